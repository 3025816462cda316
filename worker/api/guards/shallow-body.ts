import { createMiddleware } from 'hono/factory';
import { CandorError } from '#core/errors.ts';
import type { AppEnv } from '../app-env.ts';

/** A résumé nests four deep; a body that nests further than this only means to exhaust a stack. */
const deepest = 32;

/** For JSON bodies, after their size was measured. */
export const shallowBody = createMiddleware<AppEnv>(async (c, next) => {
  const isJson = c.req.header('content-type')?.toLowerCase().includes('json');
  if (isJson && depthOf(await c.req.text()) > deepest)
    throw new CandorError('input_invalid', { fields: [{ path: 'body', message: 'nests too deep' }] });
  await next();
});

/** How deep brackets stand in each other, outside of texts. */
export function depthOf(json: string): number {
  let depth = 0;
  let most = 0;
  for (const [sign] of json.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
    if (sign === '[' || sign === '{') most = Math.max(most, ++depth);
    else if (sign === ']' || sign === '}') depth--;
  }
  return most;
}
