import { firstWordIsVerb } from './span-verbs.ts';
import { findSkills } from './find-skills.ts';
import { skillById } from './taxonomy.ts';

/** Size of the hashed feature table; a power of two. */
export const tableSize = 1 << 16;
export const tagNames = ['O', 'B', 'I'] as const;

export interface SpanToken {
  text: string;
  lower: string;
  start: number;
  end: number;
}

export function spanTokens(text: string): SpanToken[] {
  return [...text.matchAll(/[\p{L}\p{M}]+|\p{N}+|[^\s\p{L}\p{M}\p{N}]/gu)].map((match) => ({
    text: match[0],
    lower: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** FNV-1a over UTF-16 units, folded into the table. */
export function hashFeature(feature: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < feature.length; i++) value = Math.imul(value ^ feature.charCodeAt(i), 0x01000193);
  value ^= value >>> 15;
  return (value >>> 0) & (tableSize - 1);
}

const shapeOf = (text: string) =>
  text
    .replace(/\p{Lu}+/gu, 'X')
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\p{N}+/gu, 'd');

/** Which tokens lie in a hard (K) or soft (S) skill of the taxonomy, and whether they begin it. */
function listed(text: string, tokens: SpanToken[]): string[] {
  const marks = tokens.map(() => '-');
  let i = 0;
  for (const { id, start, end } of findSkills(text)) {
    while (i < tokens.length && tokens[i]!.end <= start) i++;
    const kind = skillById(id)?.soft ? 'S' : 'K';
    for (let k = i; k < tokens.length && tokens[k]!.start < end; k++) marks[k] = (k === i ? 'b' : 'i') + kind;
  }
  return marks;
}

/** Hashed features of every token of a sentence. */
export function featuresOf(text: string, tokens: SpanToken[]): Int32Array[] {
  const marks = listed(text, tokens);
  const shapes = tokens.map((token) => shapeOf(token.text));
  const at = (i: number) => tokens[i]?.lower ?? (i < 0 ? '<s>' : '</s>');
  const tail = (i: number, n: number) => at(i).slice(-n);
  const size = tokens.length < 4 ? 's' : tokens.length < 10 ? 'm' : 'l';
  let cue = '';
  return tokens.map((token, i) => {
    if (
      /^(?:experience|knowledge|skills?|understanding|ability|able|familiar\w*|proficien\w*|expertise|background|degree|responsib\w*|you|will|must|we|our|company|offer)$/.test(
        token.lower,
      )
    )
      cue = token.lower;
    const word = token.lower;
    const list = [
      `w${word}`,
      `p${at(i - 1)}`,
      `n${at(i + 1)}`,
      `pp${at(i - 2)}`,
      `nn${at(i + 2)}`,
      `pw${at(i - 1)}|${word}`,
      `wn${word}|${at(i + 1)}`,
      `pn${at(i - 1)}|${at(i + 1)}`,
      `a${word.slice(0, 3)}`,
      `z${tail(i, 3)}`,
      `y${tail(i, 2)}`,
      `pz${tail(i - 1, 3)}`,
      `nz${tail(i + 1, 3)}`,
      `q${word.slice(0, 5)}`,
      `s${shapes[i]}`,
      `ps${shapes[i - 1] ?? ''}|${shapes[i]}`,
      `ns${shapes[i]}|${shapes[i + 1] ?? ''}`,
      `g${marks[i]}`,
      `pg${marks[i - 1] ?? ''}|${marks[i]}`,
      `ng${marks[i]}|${marks[i + 1] ?? ''}`,
      `f${i === 0 ? 1 : 0}${size}`,
      `c${cue}`,
      `cs${cue}|${shapes[i]}`,
      `cg${cue}|${marks[i]}`,
      `sz${size}|${shapes[i]}`,
      `v${firstWordIsVerb(word)}|${at(i - 1)}`,
      'b',
    ];
    return Int32Array.from(list, hashFeature);
  });
}
