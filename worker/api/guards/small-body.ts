import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import { CandorError } from '#core/errors.ts';
import type { AppEnv } from '../app-env.ts';

/** The longest résumé and the longest job text that are taken fit several times; a larger body is read by nobody. */
const mostBytes = 1024 * 1024;

const limit = bodyLimit({
  maxSize: mostBytes,
  onError: () => {
    throw new CandorError('input_invalid', { fields: [{ path: 'body', message: 'is larger than 1 MB' }] });
  },
});

/**
 * For JSON bodies, which are held in memory as a whole. Files have a limit of their own and stream by (S15). A body that
 * has been read was measured before, by the guard of another router of the same path.
 */
export const smallBody = createMiddleware<AppEnv>((c, next) => (c.req.raw.bodyUsed ? next() : limit(c, next)));
