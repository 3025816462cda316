import { CandorError } from '#core/errors.ts';
import { uploadLimits } from '#core/parse/upload.ts';
import { sha256 } from './digest.ts';

/** Enough to tell a kind by: a DOCX may have a preview picture before the entries that give it away. */
const headBytes = 1024 * 1024;

export interface Inspected {
  head: Uint8Array;
  /** The whole file again, head included; fails with `file_too_large` past the limit. */
  stream: ReadableStream<Uint8Array>;
  /** Size and hash, once `stream` has been read to its end. */
  end(): Promise<{ size: number; sha256: string }>;
  /** Why `stream` failed, if it did: a store may wrap the error. */
  fault(): unknown;
}

/** Looks at the beginning of a body, and counts and hashes it as it passes by; nothing is held but the head. */
export async function inspect(body: ReadableStream<Uint8Array>): Promise<Inspected> {
  const reader = body.getReader();
  const head = await readHead(reader);
  const digest = sha256();
  let size = 0;
  let fault: unknown;
  let first: Uint8Array | null = head;
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const chunk = first ?? (await reader.read()).value;
        first = null;
        if (!chunk) return controller.close();
        size += chunk.byteLength;
        if (size > uploadLimits.bytes) throw new CandorError('file_too_large');
        await digest.update(chunk);
        controller.enqueue(chunk);
      } catch (error) {
        fault = error;
        await reader.cancel(error).catch(() => undefined);
        controller.error(error);
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return { head, stream, end: async () => ({ size, sha256: await digest.end() }), fault: () => fault };
}

async function readHead(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (size < headBytes) {
    const { value } = await reader.read();
    if (!value) break;
    chunks.push(value);
    size += value.byteLength;
  }
  return join(chunks, size);
}

export function join(chunks: Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.byteLength;
  }
  return all;
}
