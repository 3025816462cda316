import type { Redis } from '@upstash/redis/cloudflare';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { analyze } from '#core/analyze/analyze.ts';
import { resume } from '#worker/services/testing/samples.ts';
import { startUpstashProxy } from '../../local/upstash-proxy.ts';
import { createAnalysisCache } from './analysis-cache.ts';
import { connectRedis } from './redis.ts';

let proxy: Awaited<ReturnType<typeof startUpstashProxy>>;
let redis: Redis;
beforeAll(async () => {
  proxy = await startUpstashProxy({ port: 0, token: 'test', redisUrl: process.env.TEST_REDIS_URL });
  redis = connectRedis(proxy.url, 'test');
});
afterAll(() => proxy.close());

const result = analyze({ resume, now: '2026-03-01' });
// A real Redis still knows the contents of the last run.
const content = (name: string) => `${name} ${resume.basics!.name} ${crypto.randomUUID()}`;

it('gives back what was kept of the same content, and of no other', async () => {
  const cache = createAnalysisCache(redis);
  const [one, other] = [content('one'), content('other')];
  await cache.put(one, result);
  expect(await cache.get(one)).toEqual(result);
  expect(await cache.get(other)).toBeNull();
});

it('keeps nothing that can be read without the content, and nothing for longer than its day', async () => {
  const kept: [string, string, { ex: number }][] = [];
  const spy = { set: async (...call: (typeof kept)[number]) => void kept.push(call) } as unknown as Redis;
  await createAnalysisCache(spy).put(content('secret'), result);
  const [[name, value, { ex }]] = kept as [(typeof kept)[number]];
  expect(`${name} ${value} ${atob(value)}`).not.toMatch(/Ada|Miller|billing|figures|readability/);
  expect(ex).toBeLessThanOrEqual(86_400);
});

it('takes what is damaged, and a cache that is away, for a miss (R9)', async () => {
  const damaged = { get: async () => btoa('not what was put there, not at all') } as unknown as Redis;
  expect(await createAnalysisCache(damaged).get('content')).toBeNull();
  const away = createAnalysisCache(connectRedis('http://127.0.0.1:9', 'test'));
  await away.put('content', result);
  expect(await away.get('content')).toBeNull();
});
