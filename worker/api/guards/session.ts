import { createMiddleware } from 'hono/factory';
import { CandorError } from '#core/errors.ts';
import type { AppEnv } from '../app-env.ts';

/** Only with a session. Who somebody is comes from it alone: nothing in a body can change it (S2). */
export const requireUser = createMiddleware<AppEnv>(async (c, next) => {
  if (!c.get('user')) {
    const user = await c.get('ports').sessions.read(c.req.raw.headers);
    if (!user) throw new CandorError('unauthorized');
    c.set('user', user);
  }
  await next();
});
