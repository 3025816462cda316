import { applyPatches } from '#core/edit/apply.ts';
import { noteCorrections } from '#core/edit/corrections.ts';
import type { Patch } from '#core/edit/schema.ts';
import { CandorError } from '#core/errors.ts';
import type { Correction } from '#core/resume/correction.ts';
import type { ResumeRecord } from '#core/resume/record.ts';
import type { Resume } from '#core/resume/schema.ts';
import { audited } from '../audited.ts';
import { found } from '../found.ts';
import type { OwnerId, Ports } from '../ports.ts';

/** The person's own edits: all of `patches` or none, on the version that they saw. */
export async function changeResume(
  ports: Ports,
  owner: OwnerId,
  id: string,
  { expectedVersion, patches }: { expectedVersion: number; patches: Patch[] },
): Promise<ResumeRecord> {
  const record = await readable(ports, owner, id, expectedVersion);
  const resume = patched(record, patches);
  const corrections = correctionsAfter(record, patches, ports.now().toISOString());
  const changed = found(await ports.resumes.change(owner, id, { expectedVersion, resume, corrections, cause: 'edit' }));
  await audited(ports, owner, 'resume.changed', id);
  return changed;
}

/** What the person writes themselves, they state. */
function correctionsAfter({ corrections, resume, parsed }: ResumeRecord, patches: Patch[], at: string): Correction[] {
  const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
  const file = plain(parsed?.document.lines.map(({ text }) => text).join(' ') ?? '');
  return noteCorrections(corrections, resume, patches, { at, inFile: (text) => file.includes(plain(text)) });
}

/** A résumé that has been read, at the version that the caller knows; else `conflict` with the fresh version. */
export async function readable(
  ports: Ports,
  owner: OwnerId,
  id: string,
  expectedVersion: number,
): Promise<ResumeRecord> {
  const record = found(await ports.resumes.get(owner, id));
  if (record.state !== 'ready' || record.version !== expectedVersion) {
    throw new CandorError('conflict', { version: record.version });
  }
  return record;
}

/** Patches that no longer fit tell the version that is current. */
export function patched(record: ResumeRecord, patches: Patch[]): Resume {
  try {
    return applyPatches(record.resume, patches);
  } catch (error) {
    if (!(error instanceof CandorError) || error.code !== 'conflict') throw error;
    throw new CandorError('conflict', { ...error.extra, version: record.version });
  }
}
