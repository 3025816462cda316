import { describe, expect, it } from 'vitest';
import type { Field, Scores } from '#fixtures/compare.ts';
import { addScores, compareResume, emptyScores, f1, fields, macro } from '#fixtures/compare.ts';
import type { ResumeFixture } from '#fixtures/index.ts';
import { fixtureBytes, hostile, resumes, truthOf } from '#fixtures/index.ts';
import { CandorError } from '../errors.ts';
import { parseResume } from './parse.ts';

const read = async ({ file }: ResumeFixture) =>
  (await parseResume({ bytes: fixtureBytes(file), fileName: file })).resume;

async function scoresOf(set: ResumeFixture[]): Promise<Scores> {
  const total = emptyScores();
  for (const fixture of set) addScores(total, compareResume(truthOf(fixture.truth), await read(fixture)));
  return total;
}

const percent = (value: number): number => Math.round(value * 1000) / 10;

/** What the reader reaches at least, in percent of F1; `macro` is the mean of all fields. Raise, never lower. */
const floors: { set: string; of: ResumeFixture[]; macro: number; fields: Partial<Record<Field, number>> }[] = [
  {
    set: 'pdf',
    of: resumes.filter((r) => r.format === 'pdf'),
    macro: 96,
    fields: {
      name: 98,
      email: 93,
      phone: 100,
      employer: 93,
      position: 97,
      start: 98,
      end: 98,
      institution: 98,
      highlight: 96,
    },
  },
  {
    set: 'docx',
    of: resumes.filter((r) => r.format === 'docx'),
    macro: 97,
    fields: {
      name: 100,
      email: 100,
      phone: 100,
      employer: 98,
      position: 98,
      start: 98,
      end: 98,
      institution: 98,
      highlight: 98,
    },
  },
  {
    set: 'text',
    of: resumes.filter((r) => !['pdf', 'docx'].includes(r.format)),
    macro: 82,
    fields: { start: 98, end: 98, institution: 98, highlight: 98 },
  },
  { set: 'not English', of: resumes.filter((r) => r.language !== 'en'), macro: 97, fields: { email: 100, phone: 100 } },
  {
    set: 'two columns',
    of: resumes.filter((r) => r.traits.includes('two-columns')),
    macro: 95,
    fields: { email: 100 },
  },
  {
    set: 'gutter or table',
    of: resumes.filter((r) => r.traits.includes('date-gutter')),
    macro: 91,
    fields: { start: 98 },
  },
];

describe.each(floors)('the $set fixtures', ({ of, macro: mean, fields: least }) => {
  it('agree with their truths', async () => {
    const scores = await scoresOf(of);
    const reached = Object.fromEntries(fields.map((field) => [field, percent(f1(scores[field]))]));
    if (process.env['SHOW_SCORES']) console.log({ macro: percent(macro(scores)), ...reached });
    expect(percent(macro(scores))).toBeGreaterThanOrEqual(mean);
    for (const [field, floor] of Object.entries(least)) {
      expect(reached[field], `F1 of ${field}`).toBeGreaterThanOrEqual(floor);
    }
  });
});

/** Contact that is not read yet, though the document states it. Strike a line out when it is. */
const contactGaps: Record<string, Field[]> = {
  'professor-us.pdf': ['email'],
  'warehouse-uk.txt': ['name', 'phone'],
  'devops-pl.md': ['email'],
};

describe.each(resumes)('$file ($producer)', (fixture) => {
  it('keeps name, e-mail and phone', async () => {
    const scores = compareResume(truthOf(fixture.truth), await read(fixture));
    const gaps = contactGaps[fixture.file] ?? [];
    const asked = (['name', 'email', 'phone'] as const).filter((field) => !gaps.includes(field));
    for (const field of asked) expect(percent(f1(scores[field])), field).toBe(100);
  });
});

const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Values that are derived from the text, not copied from it. */
const derived = /^\/(meta|\$schema)|countryCode|network|username|phone|url|date/i;

function copied(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return derived.test(path) ? [] : [[path, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => copied(inner, `${path}/${key}`));
}

describe.each(resumes)('$file', ({ file }) => {
  it('gets no word that is not in it', async () => {
    const { resume, document } = await parseResume({ bytes: fixtureBytes(file), fileName: file });
    const text = letters(document.lines.map((line) => line.text).join(' '));
    const invented = copied(resume).filter(([, value]) => !text.includes(letters(value)));
    expect(invented).toEqual([]);
  });
});

/** `read`, or the code of the refusal; anything but a CandorError is a crash. */
async function outcome(file: string, bytes: Uint8Array) {
  try {
    return { code: 'read' as const, parsed: await parseResume({ bytes, fileName: file }) };
  } catch (error) {
    if (error instanceof CandorError) return { code: error.code };
    throw error;
  }
}

describe.each(hostile)('$file: $why', ({ file, bytes, expect: right, truth, absent = [] }) => {
  it(`ends as ${right.join(' or ')}`, async () => {
    const { code, parsed } = await outcome(file, bytes());
    expect(right).toContain(code);
    if (!parsed || !truth) return;
    const scores = compareResume(truthOf(truth), parsed.resume);
    for (const field of ['name', 'email', 'phone'] as const) expect(percent(f1(scores[field])), field).toBe(100);
    if (absent.length) expect(parsed.document.flags).toContain('hidden-text');
    for (const text of absent) expect(JSON.stringify(parsed.resume)).not.toContain(text);
  });
});

describe('the comparison itself', () => {
  const truth = truthOf('nurse-us');
  it('finds a truth equal to itself', () => {
    const scores = compareResume(truth, truth);
    for (const field of fields) expect(f1(scores[field]), field).toBe(1);
  });
  it('counts what is missing and what is invented', () => {
    const without = { ...truth, work: truth.work?.slice(1) };
    expect(f1(compareResume(truth, without).employer)).toBeCloseTo(0.8);
    const invented = { ...truth, work: [...(truth.work ?? []), { name: 'Nowhere Inc.', position: 'Boss' }] };
    expect(f1(compareResume(truth, invented).employer)).toBeCloseTo(6 / 7);
  });
  it('does not take an end date for "present"', () => {
    const [first = {}, ...rest] = truth.work ?? [];
    const ended = { ...truth, work: [{ ...first, endDate: '2024-01' }, ...rest] };
    expect(f1(compareResume(truth, ended).end)).toBeCloseTo(2 / 3);
  });
  it('gives nothing to swapped employer and position', () => {
    const swapped = { ...truth, work: truth.work?.map((job) => ({ ...job, name: job.position, position: job.name })) };
    expect(f1(compareResume(truth, swapped).employer)).toBe(0);
  });
});
