import type { AnalysisResult } from '#core/analyze/schema.ts';
import type { JobRecord } from '#core/job/record.ts';
import type { ResumeRecord } from '#core/resume/record.ts';
import type { Ports } from '../ports.ts';

/** What an analysis is of: a résumé as it stands, its file as read, and at most one job. */
export interface Subject {
  resume: Pick<ResumeRecord, 'resume' | 'parsed'>;
  job: Pick<JobRecord, 'job' | 'text'> | null;
}

/**
 * The analysis of a subject on this day. It is a pure function of contents, rules and day, so that the same again is taken
 * from the cache; another word in the résumé or the job, or other rules, are another entry. Without the cache it is made.
 */
export async function analysed(ports: Pick<Ports, 'analysisCache' | 'now'>, subject: Subject): Promise<AnalysisResult> {
  const content = await contentOf(ports, subject);
  const known = await ports.analysisCache.get(content);
  if (known) return known;
  const result = await analysedAfresh(ports, subject);
  await ports.analysisCache.put(content, result);
  return result;
}

/**
 * The same without the cache, for what is held against another: both sides of a comparison are worked out by the same code,
 * or a difference of rules would look like one of contents.
 */
export async function analysedAfresh(ports: Pick<Ports, 'now'>, { resume, job }: Subject): Promise<AnalysisResult> {
  const { analyze } = await import('#core/analyze/analyze.ts');
  return analyze({
    resume: resume.resume,
    parsed: resume.parsed,
    job: job?.job ?? null,
    ...(job && { jobText: job.text }),
    now: today(ports),
  });
}

/** Rules count months and years; nothing in them turns on an hour. */
const today = (ports: Pick<Ports, 'now'>) => ports.now().toISOString().slice(0, 10);

/** All that a result depends on, as one text: the rules with their taxonomy, the day, and the contents. */
async function contentOf(ports: Pick<Ports, 'now'>, { resume, job }: Subject): Promise<string> {
  const { figuresDigest } = await import('#core/analyze/figures-digest.ts');
  return JSON.stringify([figuresDigest, today(ports), resume.resume, resume.parsed, job?.job, job?.text]);
}
