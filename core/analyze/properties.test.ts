import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJob } from '../job/read-job.ts';
import { canonicalName, taxonomy } from '../skills/taxonomy.ts';
import { analyze } from './analyze.ts';
import { sampleNow, soundResume } from './sample.ts';

const hardSkills = [...taxonomy().values()]
  .filter(({ soft, forms }) => !soft && forms[0]!.guard === 'none' && !forms[0]!.exact)
  .map(({ id }) => id);
const someSkills = fc.uniqueArray(fc.constantFrom(...hardSkills), { minLength: 3, maxLength: 8 });
const jobOf = (ids: string[]) => `Requirements\n${ids.map((id) => `- ${canonicalName(id)}`).join('\n')}`;

const matchOf = (resume: ReturnType<typeof soundResume>, text: string) => {
  const job = readJob(text);
  return {
    value: analyze({ resume, job, jobText: text, now: sampleNow }).figures.match.value,
    asked: job.requirements.length,
  };
};

describe('properties of the match', () => {
  it('rises, or stays, with every piece of evidence', () => {
    fc.assert(
      fc.property(someSkills, fc.nat(), (ids, pick) => {
        const text = jobOf(ids);
        const more = soundResume();
        more.work![0]!.highlights!.push(
          `Introduced ${canonicalName(ids[pick % ids.length]!)} for three teams and cut errors by a quarter in one year.`,
        );
        const before = matchOf(soundResume(), text).value ?? 0;
        expect(matchOf(more, text).value ?? 0).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 25 },
    );
  });

  it('is deaf to names, contact data and the order of sections and bullets', () => {
    fc.assert(
      fc.property(someSkills, fc.constantFrom(...hardSkills), (ids, name) => {
        const text = jobOf(ids);
        const other = soundResume();
        Object.assign(other.basics!, {
          name: canonicalName(name),
          email: `${name.replace(/\W/g, '')}@example.org`,
          phone: undefined,
        });
        other.work!.reverse();
        other.work!.forEach((role) => role.highlights!.reverse());
        const shuffled = Object.fromEntries(Object.entries(other).reverse());
        expect(matchOf(shuffled, text).value).toBe(matchOf(soundResume(), text).value);
      }),
      { numRuns: 25 },
    );
  });

  it('gives bare lists no more than 15 points', () => {
    fc.assert(
      fc.property(someSkills, (ids) => {
        const text = jobOf(ids);
        const listed = soundResume();
        listed.skills!.push({ name: 'More', keywords: ids.map(canonicalName) });
        const gain = (matchOf(listed, text).value ?? 0) - (matchOf(soundResume(), text).value ?? 0);
        expect(gain).toBeLessThanOrEqual(15);
      }),
      { numRuns: 25 },
    );
  });

  it('never throws, whatever stands in the résumé or the job', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 }), (one, other) => {
        const resume = soundResume();
        resume.basics!.summary = one;
        resume.work![0]!.highlights = [other, one];
        const { figures } = analyze({ resume, job: readJob(other), jobText: one, now: sampleNow });
        for (const { value } of Object.values(figures))
          if (value !== null) expect(value >= 0 && value <= 100).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
