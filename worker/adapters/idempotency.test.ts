import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startUpstashProxy } from '../../local/upstash-proxy.ts';
import { createIdempotencyStore } from './idempotency.ts';
import { connectRedis } from './redis.ts';

let proxy: Awaited<ReturnType<typeof startUpstashProxy>>;
let calls: ReturnType<typeof createIdempotencyStore>;
let redis: ReturnType<typeof connectRedis>;

beforeAll(async () => {
  proxy = await startUpstashProxy({ port: 0, token: 'test', redisUrl: process.env.TEST_REDIS_URL });
  redis = connectRedis(proxy.url, 'test');
  calls = createIdempotencyStore(redis);
});
afterAll(() => proxy.close());

const answer = { status: 201, body: '{"id":"é 1"}', headers: { 'content-type': 'application/json' } };
const owner = crypto.randomUUID();

describe('a key (D4)', () => {
  it('is fresh once, in flight meanwhile, and then answers as it did', async () => {
    expect(await calls.begin(owner, 'k1', 'hash')).toEqual({ state: 'fresh' });
    expect(await calls.begin(owner, 'k1', 'hash')).toEqual({ state: 'in_flight' });
    await calls.save(owner, 'k1', answer);
    expect(await calls.begin(owner, 'k1', 'hash')).toEqual({ state: 'replay', ...answer });
  });

  it('begins once for five at a time', async () => {
    const begun = await Promise.all(Array.from({ length: 5 }, () => calls.begin(owner, 'k2', 'hash')));
    expect(begun.map(({ state }) => state).sort()).toEqual(['fresh', ...Array<string>(4).fill('in_flight')]);
  });

  it('does not fit another body, and belongs to its owner', async () => {
    await calls.begin(owner, 'k3', 'hash');
    expect(await calls.begin(owner, 'k3', 'other')).toEqual({ state: 'mismatch' });
    expect(await calls.begin('stranger', 'k3', 'other')).toEqual({ state: 'fresh' });
  });

  it('is free again after a call that failed', async () => {
    await calls.begin(owner, 'k4', 'hash');
    await calls.drop(owner, 'k4');
    expect(await calls.begin(owner, 'k4', 'hash')).toEqual({ state: 'fresh' });
  });

  it('keeps an answer for at least a day, and an unfinished call for minutes', async () => {
    const before = new Set(await redis.keys(`idempotency:${owner}:*`));
    await calls.begin(owner, 'k5', 'hash');
    const [key] = (await redis.keys(`idempotency:${owner}:*`)).filter((name) => !before.has(name));
    expect(await redis.ttl(key!)).toBeLessThanOrEqual(120);
    await calls.save(owner, 'k5', answer);
    expect(await redis.ttl(key!)).toBeGreaterThan(24 * 3_600);
  });
});

describe('without the cache', () => {
  const down = createIdempotencyStore(connectRedis('http://127.0.0.1:9', 'test'));

  it('a call with a key is refused, and one that is under way still ends well (R9)', async () => {
    await expect(down.begin(owner, 'k', 'hash')).rejects.toMatchObject({ code: 'unavailable' });
    await down.save(owner, 'k', answer);
    await down.drop(owner, 'k');
  });
});
