import type { R2Bucket } from '@cloudflare/workers-types';
import { CandorError } from '#core/errors.ts';
import type { FileStore } from '../services/ports.ts';

const unavailable = () => new CandorError('unavailable', { detail: 'file store', retryAfter: 5 });

type PutBody = Parameters<R2Bucket['put']>[1];

/** R2 takes a stream only when it knows the length beforehand; this one fails when more or less than `size` comes. */
function sized(stream: ReadableStream, size: number): ReadableStream {
  return stream.pipeThrough(new FixedLengthStream(size));
}

export function createFileStore(bucket: R2Bucket): FileStore {
  return {
    async put(key, bytes, { mediaType, size }) {
      const body = bytes instanceof Uint8Array ? bytes : sized(bytes, size);
      await bucket.put(key, body as PutBody, { httpMetadata: { contentType: mediaType } }).catch((cause: unknown) => {
        // A body that breaks off or is refused on its way is the sender's fault, not the store's.
        if (cause instanceof CandorError) throw cause;
        throw unavailable();
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

    async remove(key) {
      await bucket.delete(key).catch(() => {
        throw unavailable();
      });
    },
  };
}
