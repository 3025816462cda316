import type { LimitedAction } from '../../services/ports.ts';

export const subjects = ['owner', 'address', 'global'] as const;
export type Subject = (typeof subjects)[number];

export interface Policy {
  limit: number;
  windowSeconds: number;
}

const minute = 60;
const hour = 3_600;
const per = (windowSeconds: number) => (limit: number) => ({ limit, windowSeconds });
const anHour = per(hour);
const aMinute = per(minute);

/**
 * How often an action may be taken in a sliding window. An address may be a whole school, so it has more than a person;
 * the global figure is what one small deployment can carry. Misses of share links have no global one: anybody could use
 * it up and shut everybody's links.
 */
export const policies: Record<LimitedAction, Partial<Record<Subject, Policy>>> = {
  session: { address: anHour(60), global: anHour(6_000) },
  upload: { owner: anHour(30), address: anHour(90), global: anHour(3_000) },
  analysis: { owner: anHour(60), address: anHour(180), global: anHour(6_000) },
  chat: { owner: aMinute(30), address: aMinute(60), global: aMinute(1_200) },
  export: { owner: anHour(60), address: anHour(180), global: anHour(6_000) },
  // All small writes together: faster than anybody edits by hand, slower than a script that fills a table.
  write: { owner: aMinute(120), address: aMinute(360), global: aMinute(6_000) },
  'share-miss': { address: aMinute(20) },
};

/** Whoever is refused more often than this is shut out of everything for `blockSeconds` (S10). */
export const violations: Policy = { limit: 4, windowSeconds: 600 };
export const blockSeconds = hour;

/** Without the cache an isolate counts alone and there may be many of them, so each gives a tenth. */
export const aloneShare = 0.1;
