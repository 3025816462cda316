import { fold } from '../../skills/tokens.ts';
import type { Leaf } from '../leaf.ts';

/** Words in a row that count as copied (shingles of 7 words). */
export const shingle = 7;

const wordsOf = (text: string) => fold(text).match(/[\p{L}\p{N}+#]+/gu) ?? [];

interface JobShingles {
  runs: Set<string>;
  lines: Set<string>;
  all: string;
}

function jobShingles(jobText: string): JobShingles {
  const words = wordsOf(jobText);
  const runs = new Set<string>();
  for (let i = 0; i + shingle <= words.length; i++) runs.add(words.slice(i, i + shingle).join(' '));
  const lines = new Set(jobText.split('\n').map((line) => wordsOf(line).join(' ')));
  lines.delete('');
  return { runs, lines, all: ` ${words.join(' ')} ` };
}

/** How many of a text's words stand in a row of seven that the job description has too. */
function copiedWords(words: string[], job: JobShingles): number {
  let copied = 0;
  let covered = 0;
  for (let i = 0; i + shingle <= words.length; i++) {
    if (!job.runs.has(words.slice(i, i + shingle).join(' '))) continue;
    copied += i + shingle - Math.max(covered, i);
    covered = i + shingle;
  }
  return copied;
}

export interface Copied {
  pointers: Set<string>;
  /** Share (0–1) of the résumé's words that were copied. */
  share: number;
}

/**
 * Pieces of a résumé that are the job description's own words. Short pieces count when they are a whole line of it and
 * stand beside a copied piece, so that "Wound care" in a list of skills is nobody's property.
 */
export function findCopied(leaves: Leaf[], jobText: string): Copied {
  const pointers = new Set<string>();
  if (jobText.trim() === '') return { pointers, share: 0 };
  const job = jobShingles(jobText);
  const pieces = leaves.map((leaf) => ({ ...leaf, words: wordsOf(leaf.text) }));
  let copied = 0;
  let total = 0;
  for (const { pointer, words } of pieces) {
    const count = copiedWords(words, job);
    copied += count;
    total += words.length;
    const whole = words.length >= 4 && job.lines.has(words.join(' '));
    if (whole || (count > 0 && count >= words.length / 2)) pointers.add(pointer);
  }
  const order = [...pieces.keys()];
  for (const walk of [order, order.toReversed()]) spread(walk, pieces, job, pointers);
  return { pointers, share: total === 0 ? 0 : copied / total };
}

function spread(walk: number[], pieces: (Leaf & { words: string[] })[], job: JobShingles, pointers: Set<string>): void {
  let beside = false;
  for (const i of walk) {
    const piece = pieces[i]!;
    const inJob = piece.words.length > 0 && job.all.includes(` ${piece.words.join(' ')} `);
    if (beside && inJob) pointers.add(piece.pointer);
    beside = pointers.has(piece.pointer);
  }
}
