import { CandorError } from '../errors.ts';
import { decodeText } from './decode-text.ts';
import { uploadLimits } from './upload-limits.ts';

/** A text file's characters; white space at its ends does not count. Throws file_too_long. */
export function writtenText(bytes: Uint8Array): string {
  const text = decodeText(bytes);
  const most = 2 * uploadLimits.characters;
  const written = text.length > most ? text.trim() : text;
  if (written.length > most) throw new CandorError('file_too_long');
  return written;
}

/** No person writes a line of thousands of signs; what follows would take it apart sign by sign. */
const longestRow = 2_000;

export function pieces(row: string): string[] {
  return row.length <= longestRow ? [row] : (row.match(/.{1,1999}(?:\s|$)|.{1,2000}/gsu) ?? []);
}
