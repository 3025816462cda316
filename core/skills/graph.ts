import { taxonomy } from './taxonomy.ts';

/** Ids that holding `id` shows in part, nearest first (React → JavaScript). One-way and without `id` itself. */
export function impliedBy(id: string): string[] {
  const seen = new Set<string>([id]);
  const queue = [id];
  for (const next of queue)
    for (const implied of taxonomy().get(next)?.implies ?? [])
      if (!seen.has(implied)) {
        seen.add(implied);
        queue.push(implied);
      }
  return queue.slice(1);
}
