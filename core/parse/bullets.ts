import type { Segment } from './line.ts';

/**
 * Marks that open a list item: bullets, squares, arrows, ticks, stars, the private codes of Wingdings and Symbol, and
 * dashes when white space follows. A letter "o" counts only as a piece of its own (Word's second-level bullet).
 */
const glyphs =
  '•◦▪▫■□●○∙·‣⁃➢➤➔➜➣►▶▸▹▻→⇒»›✓✔✗★☆✦✧❖♦◆◇❯⚫⬤⬥⚬・\uf0b7\uf0a7\uf076\uf0d8\uf0fc\uf02d\uf06e\uf0a8\uf071\uf0e0\uf000-\uf002';
const opening = new RegExp(`^\\s*([${glyphs}\\u0080-\\u009f]|[-–—*−{](?=\\s)|\\(?\\d{1,2}[.)](?=\\s+\\p{L}))\\s*`, 'u');
// Symbol fonts without a character map leave codes that mean nothing (C1).
const alone = new RegExp(`^\\s*(?:[${glyphs}\\u0080-\\u009f]|[-–—*−o+{]|\\(?\\d{1,2}[.)])\\s*$`, 'u');

/** A bullet glyph and nothing else; dashes and letters stay out, because they also stand between words. */
export function isMarker(text: string): boolean {
  return text.length <= 2 && new RegExp(`^[${glyphs}]$`, 'u').test(text);
}

/** Takes the list marker off the front of a line; `marker` is empty when there is none. */
export function stripMarker<T extends Segment>(pieces: T[]): { marker: string; segments: Segment[] } {
  const [first, ...rest] = pieces;
  if (!first) return { marker: '', segments: [] };
  if (rest.length > 0 && alone.test(first.text)) return { marker: first.text.trim(), segments: rest };
  const match = opening.exec(first.text);
  if (!match || match[0].length >= first.text.length) return { marker: '', segments: pieces };
  return { marker: (match[1] ?? '').trim(), segments: [dropStart(first, match[0].length), ...rest] };
}

export function stripMarkerText(text: string): { marker: string; text: string } {
  const match = opening.exec(text);
  if (!match || match[0].length >= text.length) return { marker: '', text };
  return { marker: (match[1] ?? '').trim(), text: text.slice(match[0].length) };
}

function dropStart(segment: Segment, length: number): Segment {
  let left = length;
  const runs = segment.runs.flatMap((run) => {
    const cut = Math.min(left, run.text.length);
    left -= cut;
    return cut === run.text.length ? [] : [{ ...run, text: run.text.slice(cut) }];
  });
  const share = length / Math.max(segment.text.length, 1);
  return {
    text: segment.text.slice(length),
    runs,
    x: segment.x + (segment.right - segment.x) * share,
    right: segment.right,
  };
}
