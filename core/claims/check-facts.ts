import type { SourceText } from './ledger.ts';
import { numbersIn, type NumberFound } from './numbers.ts';
import { everything, isSaid, overlap, pathOf, type Pool } from './pool.ts';
import type { CheckedClaim } from './schema.ts';
import { credentials, inProgress, makingVerbs, ranks, scopeGroups, scopesIn, shareMarkers } from './scope.ts';
import { synonymsOf } from './synonyms.ts';
import { contentOf, fold, isNeutral, stemOf } from './words.ts';

const isYear = (n: NumberFound) => /^(?:19|20)\d{2}$/.test(n.text);

/** Content words near a number, on both sides. */
function near(text: string, n: NumberFound): Set<string> {
  const words = contentOf(text);
  const before = words.filter((word) => word.end <= n.start).slice(-4);
  const after = words.filter((word) => word.start >= n.end).slice(0, 4);
  return new Set([...before, ...after].map((word) => word.stem));
}

/** The word that a number counts: the first that carries meaning behind it, "samples" in "120 milk samples" aside. */
function countedNoun(text: string, n: NumberFound): string | undefined {
  const end = /[.;!?](?:\s|$)/.exec(text.slice(n.end));
  const sentence = end ? text.slice(0, n.end + end.index) : text;
  return contentOf(sentence).find((word) => word.start >= n.end && !isNeutral(word))?.stem;
}

const stemsAlike = (stem: string, source: SourceText) =>
  source.stems.has(stem) || [...synonymsOf(stem)].some((other) => source.stems.has(other));

/** The same number counts as said only when it counts the same kind of thing. */
function sameNumber(text: string, n: NumberFound, source: SourceText, isBefore: boolean): boolean {
  return source.numbers.some((other) => {
    if (Math.abs(other.value - n.value) > 1e-9) return false;
    if (isYear(n)) return true;
    if (n.currency && other.currency && n.currency !== other.currency) return false;
    if (n.rate && other.rate && n.rate !== other.rate) return false;
    if (/(?:Date|\/date|phone|postalCode)$/.test(pathOf(source))) return false;
    if (isSaid(source)) return other.unit === n.unit || other.unit === 'count' || n.unit === 'count';
    if (other.unit !== n.unit) return false;
    const theirs = near(source.text, other);
    const common = [...near(text, n)].filter((stem) => theirs.has(stem)).length;
    const noun = n.unit === 'count' ? countedNoun(text, n) : undefined;
    if (noun && countedNoun(source.text, other) && !stemsAlike(noun, source)) return false;
    return theirs.size === 0 || common >= (isBefore || theirs.size < 3 ? 1 : 2);
  });
}

const sinceWord = /\b(?:since|seit|depuis|desde)\s+(?:\p{L}+\s+)?$/u;

/** "Since 2015" needs a source that says since, or the beginning of something that still goes on. */
function tellsSince(candidate: SourceText, n: NumberFound, pool: Pool): boolean {
  if (isSaid(candidate)) return true;
  const path = pathOf(candidate);
  if (/\/startDate$/.test(path))
    return !pool.leaves.some((leaf) => pathOf(leaf) === path.replace(/startDate$/, 'endDate'));
  return new RegExp(`\\b(?:since|seit|depuis|desde|from|ab)\\b[^.;]{0,14}${n.text}`).test(candidate.low);
}

export function checkNumbers(text: string, pool: Pool): CheckedClaim[] {
  return numbersIn(text).map((n): CheckedClaim => {
    const since = isYear(n) && sinceWord.test(fold(text.slice(0, n.start)));
    const source = everything(pool).find(
      (candidate) =>
        sameNumber(text, n, candidate, candidate === pool.before) && (!since || tellsSince(candidate, n, pool)),
    )?.source;
    const kind = n.unit === 'money' ? 'money' : isYear(n) ? 'date' : 'number';
    return source ? { kind, text: n.text, status: 'stated', source } : { kind, text: n.text, status: 'new' };
  });
}

