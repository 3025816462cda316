import { titleSimilarity } from '../../job/titles.ts';
import type { Facts } from '../facts.ts';
import type { Quote } from '../schema.ts';

/** Similarity from which a title counts as the same kind of job; measured on spelling only. Own thresholds. */
export const titleThresholds = { met: 0.5, partly: 0.3 } as const;

export interface TitleMatch {
  similarity: number;
  quote?: Quote;
}

/** The title held in a dated role, or given as headline, that is most like the job's. */
export function closestTitle(facts: Facts, title: string): TitleMatch {
  const held = facts.roles
    .filter(({ start, title: own }) => start !== null && own !== '')
    .map(({ title: own, pointer }) => ({ own, pointer: `${pointer}/position` }));
  let best: TitleMatch = { similarity: 0 };
  for (const { own, pointer } of held) {
    const similarity = titleSimilarity(title, own);
    if (similarity > best.similarity) best = { similarity, quote: facts.quote(pointer) };
  }
  return best;
}
