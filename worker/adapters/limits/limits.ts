import { Ratelimit } from '@upstash/ratelimit';
import type { Redis } from '@upstash/redis/cloudflare';
import type { LimitedAction, Limits, LimitVerdict } from '../../services/ports.ts';
import { addressKey } from './address.ts';
import { createMemoryBudget, type MemoryBudget } from './memory-budget.ts';
import { createBlocks } from './blocks.ts';
import { aloneShare, policies, subjects, violations, type Policy, type Subject } from './policies.ts';

/** What an isolate remembers between requests: its own counts, and until when the cache is not asked again. */
export interface Isolate {
  budget: MemoryBudget;
  cacheDownUntil: number;
}

export const createIsolate = (): Isolate => ({ budget: createMemoryBudget(), cacheDownUntil: 0 });

const cacheRestMs = 2_000;

interface Question {
  subject: Subject;
  policy: string;
  key: string;
  rule: Policy;
}

function questions(action: LimitedAction, keys: Record<string, string | undefined>): Question[] {
  return subjects.flatMap((subject) => {
    const rule = policies[action][subject];
    const key = keys[subject];
    return rule && key ? [{ subject, policy: `${action}-${subject}`, key, rule }] : [];
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
  const withCache = async <T>(inCache: () => Promise<T>, alone: () => T): Promise<T> => {
    if (Date.now() < isolate.cacheDownUntil) return alone();
    try {
      return await inCache();
    } catch {
      isolate.cacheDownUntil = Date.now() + cacheRestMs;
      return alone();
    }
  };
  const blocks = createBlocks(redis, isolate.budget, withCache);
  const countViolation = (violation: Question) =>
    withCache(
      () => askCache(redis, violation),
      () => isolate.budget.take(`${violation.policy}:${violation.key}`, violations, Date.now()),
    );

  /** A refusal, or the block that one too many of them leads to. Nobody is to blame for what all used up together. */
  const refused = async (verdict: LimitVerdict, { subject, key }: Question): Promise<LimitVerdict> => {
    if (subject === 'global') return verdict;
    const { allowed } = await countViolation({ subject, policy: `violation-${subject}`, key, rule: violations });
    return allowed ? verdict : shutOut(await blocks.begin(subject, key));
  };

  const decide = async (
    action: LimitedAction,
    who: { owner?: string | undefined; address: string },
    ask: (question: Question) => Promise<LimitVerdict>,
  ): Promise<LimitVerdict[] | LimitVerdict> => {
    const keys = { owner: who.owner, address: addressKey(who.address), global: 'all' };
    const seconds = await blocks.left(keys);
    if (seconds !== null) return shutOut(seconds);
    const verdicts: LimitVerdict[] = [];
    for (const question of questions(action, keys)) {
      const verdict = await ask(question);
      if (!verdict.allowed) return refused(verdict, question);
      verdicts.push(verdict);
    }
    return verdicts;
  };

  return {
    async take(action, who) {
      const ask = (question: Question) =>
        withCache(
          () => askCache(redis, question),
          () => askIsolate(isolate, question),
        );
      const decided = await decide(action, who, ask);
      if (!Array.isArray(decided)) return decided;
      return decided.reduce((a, b) => (b.remaining / b.limit < a.remaining / a.limit ? b : a));
    },

    async spent(action, who) {
      const peek = (question: Question) =>
        withCache(
          () => peekCache(redis, question),
          () => peekIsolate(isolate, question),
        );
      const decided = await decide(action, who, peek);
      return Array.isArray(decided) ? null : decided;
    },
  };
}

const shutOut = (resetSeconds: number): LimitVerdict => ({
  allowed: false,
  policy: 'block',
  limit: violations.limit,
  windowSeconds: violations.windowSeconds,
  remaining: 0,
  resetSeconds,
});
