/**
 * Learns the weights of the skill-phrase finder: `node cli/train-span-model.ts TRAIN.jsonl > core/skills/data/span-weights.ts`.
 * TRAIN.jsonl: `{text, spans: [[start, end, 'KNOWLEDGE' | 'SKILL']]}` a line, SkillSpan's training part
 * (github.com/kris927b/SkillSpan, MIT, Zhang et al., NAACL 2022).
 */
import { readFileSync } from 'node:fs';
import { featuresOf, spanTokens, tableSize } from '#core/skills/span-features.ts';
import { encodeWeights } from '#core/skills/span-weights-code.ts';
import { goldTags, type LabelledSpan } from './span-gold.ts';
import { trainCrf } from './span-crf.ts';

interface Row {
  text: string;
  spans: LabelledSpan[];
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
  ['KNOWLEDGE', 'SKILL'].map((label) => {
    const data = prepared.map(({ tokens, spans, features }) => ({ features, gold: goldTags(tokens, spans, [label]) }));
    return [label, encodeWeights(trainCrf(data, tableSize))];
  }),
);
console.log(
  `/** Written by cli/train-span-model.ts from SkillSpan's training part (MIT; LICENSE.SkillSpan.txt). Table of ${tableSize}. */`,
);
console.log(`export const spanWeights = ${JSON.stringify(models, null, 2)} as const;`);
