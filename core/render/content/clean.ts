import { looseJoiner } from '../../resume/joiners.ts';

/** Control, zero-width and direction-changing signs: nothing a person sees, much that confuses a reader of the file. */
const invisible =
  /(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]|\p{Variation_Selector}/gu;

/** One line of clean text: composed letters (NFC), single spaces, no unseen signs. */
export function line(text: string | undefined): string {
  return (text ?? '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(invisible, '')
    .replace(looseJoiner, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** The text's own lines, each cleaned, empty ones dropped. */
export function lines(text: string | undefined): string[] {
  return (text ?? '')
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(line)
    .filter(Boolean);
}

export const cleanAll = (texts: readonly string[] | undefined): string[] => (texts ?? []).map(line).filter(Boolean);
