import { expect, it } from 'vitest';
import { emptyParagraph, runOf, textOf, type Content } from '../flow/content.ts';
import { partSidebar } from './sidebar.ts';

const box = (...texts: string[]): Content[] =>
  texts.map((text) => ({ ...emptyParagraph(true), lines: [[runOf(text, {})]] }));
const read = (...texts: string[]) => partSidebar(box(...texts)).map((part) => part.map(textOf));

it('keeps the lead of a box where it hangs, and reads its sections after the text beside it', () => {
  expect(read('Noor Haddad', 'Leeds', 'SKILLS', 'Excel', 'SAP')).toEqual([
    ['Noor Haddad', 'Leeds'],
    ['SKILLS', 'Excel', 'SAP'],
  ]);
});

it('leaves a box without sections whole', () => {
  expect(read('noor@example.org', '+44 20 7946 0018')).toEqual([['noor@example.org', '+44 20 7946 0018'], []]);
  expect(read('Skills', 'Excel')[1]).toEqual([]);
});
