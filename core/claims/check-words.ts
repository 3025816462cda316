import type { SourceText } from './ledger.ts';
import { numberWord } from './numbers.ts';
import { everything, type Pool } from './pool.ts';
import type { CheckedClaim, ClaimKind } from './schema.ts';
import { resultWords } from './scope.ts';
import { synonymsOf } from './synonyms.ts';
import { fold, isFunctionWord, isNeutral, stemOf, wordsOf, type Word } from './words.ts';

/** Shape of a tool's or standard's name: an inner capital, all capitals, or a sign such as `+` and `#`. */
const toolShape =
  /^(?=.*\p{Lu})(?:[\p{Lu}\d][\p{Lu}\d+#/.&-]+|\p{L}*\p{Ll}\p{Lu}[\p{L}\d]*|\p{L}+[+#]+|\p{L}+\.\p{L}+)$/u;

function vouches(word: Word, sources: SourceText[]): SourceText | undefined {
  return (
    sources.find((source) => source.stems.has(word.low) || source.stems.has(word.stem)) ??
    sources.find((source) => [...synonymsOf(word.stem)].some((stem) => source.stems.has(stem))) ??
    sources.find((source) => partsOf(word).length > 1 && partsOf(word).every((part) => source.stems.has(part)))
  );
}

const partsOf = (word: Word) => word.low.split(/[./&'-]/).filter(Boolean);

/** Numbers written out and names of money are judged with the numbers; "zwei" is stated where a 2 is. */
function isCounted(word: Word, sources: SourceText[]): boolean {
  if (/^(?:euros?|dollars?|pounds?|franken|pesos?|rupees?|percent|prozent)$/.test(word.low)) return true;
  const value = numberWord(word.low);
  if (value === undefined) return false;
  return value > 2 || sources.some(({ numbers }) => numbers.some((number) => number.value === value));
}

function kindOf(word: Word, index: number, fallback: ClaimKind): ClaimKind {
  if (fallback !== 'fact') return fallback;
  if (new RegExp(resultWords.source).test(word.low)) return 'result';
  if (toolShape.test(word.raw)) return 'tool';
  return /^\p{Lu}/u.test(word.raw) && index > 0 ? 'name' : 'fact';
}

/** Words that stand next to each other and were judged alike become one claim. */
function merged(claims: (CheckedClaim & { at: number })[]): CheckedClaim[] {
  const out: (CheckedClaim & { at: number })[] = [];
  for (const claim of claims) {
    const last = out.at(-1);
    const joins = last && claim.at === last.at + 1 && last.status === claim.status && last.kind === claim.kind;
    if (joins) Object.assign(last, { text: `${last.text} ${claim.text}`, at: claim.at });
    else out.push({ ...claim });
  }
  return out.map(({ at: _, ...claim }) => claim);
}

/**
 * Every word of `text` that carries meaning and that nobody has said, and the names and tools that somebody has.
 * `fallback` is the kind for a field that holds one sort of thing, `fact` for running text.
 */
export function checkWords(text: string, pool: Pool, fallback: ClaimKind, skip: ReadonlySet<number>): CheckedClaim[] {
  const sources = everything(pool);
  const strict = fallback !== 'fact';
  const found = wordsOf(text).flatMap((word, at): (CheckedClaim & { at: number })[] => {
    if (isCounted(word, sources)) return [];
    if (isFunctionWord(word) || /^\d/.test(word.low) || skip.has(word.start) || (!strict && isNeutral(word))) return [];
    const source = vouches(word, sources)?.source;
    const kind = kindOf(word, at, fallback);
    if (!source) return [{ kind, text: word.raw, status: 'new', at }];
    return kind === 'fact' || kind === 'result' ? [] : [{ kind, text: word.raw, status: 'stated', source, at }];
  });
  return merged(found);
}

/** Verbs of effect (", improving efficiency") need the same effect in a source that speaks of the same thing. */
export function checkResults(text: string, related: SourceText[]): CheckedClaim[] {
  return [...new Set([...fold(text).matchAll(resultWords)].map((match) => match[0]))].flatMap(
    (phrase): CheckedClaim[] => {
      const head = phrase.slice(0, Math.max(4, phrase.length - 3));
      const alike = [...synonymsOf(stemOf(phrase))];
      return related.some((source) => source.low.includes(head) || alike.some((stem) => source.stems.has(stem)))
        ? []
        : [{ kind: 'result', text: phrase, status: 'new' }];
    },
  );
}
