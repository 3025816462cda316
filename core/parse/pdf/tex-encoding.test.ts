import { expect, it } from 'vitest';
import { texText } from './tex-encoding.ts';

const bitmap = { isType3Font: true };
const shown = (code: number) => texText(String.fromCharCode(code), code, bitmap);

it('reads bitmap fonts of TeX by the Cork encoding', () => {
  expect([0x15, 0x1c, 0x88, 0xa1, 0xaa, 0xb2, 0xbb, 0xe9, 0xff].map(shown)).toEqual([...'–ﬁ•ąłšżéß']);
  expect(shown(0x41)).toBe('A');
});

it('believes every other font', () => {
  expect(texText('¡', 0xa1, {})).toBe('¡');
  expect(texText('A', 0x1c, bitmap)).toBe('A');
});
