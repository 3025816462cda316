import type { ErrorCode } from '#core/errors.ts';

/** Why a stage failed, as stored. `detail` never holds résumé text. */
export interface Fault {
  code: ErrorCode;
  detail?: string;
}
