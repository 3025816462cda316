import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { CandorError } from '../errors.ts';
import { readDocx } from './read-docx.ts';
import { readHtml } from './read-html.ts';
import { readOdt } from './read-odt.ts';
import { readRtf } from './read-rtf.ts';
import type { ReadResult } from './read-result.ts';

/** What a reader answers (`read`, or the code of its refusal) and the CPU milliseconds it took this thread. */
function answerOf(read: (bytes: Uint8Array) => ReadResult, bytes: Uint8Array): { answer: string; busy: number } {
  const start = process.threadCpuUsage();
  let answer = 'read';
  try {
    read(bytes);
  } catch (error) {
    if (!(error instanceof CandorError)) throw error;
    answer = error.code;
  }
  const { user, system } = process.threadCpuUsage(start);
  return { answer, busy: (user + system) / 1000 };
}

const page = (body: string, style = '') =>
  strToU8(`<!doctype html><html><head><style>${style}</style></head><body>${body}</body></html>`);
const rtf = (body: string) => strToU8(`{\\rtf1 ${body}}`);
const odt = (body: string, styles = '') =>
  zipSync(
    {
      'content.xml': strToU8(
        `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
      ),
    },
    // Stored: what repeats would be taken for an archive made to burst.
    { level: 0 },
  );
const docx = (body: string) =>
  zipSync({ 'word/document.xml': strToU8(`<w:document><w:body>${body}</w:body></w:document>`) }, { level: 0 });

const within = (open: string, times: number, inside: string, close: string) =>
  open.repeat(times) + inside + close.repeat(times);
const words = (length: number) => 'word '.repeat(length / 5);
const htmlRow = ['<table><tr><td>', '</td></tr></table>'] as const;
const odtRow = [
  '<table:table><table:table-row><table:table-cell>',
  '</table:table-cell></table:table-row></table:table>',
] as const;
const docxRow = ['<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>'] as const;
const docxText = `<w:p>${'<w:r><w:t>word </w:t></w:r>'.repeat(30_000)}</w:p>`;

const tables: [name: string, read: (bytes: Uint8Array) => ReadResult, bytes: () => Uint8Array, answer: string][] = [
  ['50 HTML tables', readHtml, () => page(within(htmlRow[0], 50, '<b>word</b> '.repeat(15_000), htmlRow[1])), 'read'],
  ['100 HTML tables', readHtml, () => page(within(htmlRow[0], 100, words(200_000), htmlRow[1])), 'file_damaged'],
  ['190 HTML tables', readHtml, () => page(within(htmlRow[0], 190, words(1_000_000), htmlRow[1])), 'file_damaged'],
  ['190 ODT tables', readOdt, () => odt(within(odtRow[0], 190, words(200_000), odtRow[1])), 'file_damaged'],
  ['190 DOCX tables', readDocx, () => docx(within(docxRow[0], 190, docxText, docxRow[1])), 'read'],
];

describe('tables in tables', () => {
  it.each(tables)('%s around a long text take under a second', (_, read, bytes, answer) => {
    const found = answerOf(read, bytes());
    expect(found.answer).toBe(answer);
    expect(found.busy).toBeLessThan(1_500);
  });
});

describe('a paragraph of very many runs', () => {
  it('in Rich Text', () => {
    expect(answerOf(readRtf, rtf('{\\b a}'.repeat(200_000)))).toMatchObject({ answer: 'read' });
  });
  it('in HTML', () => {
    expect(answerOf(readHtml, page('<b>a</b>'.repeat(150_000)))).toMatchObject({ answer: 'read' });
  });
});

describe('spans in spans', () => {
  it('take their look from the one around, not from all of them again', () => {
    const style =
      '<style:style style:name="T" style:family="text"><style:text-properties fo:font-size="100%"/></style:style>';
    const inner = '<text:s/>a'.repeat(20_000);
    const body = `<text:p>${within('<text:span text:style-name="T">', 1_900, inner, '</text:span>')}</text:p>`;
    const found = answerOf(readOdt, odt(body, style));
    expect(found.answer).toBe('read');
    expect(found.busy).toBeLessThan(1_000);
  });
});

describe('more text than any résumé', () => {
  it.each([
    ['Rich Text', readRtf, () => rtf(words(2_000_000))],
    ['OpenDocument', readOdt, () => odt(`<text:p>${words(2_000_000)}</text:p>`)],
    ['HTML', readHtml, () => page(words(2_000_000))],
  ])('%s is refused while it is read', (_, read, bytes) => {
    expect(answerOf(read, bytes()).answer).toBe('file_too_long');
  });
});

describe('style sheets', () => {
  const rules = (count: number, selector: string) =>
    Array.from({ length: count }, (_, i) => `${selector} { color: #${String(100000 + i)} }`).join('\n');
  const sheets: [name: string, bytes: () => Uint8Array, answer: string][] = [
    ['3,000 rules for 10,000 elements', () => page('<p>a</p>'.repeat(10_000), rules(3_000, 'p')), 'file_too_long'],
    [
      'rules with 40 classes',
      () => page(`<p class="${'a '.repeat(40)}">a</p>`.repeat(5_000), rules(3_000, '.a'.repeat(40))),
      'file_too_long',
    ],
    [
      '50,000 selectors of one body',
      () => page('<p>a</p>'.repeat(50), `${'p,'.repeat(50_000)}p { ${'color: red; '.repeat(400)} }`),
      'read',
    ],
    ['a selector without end', () => page('<p>a</p>', `${'div '.repeat(100_000)}{ color: red }`), 'read'],
    ['bodies without end', () => page('<p>a</p>', `p { ${'color:red;'.repeat(90_000)} }`.repeat(10)), 'read'],
    ['a thousand sheets', () => page(`<style>${rules(3_000, 'p')}</style>`.repeat(100) + '<p>a</p>'), 'read'],
    ['comments without end', () => page('<p>a</p>', '/*'.repeat(200_000)), 'read'],
    ['groups without end', () => page('<p>a</p>', '@media print {'.repeat(28_000)), 'read'],
  ];
  it.each(sheets)('%s take under a second', (_, bytes, answer) => {
    const found = answerOf(readHtml, bytes());
    expect(found.answer).toBe(answer);
    expect(found.busy).toBeLessThan(1_500);
  });
});

describe('text set as written', () => {
  it('of line ends alone is counted, too', () => {
    const found = answerOf(readHtml, page(`<pre>a${'\n'.repeat(5_000_000)}</pre>`));
    expect(found.answer).toBe('file_too_long');
    expect(found.busy).toBeLessThan(1_500);
  });
});
