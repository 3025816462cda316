import { expect, it } from 'vitest';
import { payloadPieces, prettyPayload, sizeOf } from './payload.ts';

it('marks what stands for a hidden word, and nothing else', () => {
  const pieces = payloadPieces('Dear {{name1}}, see {{x}} and {{email12}}');
  expect(pieces.filter((piece) => piece.token).map((piece) => piece.text)).toEqual(['{{name1}}', '{{email12}}']);
  expect(pieces.map((piece) => piece.text).join('')).toBe('Dear {{name1}}, see {{x}} and {{email12}}');
});

it('lays JSON out and leaves other text to the letter', () => {
  expect(prettyPayload('{"a":[1]}')).toBe('{\n  "a": [\n    1\n  ]\n}');
  expect(prettyPayload('not {json')).toBe('not {json');
});

it('counts bytes, not characters', () => {
  expect(sizeOf('né')).toBe(3);
});
