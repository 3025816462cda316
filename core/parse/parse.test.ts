import { strFromU8, unzipSync } from 'fflate';
import { extractLinks, extractText } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { addScores, compareResume, emptyScores, f1, fields, macro } from '#fixtures/compare.ts';
import { fixtureBytes, hostile, resumes, truthOf } from '#fixtures/index.ts';
import { CandorError } from '../errors.ts';
import { textLeaves, valueAt } from '../resume/pointer.ts';
import { resumeSchema } from '../resume/schema.ts';
import { parseResume } from './parse.ts';
import { cpuTime } from '../../tests/cpu-time.ts';

const parse = (bytes: Uint8Array, fileName: string) => parseResume({ bytes, fileName });
const words = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
const tight = (text: string) => words(text).join('');

/** The file's text by readers that are not ours. */
async function plainText(bytes: Uint8Array, file: string): Promise<string> {
  if (file.endsWith('.pdf')) {
    const { text } = await extractText(bytes.slice(), { mergePages: true });
    return `${text} ${(await extractLinks(bytes.slice())).links.join(' ')}`;
  }
  if (file.endsWith('.rtf')) return rtfText(bytes);
  if (!/\.(?:docx|odt|html)$/.test(file)) return new TextDecoder().decode(bytes);
  const parts = file.endsWith('.html') ? { 'page.html': bytes } : unzipSync(bytes);
  return Object.entries(parts)
    .filter(([path]) => /^word\/.*(?:\.xml|\.rels)$|^(?:content|styles)\.xml$|\.html$/.test(path))
    .map(([, part]) =>
      strFromU8(part)
        .replace(/<(?:w:|text:)?(?:p|h|tab|br|span|line-break)[ />]/g, ' $&')
        .replace(/(?:Target|href)="([^"]*)"/g, '> $1 <')
        .replace(/<[^>]*>/g, '')
        .replaceAll('&amp;', '&'),
    )
    .join(' ');
}

/** Control words off, characters written by number put in. */
function rtfText(bytes: Uint8Array): string {
  return strFromU8(bytes, true)
    .replace(/\\u(-?\d+) ?\\'[0-9a-f]{2}/g, (_, code: string) => String.fromCharCode(Number(code) & 0xffff))
    .replace(/\\'([0-9a-f]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/[\r\n]/g, '')
    .replace(/\\[a-z]+-?\d* ?|[{}]/g, '');
}

/** Readers that are not ours give Arabic in the order it is painted in, and painted accents beside their letters. */
const stands = (word: string, text: string) =>
  text.includes(word) ||
  text.includes(unaccented(word)) ||
  (/^[\u0600-\u06ff]+$/.test(word) && [...word].every((letter) => text.includes(letter)));
const unaccented = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '');

/** Values that are a normal form of what is written: dates, E.164, country codes, names of networks. */
const normalised = /\/(?:startDate|endDate|date|releaseDate|phone|countryCode|network)$/;

describe.each(resumes.map((entry) => entry.file))('%s', (file) => {
  const entry = resumes.find((candidate) => candidate.file === file);
  const bytes = fixtureBytes(file);

  it('is read as its truth says', async () => {
    const { resume } = await parse(bytes, file);
    const scores = compareResume(truthOf(entry?.truth ?? ''), resume);
    const weak = fields.filter((field) => f1(scores[field]) < 1);
    expect(macro(scores), weak.join(', ')).toBeGreaterThanOrEqual(0.8);
  });

  it('holds nothing that is not in the file', async () => {
    const { resume } = await parse(bytes, file);
    const text = tight(await plainText(bytes, file)).replace(/[ˆˇ]/g, '');
    const invented = [...textLeaves(resume)]
      .filter(({ pointer }) => !normalised.test(pointer) && !file.endsWith('.json'))
      .filter(({ text: leaf }) => words(leaf).some((word) => !stands(word, text)));
    expect(invented).toEqual([]);
  });

  it('knows for every value where it stands', async () => {
    const { resume, provenance, document } = await parse(bytes, file);
    expect(resumeSchema.safeParse(resume).success).toBe(true);
    for (const { pointer } of textLeaves(resume)) {
      if (pointer.startsWith('/meta') || pointer.startsWith('/$schema')) continue;
      const source = provenance[pointer];
      expect(source, pointer).toBeDefined();
      expect(source?.places.length, pointer).toBeGreaterThan(0);
      for (const { page, box } of source?.places ?? []) {
        if (!box) continue;
        const size = document.pages[(page ?? 0) - 1];
        expect(box.x >= -1 && box.x + box.width <= (size?.width ?? 0) + 1, pointer).toBe(true);
      }
    }
    for (const pointer of Object.keys(provenance)) expect(valueAt(resume, pointer), pointer).toBeTypeOf('string');
  });

  it('keeps nearly all of its text', async () => {
    expect((await parse(bytes, file)).coverage).toBeGreaterThan(0.9);
  });

  it('reads the same twice', async () => {
    expect(await parse(bytes, file)).toEqual(await parse(bytes, file));
  });
});

it('reads the fixtures together at 96 of 100 or better', async () => {
  const total = emptyScores();
  for (const { file, truth } of resumes)
    addScores(total, compareResume(truthOf(truth), (await parse(fixtureBytes(file), file)).resume));
  expect(macro(total)).toBeGreaterThanOrEqual(0.96);
});

it.each(hostile.map((fixture) => [fixture.file, fixture.why, fixture] as const))('%s: %s', async (file, _, fixture) => {
  const start = cpuTime();
  const bytes = fixture.bytes();
  const outcome = await parse(bytes, file).then(
    (parsed) => ({ code: 'read', parsed }),
    (error: unknown) => ({ code: error instanceof CandorError ? error.code : String(error), parsed: null }),
  );
  expect(fixture.expect as string[]).toContain(outcome.code);
  expect(cpuTime(start)).toBeLessThan(5000);
  if (!outcome.parsed) return;
  if (fixture.truth) expect(outcome.parsed.resume.basics?.email).toBe(truthOf(fixture.truth).basics?.email);
  for (const hidden of fixture.absent ?? []) expect(JSON.stringify(outcome.parsed.resume)).not.toContain(hidden);
  if (fixture.absent?.length) {
    expect(outcome.parsed.document.flags).toContain('hidden-text');
    expect(outcome.parsed.document.hidden.length).toBeGreaterThan(0);
  }
});

it('tells its two steps in order', async () => {
  const steps: string[] = [];
  await parseResume({ bytes: fixtureBytes('tiny.txt'), fileName: 'tiny.txt', onStep: (step) => void steps.push(step) });
  expect(steps).toEqual(['reading', 'structuring']);
});

it('refuses text beyond the limit of characters', async () => {
  const bytes = new TextEncoder().encode('Jo Example\n' + 'word '.repeat(50_000));
  await expect(parse(bytes, 'long.txt')).rejects.toMatchObject({ code: 'file_too_long' });
});
