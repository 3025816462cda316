import { createMiddleware } from 'hono/factory';
import { CandorError } from '#core/errors.ts';
import type { AppEnv } from '../app-env.ts';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * A write must come from our own pages: its Origin is this one, scheme and port included, or it carries a bearer token, which no browser adds by
 * itself. Forms and scripts of other sites fail here, whatever their content type (S7).
 */
export const requireOwnOrigin = createMiddleware<AppEnv>(async (c, next) => {
  const bearer = c.req.header('authorization')?.toLowerCase().startsWith('bearer ');
  if (!reading.has(c.req.method) && !bearer && !isOwn(c.req.header('origin'), c.req.url)) {
    throw new CandorError('forbidden', { detail: 'origin' });
  }
  await next();
});

function isOwn(origin: string | undefined, url: string): boolean {
  return origin !== undefined && origin === new URL(url).origin;
}
