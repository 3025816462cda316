import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { resumeSchema, type Resume } from '../resume/schema.ts';
import { exportResume } from './export.ts';
import { fonts } from '#fixtures/fonts.ts';
import { makeReceipt } from './receipt.ts';
import { compareResumes } from './receipt/compare.ts';
import type { ExportFormat } from './schema.ts';

describe('compareResumes', () => {
  const job = (position: string, startDate: string) => ({ position, name: `${position} Ltd`, startDate });
  const wrote: Resume = {
    basics: {
      name: 'Ada',
      phone: '+44 (0)7700 900742',
      url: 'https://www.example.org/',
      location: { countryCode: 'GB' },
    },
    work: [job('Baker', '2010-01'), job('Cook', '2012'), job('Chef', '2015')],
    meta: { language: 'en' },
  };

  test('the same content is the same, however it is spelt', () => {
    const read: Resume = {
      ...wrote,
      basics: { name: ' Ada', phone: '07700 900742', url: 'example.org', location: { countryCode: 'United Kingdom' } },
    };
    expect(compareResumes(wrote, read)).toMatchObject({ changed: 0, lost: 0, score: 1 });
  });

  test('a job that was not read does not spoil the others', () => {
    const read: Resume = { basics: wrote.basics, work: [job('Cook', '2012'), job('Chef', '2015')] };
    const receipt = compareResumes(wrote, read);
    expect(receipt).toMatchObject({ changed: 0, lost: 3, same: 10 });
    expect(receipt.fields.filter(({ status }) => status === 'lost').map(({ pointer }) => pointer)).toEqual([
      '/work/0/position',
      '/work/0/name',
      '/work/0/startDate',
    ]);
  });

  test('another value is changed, a value in another place too, and both are shown', () => {
    const read: Resume = {
      basics: { ...wrote.basics, name: 'Adam' },
      work: [{ ...job('Baker', '2010-02') }, { summary: 'Cook' }],
    };
    const { fields } = compareResumes({ basics: wrote.basics, work: wrote.work?.slice(0, 2) }, read);
    const of = (pointer: string) => fields.find((field) => field.pointer === pointer);
    expect(of('/basics/name')).toMatchObject({ status: 'changed', wrote: 'Ada', read: 'Adam' });
    expect(of('/work/0/startDate')).toMatchObject({ status: 'changed', wrote: '2010-01', read: '2010-02' });
    expect(of('/work/1/position')).toMatchObject({ status: 'changed', wrote: 'Cook', read: 'Cook' });
  });

  test('what the person hides was not lost, and counts for nothing', () => {
    const whole: Resume = { ...wrote, basics: { ...wrote.basics, summary: 'Cooks.' }, interests: [{ name: 'Chess' }] };
    const receipt = compareResumes(whole, wrote, ['summary', 'interests']);
    expect(receipt).toMatchObject({ lost: 0, changed: 0, hidden: 2, score: 1 });
    expect(receipt.fields.filter(({ status }) => status === 'hidden')).toEqual([
      { pointer: '/basics/summary', status: 'hidden', wrote: 'Cooks.' },
      { pointer: '/interests/0/name', status: 'hidden', wrote: 'Chess' },
    ]);
    expect(compareResumes(whole, wrote)).toMatchObject({ lost: 2 });
  });

  test('an empty résumé is wholly proven', () => expect(compareResumes({}, {}).score).toBe(1));
});

const truths = join(import.meta.dirname, '../../tests/fixtures/truth');
const names = readdirSync(truths).filter((name) => name.endsWith('.json'));
const truth = (name: string): Resume => resumeSchema.parse(JSON.parse(readFileSync(join(truths, name), 'utf8')));

async function receiptOf(resume: Resume, format: ExportFormat) {
  const { bytes, warnings } = await exportResume(resume, { format, fonts, locale: 'en', now: '2026-11-20' });
  return { receipt: await makeReceipt(resume, bytes, format), warnings };
}

/** What no export may lose, by the last name of its pointer. */
const vital =
  /^\/basics\/(name|email|phone)$|^\/work\/\d+\/(name|position|startDate|endDate)$|^\/education\/\d+\/(institution|studyType)$/;

test('leaves the bytes as they were', async () => {
  const resume: Resume = { basics: { name: 'Ada Brennan', email: 'ada@example.org' } };
  const { bytes } = await exportResume(resume, { format: 'pdf', fonts, locale: 'en', now: '2026-11-20' });
  const size = bytes.length;
  await makeReceipt(resume, bytes, 'pdf');
  expect(bytes.length).toBe(size);
  expect(new TextDecoder().decode(bytes.slice(0, 5))).toBe('%PDF-');
});

describe('every résumé of the fixtures reads back from every format', () => {
  test.each(['docx', 'html', 'markdown', 'text', 'json', 'pdf'] as const)('%s', async (format) => {
    const scores: number[] = [];
    let vitalFields = 0;
    let vitalSame = 0;
    for (const name of names) {
      const { receipt, warnings } = await receiptOf(truth(name), format);
      // A font without the signs cannot be read back; the person was told so.
      if (warnings.length > 0) continue;
      expect(receipt.score, `${name} as ${format}`).toBeGreaterThanOrEqual(format === 'json' ? 1 : 0.8);
      scores.push(receipt.score);
      const fields = receipt.fields.filter(({ pointer }) => vital.test(pointer));
      vitalFields += fields.length;
      vitalSame += fields.filter(({ status }) => status === 'same').length;
    }
    expect(scores.length).toBeGreaterThan(15);
    expect(scores.reduce((sum, score) => sum + score, 0) / scores.length).toBeGreaterThan(0.95);
    expect(vitalSame / vitalFields).toBeGreaterThan(0.97);
  });
});

describe('every section reads back in every language that has headings of its own', () => {
  const dated = { startDate: '2019-03', endDate: '2020-11' };
  const everything: Resume = {
    basics: { name: 'Ada Brennan', email: 'ada@example.org', summary: 'I build things.' },
    work: [{ position: 'Engineer', name: 'Acme', startDate: '2020-05', highlights: ['Built a bridge'] }],
    volunteer: [{ organization: 'Red Cross', position: 'Driver', ...dated }],
    education: [{ institution: 'TU Berlin', studyType: 'MSc', area: 'Physics', ...dated }],
    projects: [{ name: 'Robot', description: 'A robot that walks.' }],
    skills: [{ name: 'Tools', keywords: ['Docker', 'Go'] }],
    certificates: [{ name: 'PMP', issuer: 'PMI', date: '2020' }],
    languages: [{ language: 'English', fluency: 'C2' }],
    awards: [{ title: 'Best Paper', awarder: 'ACM', date: '2018' }],
    publications: [{ name: 'On robots', publisher: 'Springer', releaseDate: '2017' }],
    interests: [{ name: 'Chess' }],
    references: [{ name: 'Jane Doe', reference: 'She is great.' }],
  };

  test.each(['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl'])('%s', async (language) => {
    for (const format of ['pdf', 'docx', 'markdown', 'text'] as const) {
      const { receipt } = await receiptOf({ ...everything, meta: { language } }, format);
      const odd = receipt.fields.filter(({ status }) => status !== 'same').map(({ pointer }) => pointer);
      expect(odd.length, `${format}: ${odd.join(', ')}`).toBeLessThanOrEqual(1);
    }
  });
});
