import { expect, it } from 'vitest';
import { line } from './clean.ts';

it.each([
  ['می\u200Cخواهم', 'می\u200Cخواهم'],
  ['soft\u00ADware', 'software'],
  ['a\u200Bb \u202Ec\u200D', 'ab c'],
  ['Py\u200Cthon', 'Python'],
])('%j is printed as %j', (text, clean) => expect(line(text)).toBe(clean));