/** "With the depot manager": the title of somebody else vouches for no "managed". */
const othersTitle =
  /\b(?:the|a|an|my|our|their|other|to|with|by|for|of) (?:\p{L}+ ){0,2}?(?:managers?|directors?|supervisors?|leaders?|heads?)\b/gu;

const negation = /\b(?:not|no|never|without|nicht|kein\w*|nie|ohne|sans|jamais|aucun\w*|sin|nunca|ningun\w*)\b|n't\b/;

/** What stood there with a "not" or "without" may not stand there without it. */
export function checkNegation(text: string, before: SourceText | null): CheckedClaim[] {
  if (!before) return [];
  const found = negation.exec(before.low);
  if (!found) return [];
  const denied = contentOf(before.low.slice(found.index + found[0].length).split(/[.;!?]/)[0] ?? '').map(
    ({ stem }) => stem,
  );
  const low = fold(text);
  return contentOf(text)
    .filter(({ stem }) => denied.includes(stem))
    .filter(({ low: word }) => !negation.test(low.slice(0, Math.max(0, low.lastIndexOf(word)))))
    .slice(0, 1)
    .map(({ raw }) => ({ kind: 'fact', text: raw, status: 'new' }));
}

/** Scope verbs need the same verb in a source that speaks of the same thing. */
export function checkScope(text: string, before: SourceText | null, related: SourceText[]): CheckedClaim[] {
  return scopesIn(text).map(({ group, word }): CheckedClaim => {
    const rest = text.replace(new RegExp(word.replaceAll(/[^\p{L}\p{N}' -]/gu, '.'), 'iu'), ' ');
    const ownWords = (candidate: SourceText) =>
      /manag|direct|superv|lead|head/.test(word) && !/(?:er|ers|or|ors|ment)$/.test(word)
        ? candidate.low.replace(othersTitle, ' ')
        : candidate.low;
    const isNear = (candidate: SourceText) => candidate === before || isSaid(candidate) || overlap(rest, candidate) > 0;
    const source = related.find(
      (candidate) => scopeGroups[group]?.test(ownWords(candidate)) && isNear(candidate),
    )?.source;
    return source
      ? { kind: 'scope', text: word, status: 'stated', source }
      : { kind: 'scope', text: word, status: 'new' };
  });
}

const alone = /\b(?:myself|alone|on my own|by me|selbst|allein|seul|moi-meme|solo|sola|yo mismo|yo misma)\b/;

/** "Helped my colleague train": what somebody helped others to do. */
const helpedTo =
  /\b(?:help(?:ed|ing|s)?|assist(?:ed|ing|s)?|support(?:ed|ing|s)?|geholfen|half|unterstutz\p{L}*|aide|ai aide|ayude|ayudado|apoye)\b(?!.{0,40}\b(?:and|und|et|y)\b)[^,.;]{0,60}/gu;

/** The first word of a text when all that was said of it is that the person helped others do it. */
function onlyHelped(text: string, low: string, pool: Pool): string | null {
  const first = contentOf(text)[0];
  if (!first || shareMarkers.test(low) || !low.startsWith(first.low) || alike(pool.before)) return null;
  const speaking = pool.said.filter(alike);
  return speaking.length > 0 && !speaking.some(bare) && !pool.leaves.some(alike) ? first.raw : null;

  function alike(source: SourceText | null): boolean {
    return (
      source !== null && [first?.stem ?? '', ...synonymsOf(first?.stem ?? '')].some((stem) => source.stems.has(stem))
    );
  }
  function bare(source: SourceText): boolean {
    const rest = source.low.replace(helpedTo, ' ');
    const own = new Set(contentOf(rest).map(({ stem }) => stem));
    return [first?.stem ?? '', ...synonymsOf(first?.stem ?? '')].some((stem) => own.has(stem));
  }
}

/** "Helped migrate" may not become "Migrated": the share in the work has to stay visible, unless the person said otherwise. */
export function checkShare(text: string, pool: Pool, related: SourceText[]): CheckedClaim[] {
  const low = fold(text);
  const helped = onlyHelped(text, low, pool);
  if (helped) return [{ kind: 'scope', text: helped, status: 'new' }];
  const verb = makingVerbs.exec(low)?.[0];
  const wasShare = pool.before && shareMarkers.test(pool.before.low) && !shareMarkers.test(low);
  const first = /^[a-z]{2,4}/.exec(low)?.[0] ?? low.length;
  const owned = (said: SourceText) => alone.test(said.low) || new RegExp(`\\b${first}`).test(said.low);
  if (wasShare && !pool.said.some(owned))
    return [{ kind: 'scope', text: text.split(/\s/, 1)[0] ?? text, status: 'new' }];
  if (!verb || !pool.before) return [];
  const stems = [stemOf(verb), ...synonymsOf(stemOf(verb))];
  return related.some((source) => stems.some((stem) => source.stems.has(stem)))
    ? []
    : [{ kind: 'scope', text: verb, status: 'new' }];
}

/** Words that say that a title was not yet, or not fully, held. */
const lowering =
  /\b(?:apprentice|trainee|intern(?:ship)?|junior|assistant|deputy|acting|interim|student|volunteer|candidate|associate|auszubildende[rn]?|azubi|praktikant(?:in)?|werkstudent(?:in)?|stellvertretende[rn]?|stagiaire|apprentie?|adjointe?|alternante?|becari[oa]|aprendiz|auxiliar|ayudante|practicas)\b/g;

/** A title may be shortened, but not by the word that kept it small. */
export function checkLowering(text: string, pool: Pool): CheckedClaim[] {
  if (!pool.before || pool.said.some(({ low }) => low.includes(fold(text)))) return [];
  const low = fold(text);
  const lost = unique(pool.before.low, lowering).filter((word) => !low.includes(word));
  return lost.length > 0 ? [{ kind: 'title', text, status: 'new' }] : [];
}

/** A rank may stand only where it stood. */
export function checkRanks(text: string, pool: Pool): CheckedClaim[] {
  return unique(fold(text), ranks).flatMap((rank): CheckedClaim[] => {
    const source = everything(pool).find((candidate) => new RegExp(`\\b${rank}\\b`).test(candidate.low))?.source;
    return source
      ? [{ kind: 'title', text: rank, status: 'stated', source }]
      : [{ kind: 'title', text: rank, status: 'new' }];
  });
}

/**
 * A degree or professional title needs a source, and one that is still being worked on must say so. `isDated`: the text
 * stands in an entry whose dates say so.
 */
export function checkCredentials(text: string, pool: Pool, isDated = false): CheckedClaim[] {
  const low = fold(text);
  return unique(low, credentials).map((credential): CheckedClaim => {
    const form = new RegExp(`\\b${credential.replace(/[.]/g, '\\.')}`);
    const squeezed = /[.].{3}/.test(credential) ? credential.replaceAll('.', '') : null;
    const sources = everything(pool).filter(
      ({ low: text }) => form.test(text) || (squeezed !== null && text.replace(/[.\s]/g, '').includes(squeezed)),
    );
    const held =
      sources.find((candidate) => !onTheWay(candidate, form) || (isDated && isSaid(candidate))) ??
      (inProgress.test(low) ? sources[0] : undefined);
    return held
      ? { kind: 'degree', text: credential, status: 'stated', source: held.source }
      : { kind: 'degree', text: credential, status: 'new' };
  });
}

/** Whether the sentence of the source that names the credential says that it is not finished. */
function onTheWay(source: SourceText, form: RegExp): boolean {
  if (/^\/(?:certificates|education)/.test(pathOf(source))) return inProgress.test(source.low);
  return source.low.split(/(?<=[.!?;])\s/).some((sentence) => form.test(sentence) && inProgress.test(sentence));
}

const unique = (low: string, form: RegExp) => [...new Set([...low.matchAll(form)].map((match) => match[0]))];
