import type { Message, MessageBatch } from '@cloudflare/workers-types';
import type { Ports } from '#worker/services/ports.ts';
import { buryRun } from '#worker/services/runs/bury.ts';
import { processRun } from '#worker/services/runs/process.ts';
import type { Outcome } from '#worker/services/runs/process.ts';
import { describeError, log } from '#worker/services/log.ts';
import { isDeadLetterQueue, messageSchema } from './messages.ts';

/** Every message is answered for by itself: a batch that fails as a whole would do finished work again. */
export async function consume(batch: MessageBatch<unknown>, ports: Ports): Promise<void> {
  const handle = isDeadLetterQueue(batch.queue) ? bury : processRun;
  await Promise.all(
    batch.messages.map((message) => {
      const delivery = { messageId: message.id, isAgain: message.attempts > 1 };
      return deliver(message, (runId) => handle(ports, runId, delivery));
    }),
  );
}

async function bury(ports: Ports, runId: string): Promise<Outcome> {
  await buryRun(ports, runId);
  return { do: 'ack' };
}

async function deliver(message: Message<unknown>, handle: (runId: string) => Promise<Outcome>): Promise<void> {
  const parsed = messageSchema.safeParse(message.body);
  if (!parsed.success) return message.ack();
  const outcome = await handle(parsed.data.runId).catch(faulty);
  if (outcome.do === 'ack') message.ack();
  else message.retry({ delaySeconds: outcome.delaySeconds });
}

/** The database itself is away: the run could not even be claimed or released, so nothing counts as an attempt. */
function faulty(error: unknown): Outcome {
  log('error', 'queue.fault', describeError(error));
  return { do: 'retry', delaySeconds: 5 };
}
