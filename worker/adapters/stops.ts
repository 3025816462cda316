import type { Redis } from '@upstash/redis/cloudflare';
import type { StopStore } from '../services/ports.ts';
import { cacheUnavailable } from './redis.ts';

/** Longer than any answer may take. */
const seconds = 120;

const keyOf = (owner: string, chatId: string, messageId: string) => `stop:${owner}:${chatId}:${messageId}`;

/** Who answers and who asks to stop may be two isolates in two cities: the cache is what both can see. */
export function createStopStore(redis: Redis): StopStore {
  return {
    async ask(owner, chatId, messageId) {
      await redis.set(keyOf(owner, chatId, messageId), 1, { ex: seconds }).catch(() => {
        throw cacheUnavailable();
      });
    },
    // Without the cache an answer runs to its end; nothing is lost by that.
    asked: async (owner, chatId, messageId) =>
      (await redis.exists(keyOf(owner, chatId, messageId)).catch(() => 0)) === 1,
    clear: async (owner, chatId, messageId) => {
      await redis.del(keyOf(owner, chatId, messageId)).catch(() => 0);
    },
  };
}
