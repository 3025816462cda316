import type { Desk } from './desk.svelte.ts';

/** Brings the sample, so that somebody without a file at hand sees what this is. */
export async function bringSample(desk: Desk): Promise<void> {
  const { resume, job } = await sample();
  await desk.bring([resume], [{ kind: 'job', text: job }]);
}

/** An invented person's résumé and an invented advertisement, taken the same way as anybody's. */
async function sample(): Promise<{ resume: File; job: string }> {
  const [resume, job] = await Promise.all([text('/samples/sample-resume.txt'), text('/samples/sample-job.txt')]);
  return { resume: new File([resume], 'Sample résumé – Maren Solheim.txt', { type: 'text/plain' }), job };
}

async function text(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new TypeError('sample not reachable');
  return response.text();
}
