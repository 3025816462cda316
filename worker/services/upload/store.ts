import { CandorError } from '#core/errors.ts';
import { detectKind, mediaTypes } from '#core/parse/detect.ts';
import type { FileKind } from '#core/parse/document.ts';
import { uploadLimits } from '#core/parse/upload.ts';
import type { Upload } from '#core/parse/upload.ts';
import type { ResumeRecord, ResumeSummary } from '#core/resume/record.ts';
import { audited } from '../audited.ts';
import { describeError, log } from '../log.ts';
import { retryReading, summary } from '../parse/retry.ts';
import type { OwnerId, Ports, StoredUpload } from '../ports.ts';
import { enqueue } from '../runs/enqueue.ts';
import { inspect, join } from './inspect.ts';
import type { Inspected } from './inspect.ts';

export interface Incoming {
  body: ReadableStream<Uint8Array> | null;
  fileName: string;
  /** Content-Length; undefined when the client did not say. */
  size: number | undefined;
}

/**
 * Stores a file and has it read. Order of writes: object, row, résumé, run; so a cut upload leaves no row (R19), and a
 * file that is known already leads to the résumé there is (R18). A known file whose object was lost is put back (R17).
 */
export async function storeUpload(
  ports: Ports,
  owner: OwnerId,
  incoming: Incoming,
): Promise<{ upload: Upload; resume: ResumeSummary; created: boolean }> {
  if (!incoming.body || incoming.size === 0) throw new CandorError('file_empty');
  if (incoming.size !== undefined && incoming.size > uploadLimits.bytes) throw new CandorError('file_too_large');
  const inspected = await inspect(incoming.body);
  const kind = detectKind(inspected.head, incoming.fileName);
  const stored = await putObject(ports, owner, incoming, inspected, kind);
  const { upload, created } = await keepOne(ports, owner, stored);
  const { record } = await ports.resumes.insert(owner, {
    id: ports.newId(),
    uploadId: upload.id,
    title: titleOf(upload.fileName),
    state: 'queued',
  });
  const resume = await startReading(ports, owner, record);
  if (created) await audited(ports, owner, 'upload.stored', upload.id);
  return { upload: publicUpload(upload), resume, created };
}

async function putObject(
  ports: Ports,
  owner: OwnerId,
  incoming: Incoming,
  inspected: Inspected,
  kind: FileKind,
): Promise<StoredUpload> {
  const id = ports.newId();
  const objectKey = `${owner}/uploads/${id}`;
  const mediaType = mediaTypes[kind];
  try {
    // The object store must know the length beforehand; a body without one is read first, up to the limit.
    if (incoming.size === undefined) {
      const bytes = await readAll(inspected.stream);
      await ports.files.put(objectKey, bytes, { mediaType, size: bytes.byteLength });
    } else await ports.files.put(objectKey, inspected.stream, { mediaType, size: incoming.size });
    const { size, sha256 } = await inspected.end();
    if (incoming.size !== undefined && size !== incoming.size)
      throw new CandorError('input_invalid', { detail: 'body was cut' });
    const createdAt = ports.now().toISOString();
    return { id, fileName: incoming.fileName, kind, mediaType, size, sha256, createdAt, objectKey };
  } catch (error) {
    await forget(ports, objectKey);
    throw inspected.fault() ?? error;
  }
}

/** The row of this hash; a second object of the same bytes goes, unless the first one was lost. */
async function keepOne(
  ports: Ports,
  owner: OwnerId,
  stored: StoredUpload,
): Promise<{ upload: StoredUpload; created: boolean }> {
  const { upload, created } = await ports.uploads.insert(owner, stored);
  if (created || upload.objectKey === stored.objectKey) return { upload, created };
  if (!(await ports.files.has(upload.objectKey))) {
    const file = await ports.files.get(stored.objectKey);
    if (file)
      await ports.files.put(upload.objectKey, file.bytes, { mediaType: file.mediaType, size: file.bytes.byteLength });
  }
  await forget(ports, stored.objectKey);
  return { upload, created };
}

async function startReading(ports: Ports, owner: OwnerId, record: ResumeRecord): Promise<ResumeSummary> {
  if (record.state === 'failed') return retryReading(ports, owner, record.id);
  if (record.state !== 'ready') await enqueue(ports, owner, 'parse', record.id);
  return summary(record);
}

/** An object that nothing points to costs room, not truth: failing to remove it is only noted. */
async function forget(ports: Ports, objectKey: string): Promise<void> {
  try {
    await ports.files.remove(objectKey);
  } catch (error) {
    log('warn', 'file.orphaned', describeError(error));
  }
}

async function readAll(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) chunks.push(next.value);
  return join(
    chunks,
    chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0),
  );
}

export function publicUpload({ objectKey: _, ...upload }: StoredUpload): Upload {
  return upload;
}

function titleOf(fileName: string): string {
  return fileName.replace(/\.[a-z0-9]{1,5}$/i, '').slice(0, 200) || fileName;
}
