import { taxonomy } from './taxonomy.ts';

/** The taxonomy never changes while running, so each answer is worked out once. */
const implications = new Map<string, readonly string[]>();

/** Ids that holding `id` shows in part, nearest first (React → JavaScript). One-way and without `id` itself. */
export function impliedBy(id: string): readonly string[] {
  const known = implications.get(id);
  if (known) return known;
  const seen = new Set<string>([id]);
  const queue = [id];
  for (const next of queue)
    for (const implied of taxonomy().get(next)?.implies ?? [])
      if (!seen.has(implied)) {
        seen.add(implied);
        queue.push(implied);
      }
  const implied = queue.slice(1);
  implications.set(id, implied);
  return implied;
}
