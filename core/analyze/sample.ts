import type { Resume } from '../resume/schema.ts';
import { analyze } from './analyze.ts';
import type { AnalyzeInput } from './facts.ts';
import type { AnalysisResult, Finding } from './schema.ts';

/** An invented résumé without faults, for tests: each breaks one thing and looks for one finding. */
export const soundResume = (): Resume => ({
  basics: {
    name: 'Ines Falk',
    label: 'Data Engineer',
    email: 'ines.falk@example.org',
    phone: '+44 20 7946 0018',
    url: 'https://example.org/ines',
    summary:
      'Data engineer who keeps pipelines cheap and honest. Writes Python and SQL every day and likes small, tested steps.',
    location: { city: 'Leeds', countryCode: 'GB' },
  },
  work: [
    {
      name: 'Harbour Freight Data',
      position: 'Data Engineer',
      startDate: '2020-03',
      highlights: [
        'Built a Kafka pipeline that carries 40 million events a day with a delay of nine seconds.',
        'Cut Snowflake spending by 38% by clustering large tables and shutting idle warehouses at night.',
        'Mentored three junior colleagues and ran the monthly design review for the whole department.',
        'Wrote dbt tests for 420 models, so that broken data is noticed before breakfast.',
      ],
    },
    {
      name: 'Modrow Retail',
      position: 'Junior Data Engineer',
      startDate: '2016-01',
      endDate: '2020-02',
      highlights: [
        'Moved 130 nightly jobs from cron to Airflow and halved the number of failed runs.',
        'Replaced a vendor feed with a Python service in Docker, saving 90,000 pounds a year.',
        'Trained twelve analysts in SQL and answered their questions in a weekly open hour.',
      ],
    },
  ],
  education: [{ institution: 'University of Leeds', studyType: 'BSc', area: 'Computer Science', endDate: '2015' }],
  skills: [{ name: 'Data', keywords: ['Python', 'SQL', 'Airflow', 'Terraform'] }],
  languages: [
    { language: 'English', fluency: 'native' },
    { language: 'German', fluency: 'B1' },
  ],
  projects: [
    {
      name: 'Open tide tables',
      startDate: '2019',
      description:
        'A small web site that shows the tides of forty harbours to walkers, sailors and people who dig for worms. It reads the public data of the coast guard every hour, checks it for gaps, and keeps working when the source is down. About two hundred people use it on a sunny weekend, and some of them send corrections for places that the official tables forget.',
    },
  ],
  interests: [
    {
      name: 'Long walks by the sea, old maps and the history of measuring, baking rye bread for friends on Sundays, and repairing radios',
    },
  ],
});

export const sampleNow = '2026-11-01';

/** Analysis of the sound résumé after `change`. */
export function analyzeChanged(change: (resume: Resume) => void, rest: Partial<AnalyzeInput> = {}): AnalysisResult {
  const resume = soundResume();
  change(resume);
  return analyze({ resume, now: sampleNow, ...rest });
}

export const findingsOf = (result: AnalysisResult, check: string): Finding[] =>
  result.findings.filter((finding) => finding.check === check);
