import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import { CandorError } from '#core/errors.ts';
import { describeError, log } from '#worker/services/log.ts';
import { watchAnalysis } from '#worker/services/analyze/watch.ts';
import type { AppEnv } from './app-env.ts';

/** Proxies close a connection that is silent for long (D6). */
const pingMilliseconds = 15_000;

export function streamAnalysis(c: Context<AppEnv>, id: string, after: number): Response {
  const { ports, user } = c.var;
  return streamSSE(
    c,
    async (stream) => {
      const gone = new AbortController();
      stream.onAbort(() => gone.abort());
      let lastWrite = Date.now();
      const watching = { after, signal: gone.signal, wait: (ms: number) => stream.sleep(ms).then(() => undefined) };
      for await (const next of watchAnalysis(ports, user.id, id, watching)) {
        if (next !== 'idle')
          await stream.writeSSE({ id: String(next.id), event: next.event.type, data: JSON.stringify(next.event) });
        else if (Date.now() - lastWrite >= pingMilliseconds) await stream.write(': ping\n\n');
        else continue;
        lastWrite = Date.now();
      }
    },
    async (error, stream) => {
      // After the 200 the only way to tell is an event (R14).
      log('error', 'stream.failed', { request_id: c.get('requestId'), ...describeError(error) });
      const code = error instanceof CandorError ? error.code : 'internal';
      await stream.writeSSE({ event: 'error', data: JSON.stringify({ type: 'error', code }) });
    },
  );
}
