import type { Policy } from './policies.ts';

interface Count {
  used: number;
  endsAt: number;
}

/** Counts in fixed windows in this isolate's memory. At most `maxKeys` at a time; past that, new keys are refused. */
export interface MemoryBudget {
  take(key: string, policy: Policy, now: number): { allowed: boolean; remaining: number; resetSeconds: number };
  /** Seconds until a key that has used everything up may go on; null while something is left. Counts nothing. */
  spentFor(key: string, policy: Policy, now: number): number | null;
}

export function createMemoryBudget(maxKeys = 10_000): MemoryBudget {
  const counts = new Map<string, Count>();

  const forgetEnded = (now: number) => {
    for (const [key, { endsAt }] of counts) if (endsAt <= now) counts.delete(key);
  };

  const begin = (key: string, policy: Policy, now: number): Count => {
    if (counts.size >= maxKeys) forgetEnded(now);
    const count = { used: 0, endsAt: now + policy.windowSeconds * 1_000 };
    if (counts.size >= maxKeys) return { ...count, used: policy.limit };
    counts.set(key, count);
    return count;
  };

  return {
    spentFor(key, policy, now) {
      const count = counts.get(key);
      if (!count || count.endsAt <= now || count.used < policy.limit) return null;
      return Math.max(1, Math.ceil((count.endsAt - now) / 1_000));
    },

    take(key, policy, now) {
      const known = counts.get(key);
      const count = known && known.endsAt > now ? known : begin(key, policy, now);
      const allowed = count.used < policy.limit;
      if (allowed) count.used += 1;
      const resetSeconds = Math.max(1, Math.ceil((count.endsAt - now) / 1_000));
      return { allowed, remaining: policy.limit - count.used, resetSeconds };
    },
  };
}
