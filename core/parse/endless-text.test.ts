import { expect, it } from 'vitest';
import { CandorError } from '../errors.ts';
import type { Resume } from '../resume/schema.ts';
import { classifyDocument, classifyText } from './classify.ts';
import { detectKind } from './detect.ts';
import { parseResume } from './parse.ts';
import { cpuTime } from '../../tests/cpu-time.ts';

/** What repeats without end, up to the limit of characters: rules that look back over a line would need its square. */
const units = [
  'a',
  'a.',
  'a\t',
  'a@',
  '2019 - ',
  '2019 – 2020 ',
  'www.',
  '+1 ',
  'A B, ',
  '| ',
  'Skills: ',
  'a\n\n',
  '- a\n',
];

it.each(units)(
  'reads or refuses %j repeated for 190,000 characters, without a hang',
  { timeout: 15_000 },
  async (unit) => {
    const text = unit.repeat(190_000 / unit.length);
    const answer = await parseResume({ bytes: new TextEncoder().encode(text), fileName: 'endless.txt' }).catch(
      (error: unknown) => error,
    );
    if (answer instanceof Error) expect(answer).toBeInstanceOf(CandorError);
    else expect(answer).toHaveProperty('resume');
  },
);

const endless: [name: string, text: string, code: string][] = [
  ['markdown.md', '['.repeat(190_000), 'file_no_text'],
  ['links.md', '[a]('.repeat(45_000), 'read'],
  ['headings.md', '# a\n'.repeat(45_000), 'file_too_long'],
  ['empty-lines.txt', '\n'.repeat(10_000_000), 'file_no_text'],
  ['letters.txt', 'a'.repeat(10_000_000), 'file_too_long'],
  ['nested.html', `<!doctype html><body>${'<div>'.repeat(200_000)}`, 'file_damaged'],
  ['nested.json', `{"work":${'['.repeat(5_000_000)}`, 'file_too_long'],
  ['nested.rtf', `{\\rtf1 ${'{'.repeat(2_000_000)}`, 'file_damaged'],
];

it.each(endless)('%s without end is answered soon', async (fileName, text, code) => {
  const bytes = new TextEncoder().encode(text);
  const start = cpuTime();
  const answer = await parseResume({ bytes, fileName }).then(
    () => 'read',
    (error: unknown) => (error instanceof CandorError ? error.code : error),
  );
  expect(answer).toBe(code);
  // Under a second on a quiet machine.
  expect(cpuTime(start)).toBeLessThan(5000);
});

/** Milliseconds of CPU that this thread spends; what others do on the machine does not count. */
function busy(work: () => unknown): number {
  const start = process.threadCpuUsage();
  try {
    work();
  } catch (error) {
    if (!(error instanceof CandorError)) throw error;
  }
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}

/** Beginnings that a rule takes up, each with what it would then look back over. */
const openings: [head: string, unit: string, tail: string][] = [
  ['dear ', 'a', '1'],
  ['dear ', 'a ', '1'],
  ['dear a.b', '.', '1\n'],
  ['hello ', 'Aa', '1'],
  ['', 'dear a ', '1'],
  ['', 'dear aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa1\n', ''],
  ['je vous prie ', '.', ''],
  ['#', '#', ' skills'],
  ['a', '\n', 'a'],
  ['a', '\n ', 'a'],
  ['experience', ' ', 'a'],
  ['work', ' ', 'experiences'],
  ['<!--', ' -->', 'a'],
  ['', '<!---->', 'a'],
  ['', '<!-- ', 'a'],
  ['<?xml', ' ', 'a'],
  ['{', '"work" ', 'a'],
  ['', 'a@', '1'],
  ['', '+', '1'],
  ['1', '(', 'a'],
  ['1', ' ', 'a'],
  ['', '2019 ', ''],
  ['', '2019 - 2020 ', ''],
  ['', 'June ', '2019'],
  ['', '1. June ', ''],
  ['', 'you ', ''],
  ['', 'ich habe ', ''],
  ['', 'i have ', ''],
];

it.each(openings)('tells what %j, %j without end, %j is, in under a second', (head, unit, tail) => {
  const text = head + unit.repeat(200_000 / unit.length) + tail;
  const bytes = new TextEncoder().encode(text);
  expect(busy(() => detectKind(bytes))).toBeLessThan(1000);
  expect(busy(() => classifyText(text))).toBeLessThan(1000);
  // Under a name every question is asked.
  expect(busy(() => classifyDocument(text, { basics: { name: 'A B' } } as Resume))).toBeLessThan(1000);
});
