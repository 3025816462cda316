import { expect, it } from 'vitest';
import { readText } from './read-text.ts';

it('keeps the joiners that belong to a spelling, and no other unseen sign', () => {
  const { lines } = readText(new TextEncoder().encode('می\u200Cخواهم کار کنم\nPy\u200Cthon\u200B and Go'));
  expect(lines.map(({ text }) => text)).toEqual(['می\u200Cخواهم کار کنم', 'Python and Go']);
});
