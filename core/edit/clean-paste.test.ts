import { expect, it } from 'vitest';
import { cleanPaste } from './clean-paste.ts';

/** Text, its lines, whether they are a list. */
type Row = [string, string[], boolean];

it.each<Row>([
  ['•\tLed a team\r\n•\tBuilt\u00A0things', ['Led a team', 'Built things'], true],
  ['\uF0B7 From Word', ['From Word'], true],
  ['1. One\n2) Two\n(a) Three\n(b) Four', ['One', 'Two', 'Three', 'Four'], true],
  ['o   Second level\no Built things\no\tled', ['Second level', 'Built things', 'led'], true],
  ['§ Led\n§ Built', ['Led', 'Built'], true],
  ...[
    '2. Vorsitzender des Sportvereins',
    '1. FC Köln',
    'b. 1990 in Graz',
    'o gerente da loja',
    '§ 34a GewO',
    'می\u200Cخواهم',
    'ක්\u200Dෂ',
  ].map((whole): Row => [whole, [whole], false]),
  ['1. FC Köln\n§ 34a GewO\n§ 7 GewO', ['1. FC Köln', '§ 34a GewO', '§ 7 GewO'], true],
  ['o gerente\no diretor', ['o gerente', 'o diretor'], true],
  ['2. Vorsitzender\nb. 1990', ['2. Vorsitzender', 'b. 1990'], true],
  ['Py\u200Cthon \u200Dand Go\u200C', ['Python and Go'], false],
  ['two\n\n\nlines ', ['two', 'lines'], true],
  ['Only\u200B one\u00AD line', ['Only one line'], false],
  ['5 years of Go - and C++', ['5 years of Go - and C++'], false],
  ['of course', ['of course'], false],
  ['  \n\t', [], false],
])('%j becomes lines', (text, lines, isList) => {
  expect(cleanPaste(text)).toEqual({ lines, isList });
});
