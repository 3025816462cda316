import { describe, expect, it } from 'vitest';
import { wordDiff } from '#core/edit/word-diff.ts';
import { phrases } from './diff-phrases.ts';

const before = 'Helped with training of apprentices';
const after = 'Led a team of 5 apprentices and trained them';
const side = (parts: ReturnType<typeof phrases>, gone: 'removed' | 'added') =>
  parts
    .filter((part) => part.kind !== gone)
    .map((part) => part.text)
    .join('');

describe('phrases', () => {
  it('keeps both texts letter for letter', () => {
    const parts = phrases(wordDiff(before, after));
    expect(side(parts, 'added')).toBe(before);
    expect(side(parts, 'removed')).toBe(after);
  });

  it('strikes neighbouring words together', () => {
    const parts = phrases(wordDiff(before, after));
    expect(parts.slice(0, 2)).toEqual([
      { kind: 'removed', text: 'Helped with training' },
      { kind: 'added', text: 'Led a team' },
    ]);
  });

  it('leaves a lone addition as it is', () => {
    const parts = phrases([
      { kind: 'same', text: 'Wired ' },
      { kind: 'added', text: '120 ' },
      { kind: 'same', text: 'flats' },
    ]);
    expect(parts.map((part) => part.kind)).toEqual(['same', 'added', 'same']);
  });
});
