import { OpenAPIHono, z } from '@hono/zod-openapi';
import { CandorError } from '#core/errors.ts';
import type { ErrorCode } from '#core/errors.ts';
import type { AppEnv } from './app-env.ts';
import { idempotency } from './guards/idempotency.ts';
import { requireUser } from './guards/session.ts';
import { shallowBody } from './guards/shallow-body.ts';
import { smallBody } from './guards/small-body.ts';
import { problemSchema, statuses } from './problem.ts';

/** A router whose invalid inputs become `input_invalid` with the fields that are wrong. */
export function publicRouter() {
  return new OpenAPIHono<AppEnv>({
    defaultHook: (result) => {
      if (result.success) return;
      const fields = result.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }));
      throw new CandorError('input_invalid', { fields });
    },
  });
}

/** The same behind a session: `c.get('user')` is there. Bodies are files, which stream by. */
export function fileRouter() {
  const router = publicRouter();
  router.use('*', requireUser);
  return router;
}

/** The same for JSON bodies. */
export function ownedRouter() {
  const router = fileRouter();
  router.use('*', smallBody, shallowBody, idempotency);
  return router;
}

/** A JSON answer of a route. */
export function json<T extends z.ZodType>(schema: T, description: string) {
  return { description, content: { 'application/json': { schema } } };
}

/** A JSON body of a route. */
export function jsonBody<T extends z.ZodType>(schema: T) {
  return { required: true, content: { 'application/json': { schema } } };
}

/**
 * The ways a route is refused, for the document. Untyped on purpose: they are thrown, never returned, and a client
 * looks at `response.ok` first.
 */
export function problems(...codes: ErrorCode[]): Record<never, never> {
  const byStatus = new Map<number, ErrorCode[]>();
  for (const code of codes) byStatus.set(statuses[code], [...(byStatus.get(statuses[code]) ?? []), code]);
  const content = { 'application/problem+json': { schema: problemSchema } };
  return Object.fromEntries(
    [...byStatus].map(([status, named]) => [status, { description: named.join(', '), content }]),
  );
}

/** Refusals of every route behind a session. */
export const ownedProblems = ['unauthorized', 'not_found', 'input_invalid'] as const;

export const idParam = z.object({ id: z.uuid() });

/** Keyset paging: `cursor` is the `next` of the page before. */
export const pageQuery = z.object({
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
});

export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), next: z.string().nullable() });
}
