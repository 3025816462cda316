import type { Redis } from '@upstash/redis/cloudflare';
import { APICallError } from '@ai-sdk/provider';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startUpstashProxy } from '../../local/upstash-proxy.ts';
import { createModelBudget, tokenCaps } from './model-budget.ts';
import { connectRedis } from './redis.ts';
import { retryAfterOf } from './retry-after.ts';

let proxy: Awaited<ReturnType<typeof startUpstashProxy>>;
let redis: Redis;
beforeAll(async () => {
  proxy = await startUpstashProxy({ port: 0, token: 'test', redisUrl: process.env.TEST_REDIS_URL });
  redis = connectRedis(proxy.url, 'test');
});
afterAll(() => proxy.close());
beforeEach(async () => void (await redis.del('model:rest', 'model:failures')));

const now = new Date('2026-03-01T18:00:00Z');
const owner = () => crypto.randomUUID();
const budget = (at = now) => createModelBudget(redis, () => at);

describe('the budget of a model', () => {
  it('ends for one person, until midnight, and not for the next (S23)', async () => {
    const ada = owner();
    await budget().spend(ada, tokenCaps.owner - 1);
    expect(await budget().refusal(ada)).toBeNull();
    await budget().spend(ada, 1);
    expect(await budget().refusal(ada)).toEqual({ reason: 'spent', retryAfter: 6 * 3_600 });
    expect(await budget().refusal(owner())).toBeNull();
    expect(await budget(new Date('2026-03-02T00:00:01Z')).refusal(ada)).toBeNull();
  });

  it('leaves a model alone for as long as it asks (R10)', async () => {
    await budget().failed(30);
    const refusal = await budget().refusal(owner());
    expect(refusal?.reason).toBe('busy');
    expect(refusal?.retryAfter).toBeGreaterThan(25);
    expect(refusal?.retryAfter).toBeLessThanOrEqual(30);
  });

  it('opens the breaker after five failures in a minute, not after four', async () => {
    for (let failure = 0; failure < 4; failure++) await budget().failed(null);
    expect(await budget().refusal(owner())).toBeNull();
    await budget().failed(null);
    expect(await budget().refusal(owner())).toMatchObject({ reason: 'busy' });
  });

  it('is nothing without the cache: spending is never unlimited (R9)', async () => {
    const alone = createModelBudget(connectRedis('http://127.0.0.1:9', 'test'), () => now);
    expect(await alone.refusal(owner())).toMatchObject({ reason: 'busy' });
    await alone.spend(owner(), 10);
    await alone.failed(null);
  });
});

describe('Retry-After', () => {
  const refusal = (statusCode: number, header?: string) =>
    new APICallError({
      message: 'no',
      url: 'https://model.example',
      requestBodyValues: {},
      statusCode,
      ...(header !== undefined && { responseHeaders: { 'retry-after': header } }),
    });

  it('is seconds or a date', () => {
    expect(retryAfterOf(refusal(429, '12'), now)).toBe(12);
    expect(retryAfterOf(refusal(503, 'Sun, 01 Mar 2026 18:00:20 GMT'), now)).toBe(20);
  });
  it('is null when there is none, or it makes no sense', () => {
    for (const reason of [refusal(429), refusal(429, 'soon'), refusal(400, '12'), new Error('x')])
      expect(retryAfterOf(reason, now)).toBeNull();
  });
});
