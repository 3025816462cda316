import { z } from '@hono/zod-openapi';
import { errorCodes } from '#core/errors.ts';
import type { ErrorCode } from '#core/errors.ts';

/** RFC 9457. `code` is the stable name to act on; `type` is its address. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.enum(errorCodes),
    detail: z.string().optional(),
    request_id: z.string(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
    /** `conflict`: the version that is current now. */
    version: z.int().optional(),
    /** `claim_unstated`: what nobody has said. */
    claims: z.array(z.object({ kind: z.string(), text: z.string(), status: z.string() })).optional(),
  })
  .openapi('Problem');
export type Problem = z.infer<typeof problemSchema>;

export const statuses = {
  file_empty: 422,
  file_too_large: 413,
  file_too_many_pages: 422,
  file_too_long: 422,
  file_type_unsupported: 415,
  file_type_mismatch: 422,
  file_encrypted: 422,
  file_damaged: 422,
  file_no_text: 422,
  file_not_resume: 422,
  file_missing: 410,
  archive_bomb: 422,
  job_too_long: 413,
  input_invalid: 422,
  unauthorized: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  claim_unstated: 422,
  rate_limited: 429,
  idempotency_in_flight: 409,
  idempotency_mismatch: 422,
  model_unavailable: 503,
  unavailable: 503,
  internal: 500,
} as const satisfies Record<ErrorCode, number>;
