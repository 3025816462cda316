import { expect, it } from 'vitest';
import type { Ops } from './open.ts';
import { paintPage } from './paint.ts';

const names = [
  'save',
  'restore',
  'transform',
  'beginText',
  'setTextMatrix',
  'moveText',
  'setFont',
  'showText',
  'setFillRGBColor',
  'constructPath',
  'setTextRenderingMode',
  'setCharSpacing',
  'paintImageXObject',
  'setLeading',
  'nextLine',
] as const;
const ops: Ops = Object.fromEntries(names.map((name, i) => [name, i]));

type Step = [(typeof names)[number], ...unknown[]];
/** A page of 200 × 300 points, painted upwards from its lower left corner. */
const paint = (...steps: Step[]) =>
  paintPage(
    { fnArray: steps.map(([name]) => ops[name] ?? -1), argsArray: steps.map(([, ...args]) => args) },
    ops,
    [1, 0, 0, -1, 0, 300],
    () => ({ name: 'ABCDEF+Sans-Bold' }),
  );
const letters = (text: string) => [...text].map((unicode) => ({ unicode, width: 500, isSpace: unicode === ' ' }));

it('notes where each character stands and how it looks', () => {
  const { glyphs } = paint(
    ['setFont', 'f', 10],
    ['setFillRGBColor', '#AA0000'],
    ['setTextMatrix', 1, 0, 0, 1, 20, 250],
    ['showText', letters('ab')],
  );
  expect(glyphs.map(({ text, x, right, y }) => [text, x, right, y])).toEqual([
    ['a', 20, 25, 50],
    ['b', 25, 30, 50],
  ]);
  expect(glyphs[0]?.style).toEqual({ size: 10, bold: true, italic: false, color: '#aa0000', font: 'Sans-Bold' });
  expect(glyphs[0]?.style).toBe(glyphs[1]?.style);
});

it('moves by spacing, kerning and lines', () => {
  const { glyphs } = paint(
    ['setFont', 'f', 10],
    ['setCharSpacing', 1],
    ['setLeading', 12],
    ['setTextMatrix', 1, 0, 0, 1, 0, 100],
    ['showText', [...letters('a'), -200, ...letters('b')]],
    ['nextLine'],
    ['showText', letters('c')],
  );
  expect(glyphs.map(({ x, y }) => [x, y])).toEqual([
    [0, 200],
    [8, 200],
    [0, 212],
  ]);
});

it('restores what was saved', () => {
  const { glyphs } = paint(
    ['setFont', 'f', 10],
    ['save'],
    ['transform', 2, 0, 0, 2, 0, 0],
    ['setFillRGBColor', 255, 0, 0],
    ['showText', letters('a')],
    ['restore'],
    ['beginText'],
    ['showText', letters('b')],
  );
  expect(glyphs.map(({ style }) => [style.size, style.color])).toEqual([
    [20, '#ff0000'],
    [10, '#000000'],
  ]);
});

it('marks invisible and tiny text, and text that runs up the page', () => {
  const hidden = paint(['setFont', 'f', 10], ['setTextRenderingMode', 3], ['showText', letters('a')]).glyphs[0];
  const tiny = paint(['setFont', 'f', 1], ['showText', letters('a')]).glyphs[0];
  const up = paint(['setFont', 'f', 10], ['setTextMatrix', 0, 1, -1, 0, 50, 50], ['showText', letters('a')]).glyphs[0];
  expect([hidden?.hidden, tiny?.hidden, up?.hidden, up?.turned]).toEqual(['invisible', 'tiny', undefined, true]);
});

it('tells filled areas, drawn dots and pictures apart', () => {
  const rectangle = [[0, 10, 10, 1, 110, 10, 1, 110, 30, 4]];
  const { fills, dots, images } = paint(
    ['constructPath', 22, rectangle, [10, 10, 110, 30]],
    ['constructPath', 22, [Array.from({ length: 40 }, () => 0)], [10, 50, 14, 54]],
    ['constructPath', 20, rectangle, [0, 0, 200, 1]],
    ['transform', 100, 0, 0, 50, 20, 200],
    ['paintImageXObject'],
  );
  expect(fills.map(({ box, rectangle: straight }) => [box, straight])).toEqual([
    [[10, 270, 110, 290], true],
    [[10, 246, 14, 250], false],
  ]);
  expect(dots.map(({ box }) => box)).toEqual([[10, 246, 14, 250]]);
  expect(images).toEqual([[20, 50, 120, 100]]);
});
