import type { ExecutionContext, MessageBatch, ScheduledController } from '@cloudflare/workers-types';
import { createApp } from './api/app.ts';
import { createContext, createEdge } from './context.ts';
import { consume } from './queue/consumer.ts';
import { sweepRuns } from './services/runs/sweep.ts';

const app = createApp((bindings, { waitUntil }) => ({
  ports: createContext(bindings),
  edge: createEdge(bindings, { waitUntil }),
}));

export default {
  fetch: app.fetch,

  queue: (batch: MessageBatch<unknown>, bindings: object) => consume(batch, createContext(bindings)),

  async scheduled(_: ScheduledController, bindings: object, execution: ExecutionContext) {
    execution.waitUntil(sweepRuns(createContext(bindings)));
  },
};
