import type { Run } from '../flow.ts';
import type { FamilyId } from '../fonts/families.ts';
import type { IconId } from '../icons.ts';
import type { Measure } from './measure.ts';
import type { Typeface } from './typefaces.ts';

/** A word with the blank that follows it, the smallest thing that moves to the next line. */
export interface Word {
  text: string;
  typeface: Typeface;
  /** Bold that the typeface has not and that is drawn by a line around its signs. */
  embolden: boolean;
  href?: string;
  icon?: IconId;
  separator: boolean;
  /** Glued to the word before it: no line may break between them. */
  glued: boolean;
}

/** How the runs of a block are set. `room` in points for the first line and for those after it. */
export interface Setting {
  family: FamilyId;
  size: number;
  room: { first: number; rest: number };
}

/** Share of the size that an icon takes, its blank included. */
export const iconWidth = 1.3;

/**
 * Breaks runs into lines at blanks and between East Asian signs. A word wider than its line (a long address) breaks after
 * a slash, dot, hyphen or the like, else anywhere. A blank that ends a line stays in its text, so that what is copied
 * keeps its words apart.
 */
export function breakLines(runs: readonly Run[], { family, size, room }: Setting, measure: Measure): Word[][] {
  const lines: Word[][] = [];
  let line: Word[] = [];
  let used = 0;
  const roomHere = () => (lines.length === 0 ? room.first : room.rest);
  const flush = () => {
    lines.push(trimmed(line));
    line = [];
    used = 0;
  };
  const add = (group: Word[]) => {
    line.push(...group);
    used += widthOfWords(group, size, measure, true);
  };
  for (const group of groups(words(runs, family, measure))) {
    const width = widthOfWords(group, size, measure);
    if (line.length > 0 && used + width > roomHere()) flush();
    if (width <= roomHere()) {
      if (line.length > 0 || !group.every((word) => word.separator)) add(group);
      continue;
    }
    for (const part of group.flatMap((word) => split(word, size, roomHere(), measure))) {
      if (line.length > 0 && used + widthOfWords([part], size, measure) > roomHere()) flush();
      add([part]);
    }
  }
  if (line.length > 0) flush();
  return lines;
}

/** Separators at either end of a line are dropped. */
function trimmed(line: Word[]): Word[] {
  const first = line.findIndex((word) => !word.separator);
  const last = line.findLastIndex((word) => !word.separator);
  return line.slice(Math.max(first, 0), last + 1);
}

function words(runs: readonly Run[], family: FamilyId, measure: Measure): Word[] {
  const result: Word[] = [];
  let before = ' ';
  for (const run of runs) {
    const face = run.face ?? 'regular';
    const shared = { href: run.href, separator: run.separator === true };
    for (const text of run.text.match(/[^ ]+ *| +/g) ?? []) {
      for (const [i, part] of breakable(text).entries()) {
        for (const [j, stretch] of measure.stretches(part, family, face).entries()) {
          const glued = j > 0 || (i === 0 ? !before.endsWith(' ') && !mayBreak(before, part) : false);
          const embolden = face === 'bold' && stretch.typeface.face !== 'bold';
          const icon = run.icon && text === firstWord(run.text) && j === 0 && i === 0 ? run.icon : undefined;
          result.push({ ...shared, ...stretch, embolden, glued, icon });
        }
        before = part;
      }
    }
  }
  return result;
}

const firstWord = (text: string) => text.match(/[^ ]+ *| +/)?.[0];

const ideographic = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;
/** Signs that begin no line, and such that end none (JIS X 4051). */
const noStart = /^[、。，．・：；？！）〕］｝〉》」』】ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.!?:;)\]}%]/u;
const noEnd = /[（〔［｛〈《「『【([{]$/u;

const mayBreak = (before: string, after: string): boolean =>
  (ideographic.test(before.at(-1) ?? '') || ideographic.test(after[0] ?? '')) &&
  !noStart.test(after) &&
  !noEnd.test(before);

/** A word of an East Asian script comes apart between any two signs that allow it. */
function breakable(word: string): string[] {
  if (!ideographic.test(word)) return [word];
  const parts: string[] = [];
  for (const sign of word) {
    const last = parts.at(-1);
    if (last !== undefined && !mayBreak(last, sign)) parts[parts.length - 1] = last + sign;
    else parts.push(sign);
  }
  return parts;
}

/** Words that stay together because nothing stands between them, such as "(" in one face and "Go" in another. */
function groups(all: Word[]): Word[][] {
  const result: Word[][] = [];
  for (const word of all) {
    const last = result.at(-1);
    if (last && word.glued) last.push(word);
    else result.push([word]);
  }
  return result;
}

/** Width of a group; the blanks at its end count only `withBlank`. */
export function widthOfWords(group: readonly Word[], size: number, measure: Measure, withBlank = false): number {
  return group.reduce((sum, word, i) => {
    const text = i === group.length - 1 && !withBlank ? word.text.trimEnd() : word.text;
    return sum + measure.width(text, word.typeface, size) + (word.icon ? size * iconWidth : 0);
  }, 0);
}

/** Cuts a word that is wider than a line into parts that fit. */
function split(word: Word, size: number, room: number, measure: Measure): Word[] {
  const parts: Word[] = [];
  let text = '';
  for (const piece of word.text.split(/(?<=[/\-._?&=@:,+\u00a0])/)) {
    for (const sign of fits(text + piece) ? [piece] : fits(piece) ? ['\n', piece] : [...piece]) {
      if (sign === '\n' || !fits(text + sign)) {
        if (text !== '') parts.push({ ...word, icon: parts.length === 0 ? word.icon : undefined, text });
        text = '';
      }
      if (sign !== '\n') text += sign;
    }
  }
  return text === '' ? parts : [...parts, { ...word, icon: parts.length === 0 ? word.icon : undefined, text }];

  function fits(part: string): boolean {
    return measure.width(part.trimEnd(), word.typeface, size) + (word.icon ? size * iconWidth : 0) <= room;
  }
}
