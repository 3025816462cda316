import { extractText } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { fixtureBytes } from '#fixtures/index.ts';
import { endlessPdfs, onePage } from '#fixtures/sources/hostile/pdf.ts';
import { CandorError } from '../../../errors.ts';
import { readPdf } from '../../read-pdf.ts';
import { openPdf } from '../open.ts';

/** Before any document was opened. */
const before = Object.getOwnPropertyNames(Object.prototype);

const outcome = (bytes: Uint8Array) =>
  readPdf(bytes).then(
    ({ lines }) => lines.map((line) => line.text).join('\n'),
    (error: unknown) => (error instanceof CandorError ? error.code : error),
  );

describe('a PDF made to hang', () => {
  // CPU of this thread, so that others that run beside do not count; under a second on a quiet machine.
  it.each(Object.entries(endlessPdfs))('%s ends soon', async (_, make) => {
    const bytes = make();
    const start = process.threadCpuUsage();
    const ended = await outcome(bytes);
    const { user, system } = process.threadCpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(4000);
    expect(['file_damaged', 'Jane Example, jane@example.com, bookkeeper in Leeds']).toContain(ended);
  });

  it('keeps its text when only a character map names too much', async () => {
    const map = endlessPdfs['a character map with a range of 16 million codes, fifty times'];
    expect(await outcome(map?.() ?? onePage())).toBe('Jane Example, jane@example.com, bookkeeper in Leeds');
  });
});

it('counts what a sound document costs, and stays far below every limit', async () => {
  const { pdf, budget, close } = await openPdf(fixtureBytes('professor-us.pdf'));
  for (let number = 1; number <= pdf.numPages; number++) await (await pdf.getPage(number)).getOperatorList();
  await close();
  expect(budget.exceeded).toBeNull();
  // Each guard has met its class: none of the accounts is empty.
  for (const resource of ['operators', 'tokens', 'forms', 'inflated', 'objects'] as const)
    expect(budget.used(resource), resource).toBeGreaterThan(0);
  expect(budget.used('operators')).toBeLessThan(50_000);
});

it('counts the maps and widths of composite fonts', async () => {
  const { pdf, budget, close } = await openPdf(fixtureBytes('nurse-us.pdf'));
  await (await pdf.getPage(1)).getOperatorList();
  await close();
  expect(budget.used('mapped')).toBeGreaterThan(0);
  expect(budget.used('widths')).toBeGreaterThan(0);
});

it('leaves documents alone that others open', async () => {
  const { text } = await extractText(fixtureBytes('nurse-us.pdf'), { mergePages: true });
  expect(text).toContain('Nurse');
  expect(Object.keys(Object.prototype)).toEqual([]);
});

it('two documents at once have accounts of their own', async () => {
  const forms = endlessPdfs['forms that paint forms, ten to the tenth'];
  const [bad, good] = await Promise.all([outcome(forms?.() ?? onePage()), outcome(onePage())]);
  expect([bad, good]).toEqual(['file_damaged', 'Jane Example, jane@example.com, bookkeeper in Leeds']);
});

it('leaves nothing on the prototype of all objects, whatever becomes of the document', async () => {
  const within = await openPdf(onePage());
  // Two at once: the first to close leaves the other its guards.
  const beside = await openPdf(onePage());
  await beside.close();
  await within.close();
  await within.close();
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  await outcome(new TextEncoder().encode('%PDF-1.7 nothing else'));
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
});
