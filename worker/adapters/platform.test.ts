import type { Queue, R2Bucket } from '@cloudflare/workers-types';
import { describe, expect, it, vi } from 'vitest';
import type { QueueMessage } from '../services/ports.ts';
import { createQueues } from './queues.ts';
import { createFileStore } from './r2.ts';

const meta = { mediaType: 'application/pdf', size: 2 };

/** As much of R2 as the store uses, in memory. */
function bucket() {
  const objects = new Map<string, { bytes: Uint8Array<ArrayBuffer>; contentType: string }>();
  const fake = {
    put: async (key: string, bytes: Uint8Array<ArrayBuffer>, options: { httpMetadata: { contentType: string } }) =>
      void objects.set(key, { bytes, contentType: options.httpMetadata.contentType }),
    get: async (key: string) => {
      const object = objects.get(key);
      if (!object) return null;
      return { httpMetadata: { contentType: object.contentType }, arrayBuffer: async () => object.bytes.buffer };
    },
    delete: async (key: string) => void objects.delete(key),
  };
  return fake as unknown as R2Bucket;
}

const broken = () => Promise.reject(new Error('10043: internal error, request for owner/secret-name.pdf'));
const unavailable = { code: 'unavailable', message: 'file store' };

describe('the file store', () => {
  it('gives back what was put, until it is removed', async () => {
    const files = createFileStore(bucket());
    await files.put('owner/a', new Uint8Array([1, 2]), meta);
    expect(await files.get('owner/a')).toEqual({ bytes: new Uint8Array([1, 2]), mediaType: 'application/pdf' });
    await files.remove('owner/a');
    expect(await files.get('owner/a')).toBeNull();
    await files.remove('owner/a');
  });

  it('says that it is away in words of its own', async () => {
    const files = createFileStore({ put: broken, get: broken, delete: broken } as unknown as R2Bucket);
    await expect(files.put('k', new Uint8Array(2), meta)).rejects.toMatchObject(unavailable);
    await expect(files.get('k')).rejects.toMatchObject(unavailable);
    await expect(files.remove('k')).rejects.toMatchObject(unavailable);
  });
});

describe('the queues', () => {
  const queue = (send: (...args: unknown[]) => Promise<unknown>) => ({ send }) as unknown as Queue<QueueMessage>;

  it('take ids only, each kind by its own', async () => {
    const [parse, analyze, made] = [vi.fn(async () => ({})), vi.fn(async () => ({})), vi.fn(async () => ({}))];
    const queues = createQueues({ parse: queue(parse), analyze: queue(analyze), export: queue(made) });
    await queues.send('parse', { runId: 'r1' });
    await queues.send('export', { runId: 'r3' });
    await queues.send('analyze', { runId: 'r2' }, 5);
    expect(parse.mock.calls).toEqual([[{ runId: 'r1' }, {}]]);
    expect(made.mock.calls).toEqual([[{ runId: 'r3' }, {}]]);
    expect(analyze.mock.calls).toEqual([[{ runId: 'r2' }, { delaySeconds: 5 }]]);
  });

  it('say when they are away (R3)', async () => {
    const queues = createQueues({ parse: queue(broken), analyze: queue(broken), export: queue(broken) });
    await expect(queues.send('parse', { runId: 'r' })).rejects.toMatchObject({ code: 'unavailable' });
  });
});
