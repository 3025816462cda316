import type { R2Bucket } from '@cloudflare/workers-types';
import { CandorError } from '#core/errors.ts';
import type { FileStore } from '../services/ports.ts';

const unavailable = () => new CandorError('unavailable', { detail: 'file store', retryAfter: 5 });

type PutBody = Parameters<R2Bucket['put']>[1];

/** workerd's own class, asked for by name so that none of its other globals are declared. */
type Workerd = { FixedLengthStream: new (length: number) => TransformStream<Uint8Array, Uint8Array> };

/** R2 takes a stream only when it knows the length beforehand; this one fails when more or less than `size` comes. */
function sized(stream: ReadableStream, size: number): ReadableStream {
  const { FixedLengthStream } = globalThis as unknown as Workerd;
  return stream.pipeThrough(new FixedLengthStream(size));
}

/** A body that is refused on its way or breaks off is the sender's fault, not the store's. */
function putFault(cause: unknown): CandorError {
  if (cause instanceof CandorError) return cause;
  const cut = cause instanceof TypeError && cause.message.includes('FixedLengthStream');
  return cut ? new CandorError('input_invalid', { detail: 'body was cut' }) : unavailable();
}

export function createFileStore(bucket: R2Bucket): FileStore {
  return {
    async put(key, bytes, { mediaType, size }) {
      const body = bytes instanceof Uint8Array ? bytes : sized(bytes, size);
      await bucket.put(key, body as PutBody, { httpMetadata: { contentType: mediaType } }).catch((cause: unknown) => {
        throw putFault(cause);
      });
    },

    async get(key) {
      const object = await bucket.get(key).catch(() => {
        throw unavailable();
      });
      if (!object) return null;
      const mediaType = object.httpMetadata?.contentType ?? 'application/octet-stream';
      return { bytes: new Uint8Array(await object.arrayBuffer()), mediaType };
    },

    async has(key) {
      const head = await bucket.head(key).catch(() => {
        throw unavailable();
      });
      return head !== null;
    },

    async remove(key) {
      await bucket.delete(key).catch(() => {
        throw unavailable();
      });
    },

    async list(from, limit) {
      const listed = await bucket.list({ limit, ...(from && { cursor: from }) }).catch(() => {
        throw unavailable();
      });
      const objects = listed.objects.map(({ key, uploaded }) => ({ key, storedAt: uploaded }));
      return { objects, next: listed.truncated ? listed.cursor : null };
    },
  };
}
