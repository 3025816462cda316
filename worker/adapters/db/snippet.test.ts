import { expect, it } from 'vitest';
import { snippetOf, wordsOf } from './snippet.ts';

it('shows the words around the first one found, cut between words', () => {
  const text = `${'lead in '.repeat(20)}the Morriston wing ${'and on '.repeat(30)}`;
  const snippet = snippetOf(JSON.stringify([text]), ['MORRISTON']);
  expect(snippet).toMatch(/^…(lead|in) .*the Morriston wing .*(and|on)…$/);
  expect(snippet.length).toBeLessThan(140);
});

it('gives a short text whole', () => {
  expect(snippetOf('["One \\"quoted\\"","two\\nlines"]', ['two'])).toBe('One "quoted" two lines');
});

it('takes at most eight words', () => {
  expect(wordsOf('  a  b ')).toEqual(['a', 'b']);
  expect(wordsOf('a b c d e f g h i j')).toHaveLength(8);
  expect(wordsOf(undefined)).toEqual([]);
});
