import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyze } from '../analyze/analyze.ts';
import { readJob } from '../job/read-job.ts';
import { resumeSchema, type Resume } from '../resume/schema.ts';
import { redactAnalysis, redactResume } from './redact.ts';

const fixtures = join(import.meta.dirname, '../../tests/fixtures');
const names = readdirSync(join(fixtures, 'truth')).filter((name) => name.endsWith('.json'));
const truth = (name: string): Resume =>
  resumeSchema.parse(JSON.parse(readFileSync(join(fixtures, 'truth', name), 'utf8')));
const jobText = readFileSync(join(fixtures, 'jobs/data-engineer.txt'), 'utf8');
const now = '2026-11-20';

/** What must be nowhere: contact data whole, handles, and every part of the name as a word of its own. */
function secretsOf({ basics = {} }: Resume): RegExp[] {
  const profiles = (basics.profiles ?? []).flatMap(({ username, url }) => [username, url?.replace(/^https?:\/\//, '')]);
  const whole = [basics.email, basics.phone, basics.url, basics.location?.address, ...profiles];
  const parts = (basics.name ?? '').split(/[\s,.]+/).filter((part) => part.length > 3);
  const quote = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return [
    ...whole
      .filter((text) => text !== undefined && text.length > 2)
      .map((text) => new RegExp(quote(text as string), 'iu')),
    ...parts.map((part) => new RegExp(`(?<!\\p{L})${quote(part)}(?!\\p{L})`, 'u')),
  ];
}

describe('nobody of the fixtures is named', () => {
  test.each(names)('%s', (name) => {
    const resume = truth(name);
    const shown = redactResume(resume);
    const result = analyze({ resume, parsed: null, job: readJob(jobText), jobText, now });
    const texts = JSON.stringify(shown) + JSON.stringify(redactAnalysis(result, resume));
    for (const secret of secretsOf(resume)) expect(texts).not.toMatch(secret);
    expect(resumeSchema.safeParse(shown).success).toBe(true);
  });

  test.each(names)('%s keeps its employers, dates and most of its text', (name) => {
    const resume = truth(name);
    const shown = redactResume(resume);
    expect(shown.work?.map((job) => [job.startDate, job.endDate])).toEqual(
      resume.work?.map((job) => [job.startDate, job.endDate]),
    );
    const texts = (one: Resume) =>
      (one.work ?? []).flatMap((job) => [job.name, job.position, ...(job.highlights ?? [])]);
    const changed = texts(resume).filter((text, i) => text !== texts(shown)[i]);
    expect(changed.length).toBeLessThanOrEqual(texts(resume).length * 0.1);
  });
});
