import { expect, it } from 'vitest';
import { describeError } from './log.ts';

it('tells where an error was thrown, and nothing of a message of several lines (S26)', () => {
  const { error, at } = describeError(new TypeError('Failed query: insert\nparams: canary@example.com\nat home'));
  expect(error).toBe('TypeError');
  expect(at).toContain('log.test.ts');
  expect(at).not.toMatch(/canary|params|home/);
});
