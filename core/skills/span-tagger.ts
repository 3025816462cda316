import { tagNames } from './span-features.ts';

/** Weights of one label against no label: `emit[feature * 2 + (tag - 1)]` and `move[from * 3 + to]`, tags O, B, I. */
export interface SpanModel {
  emit: ArrayLike<number>;
  move: ArrayLike<number>;
}

const tags = tagNames.length;

/** The best sequence of tags (Viterbi); I never follows O. `lean` is added to B: more of it finds more and errs more. */
export function tagSequence(features: Int32Array[], { emit, move }: SpanModel, lean = 0): number[] {
  const back: number[][] = [];
  let scores = [0, -Infinity, -Infinity];
  for (const [i, list] of features.entries()) {
    const own = [0, lean, 0];
    for (const feature of list) {
      own[1]! += emit[feature * 2]!;
      own[2]! += emit[feature * 2 + 1]!;
    }
    const next = [-Infinity, -Infinity, -Infinity];
    const from = [0, 0, 0];
    for (let tag = 0; tag < tags; tag++)
      for (let previous = 0; previous < tags; previous++) {
        if (tag === 2 && (previous === 0 || i === 0)) continue;
        const score = scores[previous]! + move[previous * tags + tag]! + own[tag]!;
        if (score > next[tag]!) {
          next[tag] = score;
          from[tag] = previous;
        }
      }
    scores = next;
    back.push(from);
  }
  let tag = scores.indexOf(Math.max(...scores));
  const path: number[] = [];
  for (let i = features.length - 1; i >= 0; i--) {
    path.push(tag);
    tag = back[i]![tag]!;
  }
  return path.reverse();
}
