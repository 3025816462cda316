import { followCorrections } from '#core/edit/corrections.ts';
import { invertPatch } from '#core/edit/invert.ts';
import type { Suggestion } from '#core/coach/record.ts';
import { CandorError } from '#core/errors.ts';
import type { ResumeRecord } from '#core/resume/record.ts';
import { audited } from '../audited.ts';
import { patched, readable } from '../edit/change.ts';
import { found } from '../found.ts';
import type { OwnerId, Ports } from '../ports.ts';
import type { Settled } from './accept.ts';

/** Takes an accepted suggestion back. */
export async function undoSuggestion(
  ports: Ports,
  owner: OwnerId,
  id: string,
  expectedVersion: number,
): Promise<Settled> {
  const suggestion = found(await ports.suggestions.get(owner, id));
  const record = await readable(ports, owner, suggestion.resumeId, expectedVersion);
  if (suggestion.state !== 'accepted') throw new CandorError('conflict', { version: record.version });
  const before = await without(ports, owner, suggestion, record);
  const settled = found(await ports.suggestions.undo(owner, id, { expectedVersion, ...before }));
  await audited(ports, owner, 'suggestion.undone', id);
  return settled;
}

/**
 * The résumé without the suggestion: the snapshot before it when nothing came after (byte-exact), else the inverse
 * change on what stands now; where that was edited since, `conflict`.
 */
async function without(
  ports: Ports,
  owner: OwnerId,
  suggestion: Suggestion,
  record: ResumeRecord,
): Promise<Pick<ResumeRecord, 'resume' | 'corrections'>> {
  const acceptedVersion = suggestion.acceptedVersion ?? 0;
  const { resume: before, corrections } = found(await ports.resumes.version(owner, record.id, acceptedVersion - 1));
  if (record.version === acceptedVersion) return { resume: before, corrections };
  const back = invertPatch(before, suggestion.patch);
  return {
    resume: patched(record, [back]),
    corrections: followCorrections(record.corrections, record.resume, back),
  };
}
