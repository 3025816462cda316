import { z } from 'zod';
import type { QueueMessage } from '#worker/services/ports.ts';

/** What a message holds; anything else in a queue is not ours and is dropped. */
export const messageSchema: z.ZodType<QueueMessage> = z.object({ runId: z.uuid() });

/** By convention the name of a dead-letter queue ends so (wrangler.toml). */
export function isDeadLetterQueue(name: string): boolean {
  return name.endsWith('-dead');
}
