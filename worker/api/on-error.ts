import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { CandorError } from '#core/errors.ts';
import type { ErrorCode } from '#core/errors.ts';
import { say } from '#core/messages/catalogue.ts';
import { describeError, log } from '#worker/services/log.ts';
import type { AppEnv } from './app-env.ts';
import { statuses } from './problem.ts';
import type { Problem } from './problem.ts';
import { localeOf } from './locale.ts';

/** Every error leaves as problem+json with the request's id, which is also in the header and in the log line (D2). */
export function onError(error: Error, c: Context<AppEnv>): Response {
  const known = asCandorError(error);
  const status = statuses[known.code];
  const requestId = c.get('requestId');
  const fields = { request_id: requestId, code: known.code, status, method: c.req.method, route: c.req.routePath };
  if (status >= 500) log('error', 'request.failed', { ...fields, ...describeError(known.extra.cause ?? error) });
  else log('info', 'request.refused', fields);
  const retryAfter = known.extra.retryAfter ?? (status === 503 ? 2 : undefined);
  if (retryAfter !== undefined) c.header('Retry-After', String(Math.ceil(retryAfter)));
  return c.body(JSON.stringify(problem(known, requestId, localeOf(c))), status, {
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
  });
}

function problem({ code, extra }: CandorError, requestId: string, locale: string): Problem {
  const { detail, fields, version, claims } = extra;
  return {
    type: `/problems/${code}`,
    title: say({ key: `error.${code}` }, locale),
    status: statuses[code],
    code,
    ...(detail && { detail }),
    request_id: requestId,
    ...(fields && { errors: fields }),
    ...(version !== undefined && { version }),
    ...(claims && { claims }),
  };
}

function asCandorError(error: Error): CandorError {
  if (error instanceof CandorError) return error;
  if (error instanceof HTTPException) return new CandorError(codeOf(error.status), { cause: error });
  return new CandorError('internal', { cause: error });
}

/** Hono's own refusals, e.g. of a body that is not JSON. */
function codeOf(status: number): ErrorCode {
  if (status === 401) return 'unauthorized';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'not_found';
  if (status === 413) return 'file_too_large';
  return status < 500 ? 'input_invalid' : 'internal';
}
