import { say } from '#core/messages/catalogue.ts';
import type { SharedView } from '#core/share/record.ts';
import { found } from '../found.ts';
import type { Ports } from '../ports.ts';
import { hashToken } from './token.ts';

/**
 * What the holder of a link sees: the version that was analysed, identity hidden unless the owner chose otherwise. A
 * token that never was, has expired or was revoked: the same `not_found`.
 */
export async function openShare(ports: Ports, token: string): Promise<SharedView> {
  const share = found(await ports.shares.open(await hashToken(token)));
  const analysis = found(await ports.analyses.get(share.owner, share.analysisId));
  const version = found(await ports.resumes.version(share.owner, analysis.resumeId, analysis.resumeVersion));
  const result = found(analysis.result);
  const job = analysis.jobId ? await ports.jobs.get(share.owner, analysis.jobId) : null;
  const { redactAnalysis, redactResume } = await import('#core/share/redact.ts');
  const redacted = !share.showIdentity;
  const name = redacted ? undefined : version.resume.basics?.name;
  return {
    // The résumé's own title is often a file name with the person's name in it.
    title: name ? say({ key: 'chat.share_title_of', values: { name } }) : say({ key: 'chat.share_title' }),
    job: job && { title: job.job.title, company: job.job.company },
    resume: redacted ? redactResume(version.resume) : version.resume,
    result: redacted ? redactAnalysis(result, version.resume) : result,
    redacted,
    expiresAt: share.expiresAt,
  };
}
