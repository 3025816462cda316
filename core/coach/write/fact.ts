import { numbersIn } from '../../claims/numbers.ts';
import { contentOf, isFunctionWord, wordsOf, type Word } from '../../claims/words.ts';
import { alike } from '../read/lines.ts';
import { firstWord, upper } from './rewrite.ts';
import { verbOf } from './verbs.ts';

/** Openers that say nothing: "uh, I think it was about". */
const opener =
  /^(?:(?:and|so|well|uh|um|er|hm+|oh|ok(?:ay)?|yes|yeah|like|maybe|but|just|now|there|that|it|they|he|i|we|you|think|guess|believe|say|write|put|add|mention|that'?s|it'?s|its|is|are|was|were|had|have|has|do|did|does|since i start(?:ed)?|make it (?:concrete|better|stronger)|is nothing|und|also|ja|ich|wir|das|es|waren|sind|war|ist|so|et|oui|euh|je|on|nous|c'est|c['’]etait|c['’]était|il y a|il y en a|ce sont|avait|avais|y|sí|si|pues|bueno|eran|son|fueron|hay|tengo|tenemos|fue)(?=[\s,]|$)[\s,]*)+/iu;

const judgement =
  /^(?:[^\d]*\b(?:cringe|weird|vague|empty|boring|weak|lame|short|nothing|meh|bad|concrete|number|better|lahm|schwach|leer|kurz|vide|faible|court|nul|corto|vacio|flojo|skip)\b[^\d]*|[^\d]*\?)$/iu;

/** The parts of a message that tell the fact: without the handle before a colon, judgements and directions. */
export function factIn(say: string, shared: string[]): string {
  const parts = say
    .trim()
    .split(/(?<=[\p{L}\d)])\s*(?:[:=→]|->|\s[-–—]\s)\s*|(?<=[\p{L}\d)%?])[.!?;]+\s+/u)
    .map((part) => part.replace(/[.!;\s]+$/, '').trim())
    .filter(Boolean);
  const at = parts.findIndex((part) => numbersIn(part, true).some(({ text }) => !/^one$/i.test(text)));
  const told = parts.slice(Math.max(0, at)).filter((part) => !judgement.test(part));
  const [first = '', ...rest] = told;
  const isShared = (word: string) => shared.some((other) => alike(other, word));
  let text = first
    .replace(/^[^,\d]*\b(?:line|bullet|point|zeile|punkt|puce|ligne|línea|linea|punto)\b[^,\d]*,\s*/iu, '')
    .replace(opener, '');
  for (let i = 0; i < 5; i++) {
    const word = wordsOf(text)[0];
    if (!word || word.start > 1 || /^\d/.test(word.low)) break;
    if (!isShared(word.low)) break;
    text = text
      .slice(word.end)
      .replace(/^[\s,]+/, '')
      .replace(opener, '');
  }
  return [text || first, ...rest]
    .join('; ')
    .replace(/\s+n\s+/g, ' and ')
    .replace(/(?<![\p{L}\d])~\s?(?=\d)/gu, 'about ')
    .replace(/[,;]\s*(?:and )?(?:i|we)(?:'ve)? (?=\p{L})/giu, '; ')
    .replace(/\b(?:lol|tho|though|pls|please|haha)\b/gi, '')
    .replace(/\s{2,}/g, ' ')
    .trim();
}

const perUnit =
  /^(?:a|an|per|each|every|of (?:them|those)|weekly|daily|monthly|pro|je|im|par|por|al|a la|cada|in total|total)\b/iu;

/** The start of the noun phrase that a word closes: "court" in "wrote court reports". English only. */
function phraseStart(text: string, words: Word[], at: number): number {
  let i = at;
  while (i > 1) {
    const before = words[i - 1] as Word;
    const gap = text.slice(before.end, (words[i] as Word).start);
    if (gap !== ' ' || isFunctionWord(before) || /^\d/.test(before.low) || /ly$/.test(before.low)) break;
    if (i - 1 === 0 || (i - 1 === 1 && verbOf(before.low)?.form === 'base')) break; // "helped train …"
    i--;
  }
  return i;
}

/** Number and the noun it counts put where the line names that noun; null when the line does not. */
function placed(text: string, figure: string, noun: (word: Word) => string | null, tail: string): string | null {
  const words = wordsOf(text);
  const at = words.findIndex((word, i) => i > 0 && noun(word) !== null);
  if (at < 0) return null;
  const start = phraseStart(text, words, at);
  const opening = words[start] as Word;
  const target = words[at] as Word;
  if (/^\d/.test(words[start - 1]?.low ?? '')) return null;
  const next = words[at + 1];
  // "4 trials" counts no "trial preparation".
  if (next && text.slice(target.end, next.start) === ' ' && !isFunctionWord(next)) return null;
  const head = text.slice(0, opening.start).replace(/\b(?:a|an|the|some|my|our) $/i, '');
  return `${head}${figure} ${text.slice(opening.start, target.start)}${noun(target) ?? target.raw}${tail ? ` ${tail}` : ''}${text.slice(target.end)}`;
}

/**
 * The line with the fact in it. In English a number is put before the noun that it counts ("wrote 20 court reports a
 * year"); anything else stands behind the line in the person's own words.
 */
export function withFact(line: string, fact: string, shared: string[], language: string): string {
  const text = line.trim().replace(/\.$/, '');
  const [number] = numbersIn(fact, true);
  if (language === 'en' && number) {
    const hedge =
      /^(?:about|around|roughly|approximately|over|up to|more than|nearly|almost)\s+$/i.exec(
        fact.slice(0, number.start),
      )?.[0] ?? '';
    const leads = number.start === hedge.length;
    const rest = fact.slice(number.end).trim();
    const figure = `${hedge}${fact.slice(number.start, number.end)}`;
    if (leads && perUnit.test(rest)) {
      const unit = rest.replace(/^of (?:them|those)\b\s*/i, '');
      const done = placed(
        text,
        figure,
        (word) => (shared.some((other) => alike(other, word.low)) && /s$/.test(word.low) ? word.raw : null),
        unit,
      );
      if (done) return upper(done);
    }
    const [counted] = contentOf(rest);
    if (leads && counted && rest.startsWith(counted.raw)) {
      const tail = rest.slice(counted.end).trim();
      const joined = /^(?:a|an|per|each|every|in|on|over|with|for)\b/i.test(tail) ? tail : '';
      const done = placed(text, figure, (word) => (alike(counted.low, word.low) ? counted.raw : null), joined);
      if (done) return upper(`${done}${tail && !joined ? `${/^[,;]/.test(tail) ? '' : ', '}${tail}` : ''}`);
    }
  }
  const label = verbOf(firstWord(text)) === null;
  const verb = firstWord(fact);
  const own = verb && alike(verb.toLowerCase(), firstWord(text).toLowerCase()) ? fact.slice(verb.length).trim() : fact;
  if (own.split(/\s+/).length <= 5) return `${text} (${own})`;
  return label && !/[:;(]/.test(text) ? `${text}: ${own}` : `${text}; ${own}`;
}
