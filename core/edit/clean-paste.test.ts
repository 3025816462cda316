import { expect, it } from 'vitest';
import { cleanPaste } from './clean-paste.ts';

it.each([
  ['•\tLed a team\r\n•\tBuilt\u00A0things', ['Led a team', 'Built things'], true],
  ['\uF0B7 From Word', ['From Word'], true],
  ['1. One\n2) Two\nb) Three', ['One', 'Two', 'Three'], true],
  ['o   Second level', ['Second level'], true],
  ['two\n\n\nlines ', ['two', 'lines'], true],
  ['Only\u200B one\u00AD line', ['Only one line'], false],
  ['5 years of Go - and C++', ['5 years of Go - and C++'], false],
  ['of course', ['of course'], false],
  ['  \n\t', [], false],
])('%j becomes lines', (text, lines, isList) => {
  expect(cleanPaste(text)).toEqual({ lines, isList });
});
