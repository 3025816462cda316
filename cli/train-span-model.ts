/**
 * Learns the weights of the skill-phrase finder: `node cli/train-span-model.ts TRAIN.jsonl > core/skills/data/span-weights.ts`.
 * TRAIN.jsonl: `{text, spans: [[start, end, 'KNOWLEDGE' | 'SKILL']]}` a line, SkillSpan's training part
 * (github.com/kris927b/SkillSpan, MIT, Zhang et al., NAACL 2022). Averaged perceptron with Viterbi; the order of the
 * sentences is shuffled by a fixed seed, so that the same data gives the same weights.
 */
import { readFileSync } from 'node:fs';
import { featuresOf, spanTokens, tableSize, tagNames, type SpanToken } from '#core/skills/span-features.ts';
import { emptyModel, tagSequence } from '#core/skills/span-tagger.ts';
import { encodeWeights } from '#core/skills/span-weights-code.ts';

interface Row {
  text: string;
  spans: [number, number, string][];
}

const tags = tagNames.length;
const epochs = 10;

function goldTags(tokens: SpanToken[], spans: Row['spans'], label: string): number[] {
  const gold = tokens.map(() => 0);
  for (const [start, end, own] of [...spans].sort((a, b) => b[1] - b[0] - (a[1] - a[0]))) {
    if (own !== label) continue;
    const inside = [...tokens.keys()].filter((i) => tokens[i]!.start >= start && tokens[i]!.end <= end);
    if (inside.length === 0 || inside.some((i) => gold[i] !== 0)) continue;
    for (const [k, i] of inside.entries()) gold[i] = k === 0 ? 1 : 2;
  }
  return gold;
}

function shuffled<T>(list: T[], seed: number): T[] {
  const copy = [...list];
  let state = seed;
  for (let i = copy.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = state % (i + 1);
    [copy[i], copy[j]] = [copy[j]!, copy[i]!];
  }
  return copy;
}

function train(data: { features: Int32Array[]; gold: number[] }[]) {
  const model = emptyModel();
  const sum = emptyModel();
  let step = 1;
  const update = (features: Int32Array[], path: number[], by: number) => {
    let previous = 0;
    for (const [i, tag] of path.entries()) {
      for (const feature of features[i]!) {
        model.emit[feature * tags + tag]! += by;
        sum.emit[feature * tags + tag]! += by * step;
      }
      model.move[previous * tags + tag]! += by;
      sum.move[previous * tags + tag]! += by * step;
      previous = tag;
    }
  };
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const { features, gold } of shuffled(data, epoch + 1)) {
      const path = tagSequence(features, model);
      if (path.some((tag, i) => tag !== gold[i])) {
        update(features, gold, 1);
        update(features, path, -1);
      }
      step++;
    }
  const average = (own: Float64Array, total: Float64Array) => own.map((value, i) => value - total[i]! / step);
  return { emit: average(model.emit, sum.emit), move: average(model.move, sum.move) };
}

const rows = readFileSync(process.argv[2] ?? '', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Row);
const prepared = rows.map(({ text, spans }) => {
  const tokens = spanTokens(text);
  return { tokens, spans, features: featuresOf(text, tokens) };
});
const models = Object.fromEntries(
  ['KNOWLEDGE', 'SKILL'].map((label) => [
    label,
    encodeWeights(
      train(prepared.map(({ tokens, spans, features }) => ({ features, gold: goldTags(tokens, spans, label) }))),
    ),
  ]),
);
console.log(
  `/** Written by cli/train-span-model.ts from SkillSpan's training part (MIT; LICENSE.SkillSpan.txt). Table of ${tableSize}. */`,
);
console.log(`export const spanWeights = ${JSON.stringify(models, null, 2)} as const;`);
