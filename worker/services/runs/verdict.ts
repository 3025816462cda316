import type { ErrorCode } from '#core/errors.ts';

/** `fail`: trying again gives the same answer. `retry`: the fault may pass; after the last attempt it is dead-lettered. */
export type Verdict = 'fail' | 'retry';

const verdicts: Record<ErrorCode, Verdict> = {
  file_empty: 'fail',
  file_too_large: 'fail',
  file_too_many_pages: 'fail',
  file_too_long: 'fail',
  file_type_unsupported: 'fail',
  file_type_mismatch: 'fail',
  file_encrypted: 'fail',
  file_damaged: 'fail',
  file_no_text: 'fail',
  file_not_resume: 'fail',
  file_missing: 'fail',
  archive_bomb: 'fail',
  job_too_long: 'fail',
  input_invalid: 'fail',
  unauthorized: 'fail',
  forbidden: 'fail',
  // The row went away under the run (its owner deleted it): nothing is recreated.
  not_found: 'fail',
  claim_unstated: 'fail',
  idempotency_mismatch: 'fail',
  conflict: 'retry',
  rate_limited: 'retry',
  idempotency_in_flight: 'retry',
  model_unavailable: 'retry',
  unavailable: 'retry',
  internal: 'retry',
};

export function verdictOf(code: ErrorCode): Verdict {
  return verdicts[code];
}
