import type { Redis } from '@upstash/redis/cloudflare';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { startUpstashProxy } from '../../../local/upstash-proxy.ts';
import { connectRedis } from '../redis.ts';
import { addressKey } from './address.ts';
import { createIsolate, createLimits } from './limits.ts';
import { createMemoryBudget } from './memory-budget.ts';
import { aloneShare, policies } from './policies.ts';

let proxy: Awaited<ReturnType<typeof startUpstashProxy>>;
let redis: Redis;
// A real Redis still knows the people of the last run.
let person = Math.floor(Math.random() * 2 ** 24);

beforeAll(async () => {
  proxy = await startUpstashProxy({ port: 0, token: 'test', redisUrl: process.env.TEST_REDIS_URL });
  redis = connectRedis(proxy.url, 'test');
});
afterAll(() => proxy.close());
afterEach(() => vi.useRealTimers());

const limits = () => createLimits(redis, createIsolate());
const nobody = () => createLimits(connectRedis('http://127.0.0.1:9', 'test'), createIsolate());
const someone = () => ({
  owner: `owner-${++person}`,
  address: `10.${person >> 16}.${(person >> 8) & 255}.${person & 255}`,
});

const takeUntilRefused = async (take: () => Promise<{ allowed: boolean }>, most = 1_000) => {
  for (let taken = 0; taken < most; taken++) if (!(await take()).allowed) return taken;
  return most;
};

describe('a limit', () => {
  it('is counted per owner, and told as it shrinks (D5)', async () => {
    const all = limits();
    const who = someone();
    const { limit, windowSeconds } = policies.upload.owner!;
    const left = Math.floor(limit / 3);
    for (let taken = 1; taken < limit - left; taken++) await all.take('upload', who);
    const tightest = { allowed: true, policy: 'upload-owner', limit, windowSeconds, remaining: left };
    expect(await all.take('upload', who)).toMatchObject(tightest);
    expect(await takeUntilRefused(() => all.take('upload', who))).toBe(left);
    const refused = await all.take('upload', who);
    expect(refused).toMatchObject({ allowed: false, policy: 'upload-owner', remaining: 0 });
    expect((await all.take('upload', { ...someone(), address: who.address })).allowed).toBe(true);
  });

  it('is over once the time that it tells has been waited for (D5)', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 1, 12, 0, 59, 300) });
    const all = limits();
    const who = someone();
    await takeUntilRefused(() => all.take('chat', who));
    const { resetSeconds } = await all.take('chat', who);
    vi.setSystemTime(Date.now() + resetSeconds * 1_000);
    expect((await all.take('chat', who)).allowed).toBe(true);
  });

  it('slides: a window does not start afresh with the clock', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 1, 13, 0, 55) });
    const all = limits();
    const who = someone();
    await takeUntilRefused(() => all.take('chat', who));
    vi.setSystemTime(Date.UTC(2026, 10, 1, 13, 1, 15));
    expect(await takeUntilRefused(() => all.take('chat', who))).toBeLessThan(policies.chat.owner!.limit / 2);
  });

  it('is counted per address, whoever comes from it', async () => {
    const all = limits();
    const { address } = someone();
    const { limit } = policies.upload.address!;
    expect(await takeUntilRefused(() => all.take('upload', { owner: someone().owner, address }))).toBe(limit);
    expect(await all.take('upload', { ...someone(), address })).toMatchObject({ policy: 'upload-address' });
  });

  it('takes a whole /64 for one address (S10)', async () => {
    const all = limits();
    let host = 0;
    const network = (++person & 65535).toString(16);
    const miss = () => all.take('share-miss', { address: `2001:db8:${network}:8::${(++host).toString(16)}` });
    expect(await takeUntilRefused(miss)).toBe(policies['share-miss'].address!.limit);
    expect((await all.take('share-miss', { address: `2001:db8:${network}:9::1` })).allowed).toBe(true);
  });
});

