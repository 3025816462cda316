import { createMiddleware } from 'hono/factory';
import type { AppEnv } from '../app-env.ts';

const always = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'X-Frame-Options': 'DENY',
};

/** Nothing that the API answers is a page, so nothing in it may load or run anything (S9). */
const apiPolicy = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

export const securityHeaders = createMiddleware<AppEnv>(async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(always)) if (!c.res.headers.has(name)) c.header(name, value);
  // What the API tells is one person's, and stays in no cache; streams and files say so themselves.
  if (c.req.path.startsWith('/api/') && !c.res.headers.has('Cache-Control'))
    c.header('Cache-Control', 'private, no-store');
  if (!c.res.headers.has('Content-Security-Policy')) c.header('Content-Security-Policy', apiPolicy);
  // The same as in web/static/_headers. No preload: that would bind the whole domain of whoever hosts this.
  if (new URL(c.req.url).protocol === 'https:') {
    c.header('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
  }
});
