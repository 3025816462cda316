import { audited } from '../audited.ts';
import { found } from '../found.ts';
import type { Ports, Run } from '../ports.ts';
import type { StageEnd } from '../runs/process.ts';
import { analysed } from './analysed.ts';
import { announce } from './announce.ts';

/** Analyses the résumé as it stands now, stores the result once and puts it into the conversation. */
export async function runAnalysis(ports: Ports, run: Run): Promise<StageEnd> {
  const analysis = found(await ports.analyses.get(run.owner, run.subjectId));
  if (analysis.state !== 'done') {
    const resume = found(await ports.resumes.get(run.owner, analysis.resumeId));
    if (resume.state === 'failed') return { failed: resume.error ?? { code: 'internal' } };
    // A retried reading is under way again; its end wakes this run.
    if (resume.state !== 'ready') return { until: () => isReady(ports, run, resume.id) };
    const job = analysis.jobId ? found(await ports.jobs.get(run.owner, analysis.jobId)) : null;
    await ports.analyses.addStep(run.owner, analysis.id, 'checking');
    if (job) await ports.analyses.addStep(run.owner, analysis.id, 'matching');
    const result = await analysed(ports, { resume, job });
    await ports.analyses.finish(run.owner, analysis.id, result, resume.version);
    await audited(ports, run.owner, 'analysis.done', analysis.id);
  }
  await announce(ports, run.owner, analysis.id);
  return 'done';
}

async function isReady(ports: Ports, run: Run, resumeId: string): Promise<boolean> {
  return (await ports.resumes.get(run.owner, resumeId))?.state === 'ready';
}
