/** Every way a request or a stage can fail. API statuses and queue verdicts are exhaustive maps over this union. */
export const errorCodes = [
  'file_empty',
  'file_too_large',
  'file_too_many_pages',
  'file_too_long',
  'file_type_unsupported',
  'file_type_mismatch',
  'file_encrypted',
  'file_damaged',
  'file_no_text',
  'file_not_resume',
  'file_missing',
  'archive_bomb',
  'job_too_long',
  'input_invalid',
  'unauthorized',
  'forbidden',
  'not_found',
  'conflict',
  'claim_unstated',
  'rate_limited',
  'idempotency_in_flight',
  'idempotency_mismatch',
  'model_unavailable',
  'unavailable',
  'internal',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

export interface ErrorExtra {
  /** Safe to show and to log: never résumé text, e-mail or token. */
  detail?: string;
  /** Seconds after which the same call may succeed. */
  retryAfter?: number;
  /** Field path → what is wrong with it. */
  fields?: { path: string; message: string }[];
  /** For `conflict`: the version that is current now. */
  version?: number;
  /** For `claim_unstated`: the claims that nobody has made. Shown to the owner, never logged. */
  claims?: { kind: string; text: string; status: string }[];
  cause?: unknown;
}

export class CandorError extends Error {
  readonly code: ErrorCode;
  readonly extra: ErrorExtra;

  constructor(code: ErrorCode, extra: ErrorExtra = {}) {
    super(extra.detail ?? code, { cause: extra.cause });
    this.name = 'CandorError';
    this.code = code;
    this.extra = extra;
  }
}
