/**
 * Learns the weights of the finder of skills in whole résumés:
 * `node cli/train-resume-model.ts TRAIN.jsonl > core/skills/data/resume-weights.ts`.
 * TRAIN.jsonl: `{text, spans: [[start, end, label]]}` a résumé, the training part of Dotin's résumé data set
 * (github.com/dotin-inc/resume-dataset-NER-annotations, CC0 1.0; names and addresses in it are invented).
 */
import { readFileSync } from 'node:fs';
import { documentPieces, pieceFeatures } from '#core/skills/document-pieces.ts';
import { tableSize } from '#core/skills/span-features.ts';
import { encodeWeights } from '#core/skills/span-weights-code.ts';
import { goldTags, type LabelledSpan } from './span-gold.ts';
import { trainCrf, type TaggedSentence } from './span-crf.ts';

interface Row {
  text: string;
  spans: LabelledSpan[];
}

function sentencesOf({ text, spans }: Row): TaggedSentence[] {
  return [...documentPieces(text)].map((piece) => {
    const { tokens, features } = pieceFeatures(piece);
    const here = spans.map(([start, end, label]): LabelledSpan => [start - piece.start, end - piece.start, label]);
    return { features, gold: goldTags(tokens, here, ['KNOWLEDGE', 'SKILL']) };
  });
}

const rows = readFileSync(process.argv[2] ?? '', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Row);
const weights = encodeWeights(trainCrf(rows.flatMap(sentencesOf), tableSize));
console.log(
  `/** Written by cli/train-resume-model.ts from Dotin's résumé data set (CC0 1.0). Table of ${tableSize}. */`,
);
console.log(`export const resumeWeights = ${JSON.stringify(weights, null, 2)} as const;`);
