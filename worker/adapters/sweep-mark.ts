import type { Redis } from '@upstash/redis/cloudflare';
import type { ObjectIndex } from '../services/ports.ts';

const key = 'sweep:objects';
/** A lost mark only starts the round again. */
const seconds = 86_400;

export function createSweepMark(redis: Redis): Pick<ObjectIndex, 'mark' | 'setMark'> {
  return {
    // Base64 cursors that look like numbers would come back as such.
    mark: async () => (await redis.get<{ at: string }>(key).catch(() => null))?.at ?? null,
    setMark: async (at) => {
      await (at === null ? redis.del(key) : redis.set(key, { at }, { ex: seconds })).catch(() => null);
    },
  };
}
