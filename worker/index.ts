import type { ExecutionContext, MessageBatch, ScheduledController } from '@cloudflare/workers-types';
import { createApp } from './api/app.ts';
import bold from '#core/render/fonts/source-serif-bold.ttf';
import italic from '#core/render/fonts/source-serif-italic.ttf';
import regular from '#core/render/fonts/source-serif-regular.ttf';
import { createContext, createEdge } from './context.ts';
import { consume } from './queue/consumer.ts';
import { sweepRuns } from './services/runs/sweep.ts';

const fonts = { regular: new Uint8Array(regular), bold: new Uint8Array(bold), italic: new Uint8Array(italic) };

const app = createApp((bindings, { waitUntil }) => ({
  ports: createContext(bindings),
  edge: createEdge(bindings, { waitUntil, fonts }),
}));

export default {
  fetch: app.fetch,

  queue: (batch: MessageBatch<unknown>, bindings: object) => consume(batch, createContext(bindings)),

  async scheduled(_: ScheduledController, bindings: object, execution: ExecutionContext) {
    execution.waitUntil(sweepRuns(createContext(bindings)));
  },
};
