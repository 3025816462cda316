import type { Run } from '../flow.ts';
import type { Face } from '../fonts.ts';
import type { Measure } from './measure.ts';

/** A piece of one run on one line; `x` from the left edge of the block. */
export interface Fragment {
  text: string;
  face: Face;
  x: number;
  width: number;
  href?: string;
}

/** A word with the blank that follows it, the smallest thing that moves to the next line. */
interface Word {
  text: string;
  face: Face;
  href?: string;
  separator: boolean;
  /** Glued to the word before it: no blank stands between them. */
  glued: boolean;
}

/**
 * Breaks runs into lines at blanks; A word wider than its line (a long address)
 * breaks after a slash, dot, hyphen or the like, else anywhere. A blank that ends a line stays in its text, so that
 * what is copied keeps its words apart.
 */
export function breakLines(runs: readonly Run[], size: number, room: number, measure: Measure): Fragment[][] {
  const lines: Fragment[][] = [];
  let line: Word[] = [];
  let used = 0;
  const flush = () => {
    lines.push(place(line, size, measure));
    line = [];
    used = 0;
  };
  for (const group of groups(words(runs, measure))) {
    const width = widthOfWords(group, size, measure);
    if (line.length > 0 && used + width > room) flush();
    if (width <= room) {
      if (line.length > 0 || !group.every((word) => word.separator)) {
        line.push(...group);
        used += widthOfWords(group, size, measure, true);
      }
      continue;
    }
    for (const part of group.flatMap((word) => split(word, size, room, measure))) {
      const partWidth = widthOfWords([part], size, measure);
      if (line.length > 0 && used + partWidth > room) flush();
      line.push(part);
      used += widthOfWords([part], size, measure, true);
    }
  }
  if (line.length > 0) flush();
  return lines;
}

function words(runs: readonly Run[], measure: Measure): Word[] {
  const result: Word[] = [];
  let blankBefore = true;
  for (const run of runs) {
    for (const text of run.text.match(/[^ ]+ *| +/g) ?? []) {
      const face = measure.faceFor(text, run.face ?? 'regular');
      result.push({ text, face, href: run.href, separator: run.separator === true, glued: !blankBefore });
      blankBefore = text.endsWith(' ');
    }
  }
  return result;
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
function widthOfWords(group: readonly Word[], size: number, measure: Measure, withBlank = false): number {
  return group.reduce((sum, word, i) => {
    const text = i === group.length - 1 && !withBlank ? word.text.trimEnd() : word.text;
    return sum + measure.width(text, word.face, size);
  }, 0);
}

/** Cuts a word that is wider than a line into parts that fit. */
function split(word: Word, size: number, room: number, measure: Measure): Word[] {
  const parts: Word[] = [];
  let text = '';
  for (const piece of word.text.split(/(?<=[/\-._?&=@:,+\u00a0])/)) {
    for (const sign of fits(text + piece) ? [piece] : fits(piece) ? ['\n', piece] : [...piece]) {
      if (sign === '\n' || !fits(text + sign)) {
        if (text !== '') parts.push({ ...word, text });
        text = '';
      }
      if (sign !== '\n') text += sign;
    }
  }
  return text === '' ? parts : [...parts, { ...word, text }];

  function fits(part: string): boolean {
    return measure.width(part.trimEnd(), word.face, size) <= room;
  }
}

/** Neighbours of one face and address become one fragment; separators at either end are dropped. */
function place(line: Word[], size: number, measure: Measure): Fragment[] {
  const first = line.findIndex((word) => !word.separator);
  const last = line.findLastIndex((word) => !word.separator);
  const fragments: Fragment[] = [];
  let x = 0;
  for (const { text, face, href } of line.slice(Math.max(first, 0), last + 1)) {
    const width = measure.width(text, face, size);
    const before = fragments.at(-1);
    if (before && before.face === face && before.href === href) {
      before.text += text;
      before.width += width;
    } else fragments.push({ text, face, href, x, width });
    x += width;
  }
  return fragments;
}
