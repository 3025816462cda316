import { CandorError } from '#core/errors.ts';

/** A row that is not there and a row of somebody else look the same: `not_found`. */
export function found<T>(row: T | null | undefined): T {
  if (row === null || row === undefined) throw new CandorError('not_found');
  return row;
}
