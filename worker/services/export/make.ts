import { audited } from '../audited.ts';
import { found } from '../found.ts';
import type { MadeExport, Ports, Run, StoredExport } from '../ports.ts';
import type { StageEnd } from '../runs/process.ts';
import { unplacedWarning } from './unplaced.ts';

/**
 * Renders the version that was asked for, reads the very bytes back for the receipt, and keeps both. It can be repeated
 * at any point: the same row gives the same bytes under the same key, and only the first end of it counts (R1, R2).
 */
export async function runExport(ports: Ports, run: Run): Promise<StageEnd> {
  const row = found(await ports.exports.get(run.owner, run.subjectId));
  if (row.state === 'done') return 'done';
  const made = await make(ports, run, row);
  if (await ports.exports.finish(run.owner, row.id, made)) await audited(ports, run.owner, 'export.made', row.id);
  return 'done';
}

async function make(ports: Ports, run: Run, row: StoredExport): Promise<MadeExport> {
  const { owner } = run;
  const record = found(await ports.resumes.get(owner, row.resumeId));
  const { resume } = found(await ports.resumes.version(owner, row.resumeId, row.resumeVersion));
  const [{ exportResume }, { makeReceipt }] = await Promise.all([
    import('#core/render/export.ts'),
    import('#core/render/receipt.ts'),
  ]);
  await ports.exports.addStep(owner, row.id, 'rendering');
  const { format, design, locale, dated: now } = row;
  const made = await exportResume(resume, { format, design, fonts: ports.fonts, locale, now });
  const { mediaType, fileName, bytes } = made;
  await ports.files.put(row.objectKey, bytes, { mediaType, size: bytes.byteLength });
  await ports.exports.addStep(owner, row.id, 'checking');
  const receipt = await makeReceipt(resume, bytes, format, design);
  const unplaced = unplacedWarning({ ...record, resume });
  const warnings = unplaced ? [unplaced, ...made.warnings] : made.warnings;
  return { fileName, mediaType, size: bytes.byteLength, receipt, warnings };
}
