import { looseJoiner } from '../resume/joiners.ts';

/** Signs that word processors put before the lines of a list. */
const bullet = /^\s*[\uF0B7\uF0A7\uF0D8•◦▪▫‣⁃●○■□–—*·-]\s+/u;
/** Numbers and letters of a list ("2.", "b)", "(c)"), and the letters that symbol fonts leave behind for their bullets. */
const counted = /^\s*\(?(\d{1,2}|[a-z])[.)]\s+/u;
const leftBehind = /^\s*(?:o(?:\t|\s{2,}|\s+(?=[\p{Lu}\d]))|§\s+(?!\d))/u;
/** Soft hyphens, zero-width and direction signs, private-use letters of symbol fonts. */
const unseen = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\p{Co}]/gu;

export interface Pasted {
  lines: string[];
  /** They came as a list, or as several lines: each is a bullet of its own. */
  isList: boolean;
}

/**
 * Pasted text as plain lines: list marks, tabs, odd spaces and unseen signs gone; wrapped lines stay as they came. A number
 * or a letter is a list mark only where the next line goes on counting: "1. FC Köln" and "b. 1990" are words.
 */
export function cleanPaste(text: string): Pasted {
  const raw = text.split(/\r\n|[\n\r\u2028\u2029]/).filter((line) => line.trim() !== '');
  const bare = raw.map((line, at) => withoutMark(line, raw[at - 1] ?? '', raw[at + 1] ?? ''));
  const lines = bare.map(cleanLine).filter(Boolean);
  return { lines, isList: lines.length > 1 || bare.some((line, at) => line !== raw[at]) };
}

function withoutMark(line: string, before: string, after: string): string {
  if (bullet.test(line)) return line.replace(bullet, '');
  const [mine, previous, next] = [line, before, after].map(countOf);
  if (mine != null && (previous === mine - 1 || next === mine + 1)) return line.replace(counted, '');
  const isAmongSuch = leftBehind.test(before) || leftBehind.test(after);
  return isAmongSuch ? line.replace(leftBehind, '') : line;
}

/** What a line counts: numbers as they are, letters from 1000 on, so that "b" never follows "1". */
function countOf(line: string): number | null {
  const mark = counted.exec(line)?.[1];
  if (mark === undefined) return null;
  return /\d/.test(mark) ? Number(mark) : 1000 + mark.charCodeAt(0);
}

const cleanLine = (line: string) =>
  line.normalize('NFC').replace(unseen, '').replace(looseJoiner, '').replace(/\s+/g, ' ').trim();
