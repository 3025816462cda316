import { expect, it } from 'vitest';
import { reloadOnce } from './missing-chunk.ts';

it('loads the page again once for a missing chunk, and anew after a later release (R21)', () => {
  const kept: Record<string, string> = {};
  const store = {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => void (kept[key] = value),
  };
  let reloads = 0;
  const missing = (now: number) => reloadOnce(store, now, () => (reloads += 1));
  expect(missing(1_000_000)).toBe(true);
  expect(missing(1_001_000)).toBe(false);
  expect(reloads).toBe(1);
  expect(missing(9_000_000)).toBe(true);
});
