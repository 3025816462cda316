/** A linear-chain conditional random field over the tags O, B, I (Lafferty et al. 2001), learned by AdaGrad. */
import { tagNames } from '#core/skills/span-features.ts';

export interface TaggedSentence {
  /** Hashed features of each token. */
  features: Int32Array[];
  /** Gold tag of each token: 0 O, 1 B, 2 I. */
  gold: number[];
}

export interface CrfWeights {
  /** `emit[feature * 3 + tag]` */
  emit: Float64Array;
  /** `move[from * 3 + to]` */
  move: Float64Array;
}

const tags = tagNames.length;
const epochs = 14;
const rate = 0.04;
/** Pull towards zero: weights stay small (l2) and few (l1). Set on SkillSpan's development part. */
const l2 = 5e-3;
const l1 = 1e-3;

/** I never follows O. */
const mayFollow = (from: number, to: number) => !(from === 0 && to === 2);

function logSum(values: number[]): number {
  const most = Math.max(...values);
  return most === -Infinity ? most : most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0));
}

/** A weight table that is moved along gradients, each weight at its own pace. */
function table(size: number) {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size);
  const nudge = (at: number, gradient: number) => {
    const step = gradient - l2 * weights[at]!;
    if (step === 0) return;
    squares[at]! += step * step;
    const pace = rate / (Math.sqrt(squares[at]!) + 1e-6);
    const moved = weights[at]! + pace * step;
    weights[at] = Math.sign(moved) * Math.max(0, Math.abs(moved) - pace * l1);
  };
  return { weights, nudge };
}

interface Lattice {
  emit: Float64Array;
  forward: Float64Array;
  backward: Float64Array;
  total: number;
}

/** Log weights of all ways to tag a sentence, from its start and from its end. */
function lattice(features: Int32Array[], { emit: weights, move }: CrfWeights): Lattice {
  const n = features.length;
  const emit = new Float64Array(n * tags);
  for (const [i, list] of features.entries())
    for (const feature of list)
      for (let tag = 0; tag < tags; tag++) emit[i * tags + tag]! += weights[feature * tags + tag]!;
  const forward = new Float64Array(n * tags);
  const backward = new Float64Array(n * tags);
  const all = [...tagNames.keys()];
  for (const tag of all) forward[tag] = tag === 2 ? -Infinity : emit[tag]! + move[tag]!;
  for (let i = 1; i < n; i++)
    for (const to of all) {
      const ways = all.filter((from) => mayFollow(from, to));
      forward[i * tags + to] =
        emit[i * tags + to]! + logSum(ways.map((from) => forward[(i - 1) * tags + from]! + move[from * tags + to]!));
    }
  for (let i = n - 2; i >= 0; i--)
    for (const from of all) {
      const ways = all.filter((to) => mayFollow(from, to));
      const next = (to: number) => (i + 1) * tags + to;
      backward[i * tags + from] = logSum(
        ways.map((to) => backward[next(to)]! + move[from * tags + to]! + emit[next(to)]!),
      );
    }
  return { emit, forward, backward, total: logSum(all.map((tag) => forward[(n - 1) * tags + tag]!)) };
}

function* order(count: number, seed: number): Generator<number> {
  const list = [...Array(count).keys()];
  let state = seed;
  for (let i = count - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = state % (i + 1);
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
  yield* list;
}

/** Learns weights for a feature table of `size`. The same data gives the same weights: the order has a fixed seed. */
export function trainCrf(data: TaggedSentence[], size: number): CrfWeights {
  const emit = table(size * tags);
  const move = table(tags * tags);
  const model = { emit: emit.weights, move: move.weights };
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const at of order(data.length, epoch + 1)) {
      const { features, gold } = data[at]!;
      if (features.length === 0) continue;
      const { emit: own, forward, backward, total } = lattice(features, model);
      const moves = new Float64Array(tags * tags);
      for (const [i, list] of features.entries())
        for (let tag = 0; tag < tags; tag++) {
          const error =
            Number(gold[i] === tag) - Math.exp(forward[i * tags + tag]! + backward[i * tags + tag]! - total);
          if (i === 0) moves[tag]! += error;
          else for (let from = 0; from < tags; from++) moves[from * tags + tag]! += moveError(i, from, tag);
          if (Math.abs(error) > 1e-4) for (const feature of list) emit.nudge(feature * tags + tag, error);
        }
      for (const [k, error] of moves.entries()) move.nudge(k, error);

      function moveError(i: number, from: number, to: number): number {
        if (!mayFollow(from, to)) return 0;
        const score = forward[(i - 1) * tags + from]! + model.move[from * tags + to]! + own[i * tags + to]!;
        return Number(gold[i - 1] === from && gold[i] === to) - Math.exp(score + backward[i * tags + to]! - total);
      }
    }
  return model;
}
