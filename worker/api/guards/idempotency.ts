import { createMiddleware } from 'hono/factory';
import { CandorError } from '#core/errors.ts';
import { sha256Hex } from '#worker/services/upload/digest.ts';
import type { AppEnv } from '../app-env.ts';

const replayedHeaders = ['content-type', 'location'];

/**
 * Idempotency-Key on a POST with a JSON body: the second call gets the first one's answer (D4). Uploads and chat
 * messages need none: the first are one by content hash, the second by message id. Routers that share a path each bring
 * this guard; only the first of them counts, or a call would meet itself.
 */
export const idempotency = createMiddleware<AppEnv>(async (c, next) => {
  const key = c.req.header('idempotency-key');
  const isJson = c.req.header('content-type')?.startsWith('application/json');
  if (c.req.method !== 'POST' || !key || !isJson || c.get('isGuarded')) return next();
  c.set('isGuarded', true);
  if (key.length > 255)
    throw new CandorError('input_invalid', { fields: [{ path: 'Idempotency-Key', message: 'is too long' }] });
  const { idempotency: calls } = c.get('ports');
  const owner = c.get('user').id;
  const begun = await calls.begin(owner, key, await sha256Hex(`${c.req.path}\n${await c.req.text()}`));
  if (begun.state === 'in_flight') throw new CandorError('idempotency_in_flight', { retryAfter: 1 });
  if (begun.state === 'mismatch') throw new CandorError('idempotency_mismatch');
  if (begun.state === 'replay') {
    const headers = { ...begun.headers, 'Idempotency-Replayed': 'true' };
    return new Response(begun.body, { status: begun.status, headers });
  }
  await next();
  if (c.res.ok && !isStream(c.res)) await calls.save(owner, key, await recorded(c.res.clone()));
  else await calls.drop(owner, key);
});

function isStream(response: Response): boolean {
  return response.headers.get('content-type')?.startsWith('text/event-stream') ?? false;
}

async function recorded(response: Response) {
  const headers = Object.fromEntries([...response.headers].filter(([name]) => replayedHeaders.includes(name)));
  return { status: response.status, body: await response.text(), headers };
}
