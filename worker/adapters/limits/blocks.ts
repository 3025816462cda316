import type { Redis } from '@upstash/redis/cloudflare';
import type { MemoryBudget } from './memory-budget.ts';
import { blockSeconds, type Subject } from './policies.ts';

/** Owners and addresses that are shut out for a while. */
export interface Blocks {
  /** Shuts out from now on; for how many seconds. */
  begin(subject: Subject, key: string): Promise<number>;
  /** Seconds until none of them is shut out any more; null when none is. */
  left(keys: Partial<Record<Subject, string | undefined>>): Promise<number | null>;
}

const rule = { limit: 1, windowSeconds: blockSeconds };

/** In Redis and in this isolate too, so that a block outlives the cache's absence. */
export function createBlocks(
  redis: Redis,
  budget: MemoryBudget,
  withCache: <T>(inCache: () => Promise<T>, alone: () => T) => Promise<T>,
): Blocks {
  return {
    async begin(subject, key) {
      const name = `block:${subject}:${key}`;
      const now = Date.now();
      budget.take(name, rule, now);
      await withCache(
        () => redis.set(name, now + blockSeconds * 1_000, { ex: blockSeconds }),
        () => null,
      );
      return blockSeconds;
    },

    async left({ owner, address }) {
      const names = [owner && `block:owner:${owner}`, address && `block:address:${address}`].filter((name) => !!name);
      const now = Date.now();
      const here = names.map((name) => budget.spentFor(name as string, rule, now) ?? 0);
      const there = await withCache(
        async () => (await redis.mget<(number | null)[]>(...(names as string[]))).map((until) => secondsTo(until, now)),
        () => [],
      );
      const most = Math.max(0, ...here, ...there);
      return most > 0 ? most : null;
    },
  };
}

const secondsTo = (until: number | null, now: number) => (until === null ? 0 : Math.ceil((until - now) / 1_000));
