import { contentOf, fold } from '../../claims/words.ts';
import { type Entry } from '../read/lines.ts';
import { upper } from '../write/rewrite.ts';
import { inflect, verbOf } from '../write/verbs.ts';

/** "drived" → "drove": a past made by rule where the verb has its own. */
function regular(word: string): string {
  const stem = word.slice(0, -2).toLowerCase();
  const base = [`${stem}e`, stem].find((one) => verbOf(one)?.form === 'base');
  return verbOf(word) === null && base ? inflect(base, 'past') : word;
}

/** What the person said, as a line: without the employer's name and "I", relative times and openers. */
export function asBullet(say: string, entry: Entry): string | null {
  const names = contentOf(entry.name).map(({ low }) => low);
  const words = say
    .trim()
    .replace(/[.!]+$/, '')
    .replace(/^(?:yes|yeah|no|well|so|ok|okay|but|and|actually|also)[,\s]+/i, '');
  const turned = words.replace(
    /^(.{2,30}?) i (used|use|built|wrote|ran|learned)\b/i,
    (_, object: string, verb: string) => `${verb} ${object}`,
  );
  const text = turned
    .replace(/\b(?:at|for|with|in|bei|chez|en)\s+(\p{L}+)(?=\s|,|$)/giu, (part, name: string) =>
      names.includes(fold(name)) ? '' : part,
    )
    .replace(/\b(?:this|last) (?:spring|summer|autumn|fall|winter|year|month|week)\b/gi, '')
    .replace(/^(?:i|we)(?:'ve| have)? (?:also )?/i, '')
    .replace(/,\s*(?:and )?(?:i|we) /gi, ', ')
    .replace(/\band i /gi, 'and ')
    .replace(/\b(?:our|my) (?=\p{Lu})/gu, '')
    .replace(/\s+(?:there|back then|at the time)$/i, '')
    .replace(/^(?:did|do) (?:the |all the )?(?=\p{L}+ \p{L}+)/iu, 'handled the ')
    .replace(/\p{L}+ed\b/giu, regular)
    .replace(
      /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:january|february|april|june|july|august|september|october|november|december)\b/gi,
      upper,
    )
    .replace(/\s{2,}/g, ' ')
    .replace(/\s+,/g, ',')
    .trim();
  return text.split(/\s+/).length >= 3 ? upper(text) : null;
}
