import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analysisResultSchema } from '#core/analyze/schema.ts';
import { parsedResumeSchema } from '#core/parse/document.ts';
import { resumeSchema } from '#core/resume/schema.ts';

const main = join(import.meta.dirname, 'main.ts');
const fixtures = join(import.meta.dirname, '../tests/fixtures');
const pdf = join(fixtures, 'files/nurse-us.pdf');
const job = join(fixtures, 'jobs/data-engineer.txt');

interface Ended {
  code: number;
  out: string;
  err: string;
}

function candor(args: string[], input = ''): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [main, ...args], { maxBuffer: 1 << 26 }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err });
    });
    child.stdin?.end(input);
  });
}

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'candor-cli-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('wrong usage ends with 2 and a sentence', () => {
  test.each([
    [[], ''],
    [['dance'], 'There is no command "dance".'],
    [['parse'], 'Name one file to parse.'],
    [['parse', pdf, pdf], 'Name one file to parse.'],
    [['parse', pdf, '--receipt'], 'parse takes no --receipt.'],
    [['parse', pdf, '--nonsense'], '--nonsense'],
    [['export', pdf, '--format', 'gif'], '--format pdf, docx, html, markdown, text or json'],
    [['export', pdf], '--format pdf'],
    [['analyze', pdf, '--min-match', '50'], '--min-match is a number'],
    [['analyze', pdf, '--job', job, '--min-match', 'many'], '--min-match is a number'],
  ])('%j', async (args, sentence) => {
    const { code, err, out } = await candor(args);
    expect(code).toBe(2);
    expect(args.length === 0 ? out : err).toContain(args.length === 0 ? 'Usage' : sentence);
  });
});

test('--help ends with 0 and names every command', async () => {
  const { code, out } = await candor(['--help']);
  expect(code).toBe(0);
  expect(out).toMatch(/candor parse[\s\S]*candor analyze[\s\S]*candor export/);
});

describe('unreadable input ends with 3 and says why', () => {
  test('a file that is not there', async () => {
    const { code, err } = await candor(['parse', join(folder, 'none.pdf')]);
    expect(code).toBe(3);
    expect(err).toContain('none.pdf: there is no such file.');
  });

  test('an empty one, a damaged one, a folder', async () => {
    await writeFile(join(folder, 'empty.pdf'), '');
    await writeFile(join(folder, 'damaged.pdf'), '%PDF-1.7 and then nothing');
    const answers = await Promise.all(
      ['empty.pdf', 'damaged.pdf', '.'].map((name) => candor(['parse', join(folder, name)])),
    );
    expect(answers.map(({ code }) => code)).toEqual([3, 3, 3]);
    expect(answers[0]?.err).toContain('empty');
    expect(answers.every(({ err }) => !err.includes('error.') && !err.includes('    at '))).toBe(true);
  });
});

describe('parse', () => {
  test('--json gives the résumé with its provenance', async () => {
    const { code, out } = await candor(['parse', pdf, '--json']);
    expect(code).toBe(0);
    const parsed = parsedResumeSchema.parse(JSON.parse(out));
    expect(parsed.resume.basics?.name).toContain('Danielle');
  });

  test('without it, the résumé as text and how much found its place; "-" reads standard input', async () => {
    const { code, out } = await candor(['parse', '-'], 'Ada Brennan\nada@example.org\n\nSkills\nGo, Rust\n');
    expect(code).toBe(0);
    expect(out).toContain('Ada Brennan');
    expect(out).toMatch(/\d+ % of the text found its place/);
  });
});

describe('analyze', () => {
  test('--json gives the whole result, --min-match decides the exit code', async () => {
    const [low, high] = await Promise.all(
      ['0', '100'].map((n) => candor(['analyze', pdf, '--job', job, '--json', '--min-match', n])),
    );
    const result = analysisResultSchema.parse(JSON.parse(low!.out));
    expect(result.figures.match.value).toEqual(expect.any(Number));
    expect(low?.code).toBe(0);
    expect(high?.code).toBe(1);
    expect(high?.err).toContain('Match is below 100.');
  });

  test('prints figures, findings and requirements', async () => {
    const { code, out } = await candor(['analyze', pdf, '--job', job]);
    expect(code).toBe(0);
    expect(out).toMatch(/Readability: \d+ of 100\nWriting: [\s\S]*Match: [\s\S]*Findings[\s\S]*Requirements/);
    expect(out).not.toMatch(/analyze\.\w+\.\w+/);
  });
});

describe('export', () => {
  test.each(['pdf', 'docx', 'markdown', 'text', 'json'])('writes %s, and a receipt of it', async (format) => {
    const out = join(folder, `out.${format}`);
    const ended = await candor(['export', pdf, '--format', format, '--out', out, '--receipt']);
    expect(ended).toMatchObject({ code: 0, out: '' });
    expect(ended.err).toMatch(/Receipt: \d+ of \d+ fields read back the same/);
    expect((await readFile(out)).length).toBeGreaterThan(500);
  });

  test('without --out the file goes to standard output alone', async () => {
    const { code, out, err } = await candor(['export', pdf, '--format', 'json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(resumeSchema.safeParse(JSON.parse(out)).success).toBe(true);
  });

  test('a place that cannot be written to is told', async () => {
    const { code, err } = await candor([
      'export',
      pdf,
      '--format',
      'text',
      '--out',
      join(folder, 'no/such/folder.txt'),
    ]);
    expect(code).toBe(3);
    expect(err).toContain('could not be written');
  });
});
