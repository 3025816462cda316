import { describe, expect, it } from 'vitest';
import { countriesWithNorm, normOf } from '../analyze/norms.ts';
import { sampleNow, soundResume } from '../analyze/sample.ts';
import { readJob } from '../job/read-job.ts';
import { say } from '../messages/catalogue.ts';
import type { Resume } from '../resume/schema.ts';
import { gatherInsight } from './insight.ts';
import { insightSchema } from './schema.ts';

const posting = (title: string, skills: string[], more = '') =>
  `${title}\nRequirements\n${skills.map((skill) => `- ${skill}`).join('\n')}\n${more}`;
const summary = (id: string, text: string) => {
  const { lines: _, ...job } = readJob(text);
  return { id, createdAt: '2026-01-01T00:00:00.000Z', job };
};
const jobs = [
  summary('a', posting('Backend Engineer', ['Python', 'Kubernetes', '3+ years of experience'])),
  summary('b', posting('Senior Backend Engineer', ['Python', 'Terraform', '5+ years of experience'])),
  summary('c', posting('Pastry Chef', ['Baking', 'HACCP'])),
];
const resume: Resume = { work: [{ position: 'Backend Engineer', startDate: '2020-01', highlights: ['Built 3 services in Python'] }] }; // prettier-ignore
const insightOf = (own: Resume, given = jobs) => gatherInsight({ resume: own, now: sampleNow }, given);

describe('what an occupation asks for', () => {
  it('is counted over the job descriptions of the same occupation only', () => {
    const { occupation } = insightOf(resume);
    expect(occupation?.jobs.map(({ id }) => id)).toEqual(['a', 'b']);
    const counts = Object.fromEntries(occupation!.asks.map(({ name, jobs: count }) => [name, count]));
    expect(counts).toMatchObject({ Python: 2, Kubernetes: 1, Terraform: 1 });
    expect(counts).not.toHaveProperty('HACCP');
    expect(occupation?.years).toEqual({ min: 3, max: 5 });
  });

  it('begins with what most of them ask for, and says how the résumé shows it', () => {
    const [first, ...rest] = insightOf(resume).occupation!.asks;
    expect(first).toMatchObject({ name: 'Python', shown: 'done', required: 2 });
    expect(rest.find(({ name }) => name === 'Kubernetes')?.shown).toBe('no');
  });

  it('names certificates and languages as the job does, and judges them as the match does', () => {
    const abroad = summary('e', posting('Backend Engineer', ['Fluent German', 'AWS Certified Solutions Architect']));
    const fluent: Resume = { ...resume, languages: [{ language: 'German', fluency: 'C1' }] };
    const asks = insightOf(fluent, [abroad]).occupation!.asks;
    expect(asks.map(({ name }) => name).join(' ')).not.toMatch(/\bde\b/);
    expect(asks.find(({ kind }) => kind === 'language')).toMatchObject({ languages: ['de'], shown: 'done' });
    expect(asks.find(({ kind }) => kind === 'certificate')?.shown).toBe('no');
  });

  it('counts a job once, however often it says the same', () => {
    const loud = summary('d', posting('Backend Engineer', ['Python', 'Python 3', 'Strong Python']));
    expect(insightOf(resume, [loud]).occupation!.asks.find(({ name }) => name === 'Python')?.jobs).toBe(1);
  });

  it('has no job to speak of when the person added none', () => {
    const { occupation } = insightOf(soundResume(), []);
    expect(occupation?.jobs ?? []).toEqual([]);
    expect(occupation?.asks ?? []).toEqual([]);
  });

  it('is nothing for an empty résumé, and never more than its schema', () => {
    expect(insightOf({}, [])).toEqual({ occupation: null, country: null });
    expect(insightSchema.parse(insightOf(resume))).toEqual(insightOf(resume));
  });
});

describe('what a country expects', () => {
  const living = (city: string, change: Partial<Resume> = {}): Resume => ({
    basics: { location: { city } },
    ...change,
  });
  const fits = (own: Resume, topic: string) =>
    gatherInsight({ resume: own, now: sampleNow }, []).country?.lines.find((line) => line.topic === topic)?.fits;

  it('holds the résumé against it', () => {
    const born = { interests: [{ name: 'Date of birth: 3 May 1990' }] };
    expect(fits(living('Leeds', born), 'personal')).toBe(false);
    expect(fits(living('Hamburg', born), 'personal')).toBe(true);
    expect(fits(living('Oslo'), 'references')).toBe(false);
  });

  it('says of a page that it cannot see: unknown', () => {
    expect(fits(living('Leeds'), 'photo')).toBeNull();
    expect(fits(living('Leeds'), 'pages')).toBeNull();
  });

  it('has a sentence for every custom of every country in every language', () => {
    for (const country of countriesWithNorm)
      for (const locale of ['en', 'de', 'fr', 'es']) {
        const own = { basics: { location: { countryCode: country } } };
        for (const { rule } of gatherInsight({ resume: own, now: sampleNow }, []).country!.lines)
          expect(say(rule, locale), `${country} ${rule.key}`).not.toMatch(/^analyze\.|\{/);
      }
    expect(normOf('XX')).toBeUndefined();
  });
});
