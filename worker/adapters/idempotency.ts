import type { Redis } from '@upstash/redis/cloudflare';
import type { IdempotencyStore } from '../services/ports.ts';
import { cacheUnavailable } from './redis.ts';
import { sha256Hex } from './sha256.ts';

/** An answer can be had again for a day and an hour (D4); a call that never ended frees its key after two minutes. */
const seconds = { answer: 25 * 3_600, underWay: 120 };

interface Call {
  bodyHash: string;
  answer?: { status: number; body: string; headers: Record<string, string> };
}

const keyOf = async (owner: string, key: string) => `idempotency:${owner}:${await sha256Hex(key)}`;

const orUnavailable = <T>(work: Promise<T>): Promise<T> =>
  work.catch(() => {
    throw cacheUnavailable();
  });

/** Without the cache a call that asks for this promise is refused: it could not be kept. */
export function createIdempotencyStore(redis: Redis): IdempotencyStore {
  return {
    async begin(owner, key, bodyHash) {
      const name = await keyOf(owner, key);
      const call: Call = { bodyHash };
      const taken = await orUnavailable(redis.set(name, call, { nx: true, ex: seconds.underWay }));
      if (taken === 'OK') return { state: 'fresh' };
      const known = await orUnavailable(redis.get<Call>(name));
      if (!known) return { state: 'in_flight' };
      if (known.bodyHash !== bodyHash) return { state: 'mismatch' };
      return known.answer ? { state: 'replay', ...known.answer } : { state: 'in_flight' };
    },

    async save(owner, key, answer) {
      const name = await keyOf(owner, key);
      // What was asked for has happened: losing the copy of the answer must not turn it into a failure.
      const begun = await redis.get<Call>(name).catch(() => null);
      if (begun) await redis.set(name, { ...begun, answer }, { ex: seconds.answer }).catch(() => null);
    },

    async drop(owner, key) {
      await redis.del(await keyOf(owner, key)).catch(() => null);
    },
  };
}
