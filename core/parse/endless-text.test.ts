import { expect, it } from 'vitest';
import { CandorError } from '../errors.ts';
import { parseResume } from './parse.ts';

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
  const start = performance.now();
  const answer = await parseResume({ bytes, fileName }).then(
    () => 'read',
    (error: unknown) => (error instanceof CandorError ? error.code : error),
  );
  expect(answer).toBe(code);
  // Under a second on a quiet machine.
  expect(performance.now() - start).toBeLessThan(8000);
});
