import { expect, it } from 'vitest';
import { secondsLeft } from './seconds-left.ts';

it('counts down to nothing, and never asks for more than the wait', () => {
  expect(secondsLeft(10, 1_000, 1_000)).toBe(10);
  expect(secondsLeft(10, 1_000, 4_200)).toBe(7);
  expect(secondsLeft(10, 1_000, 60_000)).toBe(0);
  expect(secondsLeft(10, 90_000, 1_000)).toBe(10);
  expect(secondsLeft(10, Number.NaN, 1_000)).toBe(0);
});
