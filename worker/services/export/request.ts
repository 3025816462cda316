import { CandorError } from '#core/errors.ts';
import type { Design } from '#core/render/design.ts';
import type { ExportRecord } from '#core/render/record.ts';
import type { ExportFormat } from '#core/render/schema.ts';
import { audited } from '../audited.ts';
import { found } from '../found.ts';
import type { OwnerId, Ports, StoredExport } from '../ports.ts';
import { enqueue } from '../runs/enqueue.ts';

export interface Ask {
  resumeId: string;
  format: ExportFormat;
  locale: string;
  /** The version that the person looks at: another one is a `conflict` with the fresh version. */
  expectedVersion?: number | undefined;
  /** How it is to look; as the résumé has it when absent. */
  design?: Design | undefined;
}

/**
 * Asks for a file of the résumé as it stands now. All that the bytes depend on is fixed here: whatever changes while it
 * waits, and however often it is made, the bytes are those of the page that was shown.
 */
export async function requestExport(ports: Ports, owner: OwnerId, ask: Ask): Promise<ExportRecord> {
  const record = found(await ports.resumes.get(owner, ask.resumeId));
  const { expectedVersion = record.version } = ask;
  if (record.state !== 'ready' || record.version !== expectedVersion)
    throw new CandorError('conflict', { version: record.version });
  const id = ports.newId();
  await ports.exports.insert(owner, {
    id,
    resumeId: record.id,
    resumeVersion: record.version,
    format: ask.format,
    design: ask.design ?? record.design,
    locale: ask.locale,
    dated: record.updatedAt.slice(0, 10),
    objectKey: `${owner}/exports/${id}`,
    createdAt: ports.now().toISOString(),
    ...unmade,
  });
  await enqueue(ports, owner, 'export', id);
  await audited(ports, owner, 'export.requested', id);
  return publicExport(found(await ports.exports.get(owner, id)));
}

const unmade = {
  state: 'queued' as const,
  error: null,
  steps: [],
  fileName: null,
  mediaType: null,
  size: null,
  receipt: null,
  warnings: [],
};

/** A failed export is made anew, from the same version and look; one that did not fail is left as it is. */
export async function retryExport(ports: Ports, owner: OwnerId, id: string): Promise<ExportRecord> {
  const row = found(await ports.exports.get(owner, id));
  if (row.state !== 'failed') return publicExport(row);
  await ports.exports.reopen(owner, id);
  await enqueue(ports, owner, 'export', id);
  await audited(ports, owner, 'export.retried', id);
  return publicExport(found(await ports.exports.get(owner, id)));
}

export function publicExport({
  objectKey: _key,
  design: _design,
  locale: _locale,
  dated: _dated,
  ...row
}: StoredExport): ExportRecord {
  return row;
}
