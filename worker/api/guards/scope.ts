import { createMiddleware } from 'hono/factory';
import type { AppEnv, MakeScope } from '../app-env.ts';

/** Names the request and hands it its stores. An id from outside is not believed: it could forge log lines. */
export function scope(makeScope: MakeScope) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const requestId = crypto.randomUUID();
    c.set('requestId', requestId);
    c.header('X-Request-Id', requestId);
    const { ports, edge } = makeScope(c.env as object, { waitUntil: (work) => c.executionCtx.waitUntil(work) });
    c.set('ports', ports);
    c.set('edge', edge);
    await next();
  });
}
