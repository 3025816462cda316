import { CandorError } from '#core/errors.ts';
import type { FileStore } from '#worker/services/ports.ts';
import { attachment } from '#worker/services/upload/file-name.ts';

/** A stored file as a download: never shown in place, never sniffed, so that nothing in it can run here. */
export async function download(files: FileStore, objectKey: string, fileName: string): Promise<Response> {
  const file = await files.get(objectKey);
  if (!file) throw new CandorError('file_missing');
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      'Content-Type': file.mediaType,
      'Content-Disposition': attachment(fileName),
      'Content-Length': String(file.bytes.byteLength),
      'Cache-Control': 'private, no-store',
    },
  });
}

/** Bytes in the document. */
export const binary = { type: 'string' as const, format: 'binary' };

/** Document entry of a route that answers with a file. */
export const fileAnswer = {
  description: 'The bytes',
  content: { 'application/octet-stream': { schema: binary } },
};