describe('whoever goes on against refusals', () => {
  const spending = async (all: ReturnType<typeof limits>, who: ReturnType<typeof someone>) => {
    await takeUntilRefused(() => all.take('upload', who));
    return [...(await Promise.all([all.take('upload', who), all.take('upload', who)])), await all.take('upload', who)];
  };

  it.each([
    ['with', limits],
    ['without', nobody],
  ])('is shut out of everything for an hour at the fifth time in ten minutes (S10), %s the cache', async (_, make) => {
    const all = make();
    const who = someone();
    expect((await spending(all, who)).map(({ policy }) => policy)).toEqual(Array(3).fill('upload-owner'));
    expect((await all.take('write', who)).allowed).toBe(true);
    expect(await all.take('upload', who)).toMatchObject({ allowed: false, policy: 'block', resetSeconds: 3_600 });
    const shut = await all.take('write', who);
    expect(shut).toMatchObject({ allowed: false, policy: 'block' });
    expect(shut.resetSeconds).toBeGreaterThan(3_500);
    expect((await all.take('write', { ...someone(), address: who.address })).allowed).toBe(true);
  });

  it('is shut out in every isolate, and back after the hour', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const who = someone();
    const here = limits();
    await spending(here, who);
    await here.take('upload', who);
    expect(await limits().take('chat', who)).toMatchObject({ policy: 'block' });
    vi.setSystemTime(Date.now() + 3_601_000);
    expect(await limits().take('chat', who)).toMatchObject({ allowed: true });
  });

  it('is counted by address when it is the address that is refused', async () => {
    const all = limits();
    const { address } = someone();
    await takeUntilRefused(() => all.take('share-miss', { address }));
    for (let refusal = 0; refusal < 4; refusal++) await all.spent('share-miss', { address });
    expect(await all.take('write', { ...someone(), address })).toMatchObject({ allowed: false, policy: 'block' });
  });
});

describe('what is spent', () => {
  it.each([
    ['with', limits],
    ['without', nobody],
  ])('is told without being counted, %s the cache', async (_, make) => {
    const all = make();
    const who = someone();
    for (let peek = 0; peek < 30; peek++) expect(await all.spent('share-miss', who)).toBeNull();
    expect(await takeUntilRefused(() => all.take('share-miss', who))).toBeGreaterThan(1);
    expect(await all.spent('share-miss', who)).toMatchObject({ allowed: false, policy: 'share-miss-address' });
  });
});

describe('without the cache', () => {
  it('an isolate counts by itself, and more strictly (R9)', async () => {
    const alone = nobody();
    const who = someone();
    const strict = Math.floor(policies.upload.owner!.limit * aloneShare);
    expect(await takeUntilRefused(() => alone.take('upload', who))).toBe(strict);
    expect(await alone.take('upload', who)).toMatchObject({ allowed: false, limit: strict });
  });

  it('new guests and addresses do not make it unlimited', async () => {
    const alone = nobody();
    const most = Math.floor(policies.export.global!.limit * aloneShare);
    expect(await takeUntilRefused(() => alone.take('export', someone()), most + 1)).toBe(most);
  });

  it('full memory refuses instead of forgetting', () => {
    const budget = createMemoryBudget(2);
    const rule = { limit: 5, windowSeconds: 60 };
    expect(['a', 'b', 'c'].map((key) => budget.take(key, rule, 0).allowed)).toEqual([true, true, false]);
    expect(budget.take('c', rule, 61_000).allowed).toBe(true);
  });
});

describe('an address', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:0db8:0000:0001:aaaa::1', '2001:db8:0:1::/64'],
    ['2001:db8:0:1:ffff:1:2:3', '2001:db8:0:1::/64'],
    ['2001:DB8::1', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['', 'unknown'],
    ['<script>', 'unknown'],
  ])('%j is counted as %s', (address, key) => {
    expect(addressKey(address)).toBe(key);
  });
});
