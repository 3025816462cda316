import { createMiddleware } from 'hono/factory';
import type { Context } from 'hono';
import { CandorError } from '#core/errors.ts';
import type { LimitedAction, LimitVerdict } from '#worker/services/ports.ts';
import type { AppEnv } from '../app-env.ts';

/** Counts one action of this owner and address, tells what is left, and refuses when nothing is (D5, S10). */
export async function spend(c: Context<AppEnv>, action: LimitedAction): Promise<void> {
  const owner = (c.var as Partial<AppEnv['Variables']>).user?.id;
  const verdict = await c.get('ports').limits.take(action, { owner, address: addressOf(c) });
  tell(c, verdict);
  if (!verdict.allowed) throw new CandorError('rate_limited', { retryAfter: verdict.resetSeconds });
}

/** Refuses who has nothing left of an action that is counted only when it fails. */
export async function refuseSpent(c: Context<AppEnv>, action: LimitedAction): Promise<void> {
  const verdict = await c.get('ports').limits.spent(action, { address: addressOf(c) });
  if (!verdict) return;
  tell(c, verdict);
  throw new CandorError('rate_limited', { retryAfter: verdict.resetSeconds });
}

/** The same as a guard of a route. */
export function limited(action: LimitedAction) {
  return createMiddleware<AppEnv>(async (c, next) => {
    await spend(c, action);
    await next();
  });
}

/** Set by Cloudflare; a forwarded-for header is anybody's to write, so it counts for nothing. */
export function addressOf(c: Context): string {
  return c.req.header('cf-connecting-ip') ?? '127.0.0.1';
}

/** draft-ietf-httpapi-ratelimit-headers. */
export function tell(c: Context, { policy, limit, windowSeconds, remaining, resetSeconds }: LimitVerdict): void {
  c.header('RateLimit-Policy', `"${policy}";q=${limit};w=${windowSeconds}`);
  c.header('RateLimit', `"${policy}";r=${Math.max(remaining, 0)};t=${Math.ceil(resetSeconds)}`);
}
