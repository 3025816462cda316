import type { ExecutionContext, MessageBatch, ScheduledController } from '@cloudflare/workers-types';

/** The API, built at the first request: start-up is a budget, and an isolate of a queue or of cron never needs it. */
const api = (() => {
  let app: ReturnType<typeof buildApi> | undefined;
  return () => (app ??= buildApi());
})();

async function buildApi() {
  const [{ createApp }, { createContext, createEdge }] = await Promise.all([
    import('./api/app.ts'),
    import('./context.ts'),
  ]);
  return createApp((bindings, { waitUntil }) => ({
    ports: createContext(bindings),
    edge: createEdge(bindings, { waitUntil }),
  }));
}

async function portsOf(bindings: object) {
  const { createContext } = await import('./context.ts');
  return createContext(bindings);
}

export default {
  async fetch(request: Request, bindings: object, execution: ExecutionContext) {
    return (await api()).fetch(request, bindings, execution as never);
  },

  async queue(batch: MessageBatch<unknown>, bindings: object) {
    const { consume } = await import('./queue/consumer.ts');
    await consume(batch, await portsOf(bindings));
  },

  async scheduled(_: ScheduledController, bindings: object, execution: ExecutionContext) {
    const [{ sweepRuns }, { sweepObjects }, { sweepRemoved }] = await Promise.all([
      import('./services/runs/sweep.ts'),
      import('./services/upload/sweep.ts'),
      import('./services/edit/remove.ts'),
    ]);
    const ports = await portsOf(bindings);
    execution.waitUntil(sweepRuns(ports));
    execution.waitUntil(sweepObjects(ports));
    execution.waitUntil(sweepRemoved(ports));
  },
};
