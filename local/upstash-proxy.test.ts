import { Ratelimit } from '@upstash/ratelimit';
import { Redis } from '@upstash/redis';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Listening } from './http.ts';
import { startUpstashProxy } from './upstash-proxy.ts';

let proxy: Listening;
let redis: Redis;

beforeAll(async () => {
  proxy = await startUpstashProxy({ port: 0, token: 'secret', redisUrl: process.env.TEST_REDIS_URL });
  redis = new Redis({ url: proxy.url, token: 'secret', enableTelemetry: false });
});
beforeEach(() => redis.flushdb());
afterAll(() => proxy.close());

const take = async (limit: Ratelimit, times: number) => {
  const verdicts = [];
  for (let i = 0; i < times; i++) verdicts.push((await limit.limit('me')).success);
  return verdicts;
};

describe('the Upstash protocol in front of Redis', () => {
  it('refuses a wrong token', async () => {
    await expect(new Redis({ url: proxy.url, token: 'wrong', retry: false }).get('a')).rejects.toThrow(/WRONGPASS/);
  });

  it('keeps text of any script, and expires it', async () => {
    await redis.set('key', 'Zürich 東京 \u{1F600}', { px: 40 });
    expect(await redis.get('key')).toBe('Zürich 東京 \u{1F600}');
    expect(await redis.set('key', 'other', { nx: true })).toBeNull();
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(await redis.get('key')).toBeNull();
  });

  it('runs hashes, sets, sorted sets and lists', async () => {
    await redis.hset('h', { a: '1', b: '2' });
    expect(await redis.hgetall('h')).toEqual({ a: 1, b: 2 });
    await redis.zadd('z', { score: 2, member: 'two' }, { score: 1, member: 'one' });
    expect(await redis.zrange('z', 0, -1)).toEqual(['one', 'two']);
    await redis.rpush('l', 'a', 'b', 'c');
    expect(await redis.lrange('l', -2, -1)).toEqual(['b', 'c']);
    await expect(redis.sadd('h', 'x')).rejects.toThrow(/WRONGTYPE/);
  });

  it('pipelines, and reports a transaction as a whole', async () => {
    expect(await redis.pipeline().incr('n').incr('n').get('n').exec()).toEqual([1, 2, 2]);
    expect(await redis.multi().incr('n').incr('n').exec()).toEqual([3, 4]);
  });

  it('runs Lua with KEYS, ARGV, tables, and millisecond times', async () => {
    const script = `redis.call("SET", KEYS[1], ARGV[1])
      local at = tonumber(redis.call("GET", KEYS[1]))
      redis.call("SET", KEYS[2], at + 1)
      return {redis.call("GET", KEYS[2]), #ARGV, redis.call("GET", "nothing") == false}`;
    expect(await redis.eval(script, ['a', 'b'], ['1760000000000'])).toEqual([1760000000001, 1, 1]);
  });

  it.each([
    ['fixed window', Ratelimit.fixedWindow(3, '10 s')],
    ['sliding window', Ratelimit.slidingWindow(3, '10 s')],
    ['token bucket', Ratelimit.tokenBucket(3, '10 s', 3)],
  ])('gives three of five by %s, and all again after a reset', async (_, limiter) => {
    const limit = new Ratelimit({ redis, limiter, ephemeralCache: false });
    expect(await take(limit, 5)).toEqual([true, true, true, false, false]);
    await limit.resetUsedTokens('me');
    expect(await take(limit, 1)).toEqual([true]);
  });
});
