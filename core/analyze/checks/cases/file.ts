import type { DocumentFlag } from '../../../parse/document.ts';
import { read, speaking, type Cases } from './case.ts';

const flag = (name: DocumentFlag, why = 'another flag is not this one', other: DocumentFlag = 'zero-width'): Cases => ({
  fails: { parsed: read([name]) },
  passes: { parsed: read() },
  edge: [why, false, { parsed: read([other]) }],
  other: ['de', true, { of: speaking('de'), parsed: read([name]) }],
});
const scan = { lines: [{ text: 'stamp', place: { page: 1 } }] };
const hidden = (text: string) => read(['hidden-text'], { hidden: [{ text, place: { page: 1 } }] });

/** F: the file. */
export const file: Record<string, Cases> = {
  F01: {
    fails: { parsed: read(['text-in-image'], scan) },
    passes: { parsed: read() },
    edge: ['a short page without a picture is short, not scanned', false, { parsed: read([], scan) }],
    other: [
      'ja',
      true,
      { of: speaking('ja'), parsed: read(['text-in-image'], { lines: [{ text: '履歴書', place: { page: 1 } }] }) },
    ],
  },
  F02: {
    fails: { parsed: read([], { kind: 'json-resume' }) },
    passes: { parsed: read([], { kind: 'docx' }) },
    edge: ['Markdown is plain text to everyone', false, { parsed: read([], { kind: 'markdown' }) }],
    other: ['fr', true, { of: speaking('fr'), parsed: read([], { kind: 'json-resume' }) }],
  },
  F03: {
    fails: { parsed: read([], { size: 2_700_000 }) },
    passes: { parsed: read([], { size: 300_000 }) },
    edge: ['exactly the limit is within it', false, { parsed: read([], { size: 2_500_000 }) }],
    other: ['es', true, { of: speaking('es'), parsed: read([], { size: 9_000_000 }) }],
  },
  F04: flag('columns', 'a table is no column', 'tables'),
  F05: flag('tables', 'columns are no table', 'columns'),
  F06: flag('contact-in-header'),
  F07: flag('text-in-image'),
  F08: flag('letter-spaced'),
  F09: flag('broken-glyphs'),
  F10: {
    fails: { parsed: hidden('python java kubernetes') },
    passes: { parsed: read() },
    edge: ['hidden blanks hide nothing', false, { parsed: hidden('  \n ') }],
    other: ['de', true, { of: speaking('de'), parsed: hidden('bester Bewerber') }],
  },
};
