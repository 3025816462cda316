import { expect, it } from 'vitest';
import { errorCodes } from '../../errors.ts';
import { errors } from './errors.ts';

it('has sentences for every error code and for nothing else', () => {
  expect(Object.keys(errors).sort()).toEqual(errorCodes.map((code) => `error.${code}`).sort());
});

it('tells what to do: at least two sentences each', () => {
  for (const text of Object.values(errors)) expect(text.match(/[.?!](?:\s|$)/g)?.length, text).toBeGreaterThan(1);
});
