import type { Message, MessageBatch } from '@cloudflare/workers-types';
import { expect, it, vi } from 'vitest';
import { memoryPorts } from '#worker/services/testing/memory-ports.ts';
import { owner } from '#worker/services/testing/samples.ts';
import { consume } from './consumer.ts';

const message = (body: unknown, attempts = 1) => ({ id: 'm', attempts, body, ack: vi.fn(), retry: vi.fn() });
const batch = (queue: string, ...messages: ReturnType<typeof message>[]) =>
  ({ queue, messages: messages as unknown as Message[] }) as unknown as MessageBatch<unknown>;

it('acknowledges what is for nothing or is nothing of ours, and makes nothing of it (R4)', async () => {
  const { ports } = memoryPorts();
  const all = [{ runId: crypto.randomUUID() }, 'not ours', { runId: 'x' }, null].map((body) => message(body));
  await consume(batch('candor-parse', ...all), ports);
  for (const { ack, retry } of all) {
    expect(ack).toHaveBeenCalledOnce();
    expect(retry).not.toHaveBeenCalled();
  }
  expect(ports.runs.rows.size).toBe(0);
});

it('asks for the message again when the database is away', async () => {
  const { ports } = memoryPorts();
  vi.spyOn(ports.runs, 'claim').mockRejectedValue(new Error('away'));
  const one = message({ runId: crypto.randomUUID() });
  await consume(batch('candor-parse', one), ports);
  expect(one.retry).toHaveBeenCalledWith({ delaySeconds: expect.any(Number) });
  expect(one.ack).not.toHaveBeenCalled();
});

it('tells a message that comes again from a first one, so that it may take its lease over (R5)', async () => {
  const { ports } = memoryPorts();
  const run = await ports.runs.insert(owner, { id: crypto.randomUUID(), kind: 'parse', subjectId: owner });
  const claim = vi.spyOn(ports.runs, 'claim').mockResolvedValue(null);
  await consume(batch('candor-parse', message({ runId: run.id }, 2)), ports);
  expect(claim.mock.lastCall?.[2]).toEqual({ messageId: 'm', isAgain: true });
});
