import type { Queue } from '@cloudflare/workers-types';
import { CandorError } from '#core/errors.ts';
import type { QueueMessage, Queues, RunKind } from '../services/ports.ts';

export function createQueues(queues: Record<RunKind, Queue<QueueMessage>>): Queues {
  return {
    async send(kind, message, delaySeconds) {
      await queues[kind].send(message, delaySeconds ? { delaySeconds } : {}).catch(() => {
        throw new CandorError('unavailable', { detail: 'queue', retryAfter: 5 });
      });
    },
  };
}
