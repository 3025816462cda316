import { describe, expect, it } from 'vitest';
import type { Glyph } from '../pdf/glyphs.ts';
import { composeAccents } from './accents.ts';
import type { Fragment } from './fragments.ts';
import { splitHead } from './head-block.ts';
import { headedColumns } from './headed-columns.ts';
import { mirrorPage, readsFromRight, toReadingOrder } from './right-to-left.ts';

const style = { size: 10, bold: false, italic: false, color: '', font: 'a' };
const glyph = (text: string, x: number, right: number, y = 100): Glyph => ({ text, x, right, y, style, turned: false });
const fragment = (text: string, x: number, y: number, size = 10, right = x + text.length * size * 0.5): Fragment => ({
  text,
  runs: [{ ...style, size, text }],
  x,
  right,
  y,
  top: y - size,
  bottom: y + size * 0.2,
  size,
  letterSpaced: false,
});

describe('accents', () => {
  it('join the letter they are painted over, before or after it', () => {
    const texts = (glyphs: Glyph[]) => composeAccents(glyphs).map(({ text }) => text);
    expect(texts([glyph('´', 11, 14), glyph('e', 10, 15)])).toEqual(['é']);
    expect(texts([glyph('c', 10, 15), glyph('¸', 11, 14)])).toEqual(['ç']);
    expect(texts([glyph('´', 11, 13), glyph('ı', 10, 14)])).toEqual(['í']);
  });
  it('stay what they are beside a letter', () => {
    const apart = [glyph('a', 10, 15), glyph('´', 16, 19), glyph('b', 20, 25)];
    expect(composeAccents(apart)).toEqual(apart);
  });
});

describe('text from right to left', () => {
  it('is turned, brackets and numbers in it are not', () => {
    expect(toReadingOrder(fragment('(ةغللا) 2016', 0, 0)).text).toBe('2016 (اللغة)');
  });
  it('is read as a mirror image, with rows of numbers in its own order', () => {
    const page = [
      fragment('ةينهملا ةربخلا', 400, 50),
      fragment('2019 – 2016', 20, 50),
      fragment('50 971+', 20, 80),
      fragment('a@b.example', 20, 90),
    ];
    expect(readsFromRight(page)).toBe(true);
    const mirrored = mirrorPage(page, 500);
    expect(mirrored.map(({ text }) => text)).toEqual(['ةينهملا ةربخلا', '2016 – 2019', '+971 50', 'a@b.example']);
    expect(mirrored[0]?.x).toBe(500 - (page[0]?.right ?? 0));
  });
});

describe('columns under a row of headings', () => {
  const heads = [fragment('Education', 50, 300), fragment('Skills', 220, 300), fragment('Languages', 400, 300)];
  const rows = [
    [fragment('Nurse, Acme', 50, 250), fragment('2019 – 2021', 480, 250)],
    heads,
    [fragment('BSc Biology', 50, 320), fragment('Triage', 220, 320), fragment('English', 400, 320)],
    [fragment('Leeds', 50, 340), fragment('Rostering', 220, 340)],
    [fragment('A line that goes through all of the columns below them', 50, 380, 10, 520)],
  ];
  it('are read one after the other, apart from what is above and below', () => {
    const found = headedColumns(rows);
    expect(found?.above.map(({ text }) => text)).toEqual(['Nurse, Acme', '2019 – 2021']);
    expect(found?.columns.map((column) => column.map(({ text }) => text))).toEqual([
      ['Education', 'BSc Biology', 'Leeds'],
      ['Skills', 'Triage', 'Rostering'],
      ['Languages', 'English'],
    ]);
    expect(found?.below).toHaveLength(1);
  });
  it('need three headings', () => {
    expect(headedColumns(rows.map((row) => row.slice(0, 2)))).toBeNull();
  });
});

describe('contact data beside the name', () => {
  const name = fragment('Ines Prado', 50, 60, 24);
  const contact = ['12 Mill Lane', '+44 7700 900271', 'ines@prado.example'];
  const head = [
    name,
    ...contact.map((text, i) => fragment(text, 420, 50 + i * 13, 9)),
    fragment('Experience', 50, 140, 13),
  ];
  it('are read after it', () => {
    const found = splitHead(head);
    expect(found?.left).toEqual([name]);
    expect(found?.right.map(({ text }) => text)).toEqual(contact);
    expect(found?.below.map(({ text }) => text)).toEqual(['Experience']);
  });
  it('are none without an address or a number', () => {
    expect(splitHead(head.map((f) => (f.x > 400 ? { ...f, text: 'word' } : f)))).toBeNull();
  });
});
