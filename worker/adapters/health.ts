import type { Redis } from '@upstash/redis/cloudflare';
import { sql } from 'drizzle-orm';
import type { Health } from '../services/ports.ts';
import type { Database } from './db/connect.ts';

/** Longer than a sleeping database needs to wake (R8), short enough for an answer in under 4 s (R7). */
const timeoutMs = 2_500;

function answers(probe: Promise<unknown>): Promise<boolean> {
  const tooLate = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), timeoutMs));
  const answered = probe.then(
    () => true,
    () => false,
  );
  return Promise.race([answered, tooLate]);
}

export function createHealth(db: Database, redis: Redis): Health {
  return {
    async check() {
      const probes = { database: db.execute(sql`select 1`), cache: redis.ping() };
      const names = Object.keys(probes);
      const up = await Promise.all(Object.values(probes).map(answers));
      const failing = names.filter((_, index) => !up[index]);
      return { ok: failing.length === 0, failing };
    },
  };
}
