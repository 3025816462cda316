import { analyze } from '#core/analyze/analyze.ts';
import { readJob } from '#core/job/read-job.ts';
import { parseResume } from '#core/parse/parse.ts';

interface MatchRow {
  id: string;
  resume: string;
  job: string;
}

/** A fixed day, so that the same row gives the same answer next year. */
const now = '2026-11-01';

export async function run({ id, resume: text, job: jobText }: MatchRow): Promise<object> {
  const { resume, ...parsed } = await parseResume({ bytes: new TextEncoder().encode(text), fileName: 'resume.txt' });
  const { figures, requirements, knockouts } = analyze({ resume, parsed, job: readJob(jobText), jobText, now });
  return {
    id,
    match: figures.match.value,
    readability: figures.readability.value,
    writing: figures.writing.value,
    requirements: [...requirements, ...knockouts].map(({ requirement, status }) => ({
      text: requirement.text,
      status,
    })),
  };
}
