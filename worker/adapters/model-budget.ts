import type { Redis } from '@upstash/redis/cloudflare';
import type { ModelBudget } from '../services/ports.ts';

/** Tokens a day, in and out (S23). */
export const tokenCaps = { owner: 300_000, global: 10_000_000 } as const;
/** So many failures within a minute open the breaker, for a minute. */
const breaker = { failures: 5, seconds: 60 } as const;
/** Nobody is kept waiting longer because of one answer's Retry-After. */
const longestRest = 600;

const restKey = 'model:rest';
const failuresKey = 'model:failures';
const dayOf = (now: Date) => now.toISOString().slice(0, 10);
const keysOf = (owner: string, now: Date) => [`model:tokens:${dayOf(now)}:${owner}`, `model:tokens:${dayOf(now)}`];
const toMidnight = (now: Date) => 86_400 - Math.floor((now.getTime() / 1_000) % 86_400);

/** What a model may still be asked. Without the cache it is not asked at all: spending is never unlimited (R9). */
export function createModelBudget(redis: Redis, now: () => Date): ModelBudget {
  const rest = (seconds: number) =>
    redis.set(restKey, 1, { ex: Math.min(Math.max(1, Math.ceil(seconds)), longestRest) });
  return {
    async refusal(owner) {
      const [mine, all] = keysOf(owner, now());
      try {
        const pipe = redis.pipeline().get<number>(mine!).get<number>(all!).ttl(restKey);
        const [own, everyone, resting] = await pipe.exec<[number | null, number | null, number]>();
        if (resting > 0) return { reason: 'busy', retryAfter: resting };
        const isSpent = (own ?? 0) >= tokenCaps.owner || (everyone ?? 0) >= tokenCaps.global;
        return isSpent ? { reason: 'spent', retryAfter: toMidnight(now()) } : null;
      } catch {
        return { reason: 'busy', retryAfter: 5 };
      }
    },

    async spend(owner, tokens) {
      const pipe = redis.pipeline();
      for (const key of keysOf(owner, now())) pipe.incrby(key, tokens).expire(key, 2 * 86_400);
      await pipe.exec().catch(() => null);
    },

    async failed(retryAfter) {
      try {
        if (retryAfter !== null) return void (await rest(retryAfter));
        const failures = await redis.incr(failuresKey);
        if (failures === 1) await redis.expire(failuresKey, breaker.seconds);
        if (failures >= breaker.failures) await rest(breaker.seconds);
      } catch {
        // Without the cache nothing is asked anyway.
      }
    },
  };
}
