import { CandorError } from '#core/errors.ts';
import type { ExportRecord } from '#core/render/record.ts';
import type { ExportFormat } from '#core/render/schema.ts';
import { audited } from '../audited.ts';
import type { Edge } from '../edge.ts';
import { found } from '../found.ts';
import type { OwnerId, Ports, StoredExport } from '../ports.ts';
import { unplacedWarning } from './unplaced.ts';

/** Renders the résumé as it stands, reads the very bytes back for the receipt, and keeps both. */
export async function makeExport(
  ports: Ports,
  edge: Edge,
  owner: OwnerId,
  { resumeId, format, locale }: { resumeId: string; format: ExportFormat; locale: string },
): Promise<ExportRecord> {
  const record = found(await ports.resumes.get(owner, resumeId));
  if (record.state !== 'ready') throw new CandorError('conflict', { version: record.version });
  const now = ports.now().toISOString();
  const [{ exportResume }, { makeReceipt }] = await Promise.all([
    import('#core/render/export.ts'),
    import('#core/render/receipt.ts'),
  ]);
  const made = await exportResume(record.resume, { format, fonts: await edge.fonts(), locale, now });
  const receipt = await makeReceipt(record.resume, made.bytes, format);
  const id = ports.newId();
  const { mediaType, fileName } = made;
  const unplaced = unplacedWarning(record);
  const warnings = unplaced ? [unplaced, ...made.warnings] : made.warnings;
  const size = made.bytes.byteLength;
  const objectKey = `${owner}/exports/${id}`;
  await ports.files.put(objectKey, made.bytes, { mediaType, size });
  const row = {
    id,
    resumeId,
    resumeVersion: record.version,
    format,
    fileName,
    mediaType,
    size,
    receipt,
    warnings,
    createdAt: now,
  };
  await ports.exports.insert(owner, { ...row, objectKey });
  await audited(ports, owner, 'export.made', id);
  return row;
}

export function publicExport({ objectKey: _, ...row }: StoredExport): ExportRecord {
  return row;
}
