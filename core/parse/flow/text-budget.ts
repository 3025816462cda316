import { CandorError } from '../../errors.ts';
import { uploadLimits } from '../upload.ts';

/** Tables in tables; people who set pages with them need five or six. */
export const deepestTable = 60;

/**
 * What a reader may take from one file, so that it stops early where the whole would be refused in the end. Twice the
 * characters of a résumé leave room for white space and hidden text.
 */
export class TextBudget {
  private left: number = 2 * uploadLimits.characters;

  /** Throws file_too_long. */
  spend(characters: number): void {
    this.left -= characters;
    if (this.left < 0) throw new CandorError('file_too_long');
  }
}

/** Throws file_damaged. */
export function checkTableDepth(depth: number): void {
  if (depth > deepestTable) throw new CandorError('file_damaged', { detail: 'tables nested too deeply' });
}
