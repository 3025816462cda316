import { Ratelimit } from '@upstash/ratelimit';
import type { Redis } from '@upstash/redis/cloudflare';
import type { LimitedAction, Limits, LimitVerdict } from '../../services/ports.ts';
import { addressKey } from './address.ts';
import { createMemoryBudget, type MemoryBudget } from './memory-budget.ts';
import { aloneShare, policies, subjects, type Policy } from './policies.ts';

/** What an isolate remembers between requests: its own counts, and until when the cache is not asked again. */
export interface Isolate {
  budget: MemoryBudget;
  cacheDownUntil: number;
}

export const createIsolate = (): Isolate => ({ budget: createMemoryBudget(), cacheDownUntil: 0 });

const cacheRestMs = 2_000;

interface Question {
  policy: string;
  key: string;
  rule: Policy;
}

function questions(action: LimitedAction, keys: Record<string, string | undefined>): Question[] {
  return subjects.flatMap((subject) => {
    const rule = policies[action][subject];
    const key = keys[subject];
    return rule && key ? [{ policy: `${action}-${subject}`, key, rule }] : [];
  });
}

function limiterOf(redis: Redis, { policy, rule }: Question): Ratelimit {
  return new Ratelimit({
    redis,
    limiter: Ratelimit.slidingWindow(rule.limit, `${rule.windowSeconds} s`),
    prefix: `limit:${policy}`,
    ephemeralCache: false,
    // The library's own time-out lets the call pass; ours is the connection's and fails it.
    timeout: 0,
  });
}

/** At the very start of the next window the last one still counts in full, hence the second more (D5). */
const waitUntil = (reset: number) => Math.max(0, Math.ceil((reset - Date.now()) / 1_000)) + 1;

async function askCache(redis: Redis, question: Question): Promise<LimitVerdict> {
  const { policy, key, rule } = question;
  const { success, remaining, reset } = await limiterOf(redis, question).limit(key);
  const resetSeconds = waitUntil(reset);
  return { allowed: success, policy, ...rule, remaining: Math.max(0, remaining), resetSeconds };
}

/** The same without counting. */
async function peekCache(redis: Redis, question: Question): Promise<LimitVerdict> {
  const { policy, key, rule } = question;
  const { remaining, reset } = await limiterOf(redis, question).getRemaining(key);
  const allowed = remaining > 0;
  return { allowed, policy, ...rule, remaining: Math.max(0, remaining), resetSeconds: waitUntil(reset) };
}

const strictly = (rule: Policy) => ({ ...rule, limit: Math.max(1, Math.floor(rule.limit * aloneShare)) });

function askIsolate({ budget }: Isolate, { policy, key, rule }: Question): LimitVerdict {
  const strict = strictly(rule);
  return { policy, ...strict, ...budget.take(`${policy}:${key}`, strict, Date.now()) };
}

function peekIsolate({ budget }: Isolate, { policy, key, rule }: Question): LimitVerdict {
  const strict = strictly(rule);
  const wait = budget.spentFor(`${policy}:${key}`, strict, Date.now());
  return { policy, ...strict, allowed: wait === null, remaining: wait === null ? 1 : 0, resetSeconds: wait ?? 0 };
}

/**
 * Sliding windows in Redis, narrowest subject first: who is refused uses nothing up of what others share. Without Redis
 * each isolate counts by itself and more strictly, so that nothing is ever unlimited (R9).
 */
export function createLimits(redis: Redis, isolate: Isolate): Limits {
  const asking = (inCache: typeof askCache, alone: typeof askIsolate) => async (question: Question) => {
    if (Date.now() < isolate.cacheDownUntil) return alone(isolate, question);
    try {
      return await inCache(redis, question);
    } catch {
      isolate.cacheDownUntil = Date.now() + cacheRestMs;
      return alone(isolate, question);
    }
  };
  const ask = asking(askCache, askIsolate);
  const peek = asking(peekCache, peekIsolate);
  return {
    async take(action, { owner, address }) {
      const verdicts: LimitVerdict[] = [];
      for (const question of questions(action, { owner, address: addressKey(address), global: 'all' })) {
        const verdict = await ask(question);
        if (!verdict.allowed) return verdict;
        verdicts.push(verdict);
      }
      return verdicts.reduce((a, b) => (b.remaining / b.limit < a.remaining / a.limit ? b : a));
    },

    async spent(action, { owner, address }) {
      for (const question of questions(action, { owner, address: addressKey(address), global: 'all' })) {
        const verdict = await peek(question);
        if (!verdict.allowed) return verdict;
      }
      return null;
    },
  };
}
