/** Signs that word processors put before the lines of a list, and numbers of a list ("2.", "b)"). */
const listMark = /^\s*(?:[\uF0B7\uF0A7\uF0D8•◦▪▫‣⁃●○■□–—*·§o-]|\(?(?:\d{1,2}|[a-z])[.)])(?:\s+|\t)/u;
/** Soft hyphens, zero-width and direction signs, private-use letters of symbol fonts. */
const unseen = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\p{Co}]/gu;

export interface Pasted {
  lines: string[];
  /** They came as a list, or as several lines: each is a bullet of its own. */
  isList: boolean;
}

/** Pasted text as plain lines: list marks, tabs, odd spaces and unseen signs gone; wrapped lines stay as they came. */
export function cleanPaste(text: string): Pasted {
  const raw = text.split(/\r\n|[\n\r\u2028\u2029]/).filter((line) => line.trim() !== '');
  const marked = raw.some((line) => listMark.test(line));
  const lines = raw.map((line) => cleanLine(line.replace(listMark, ''))).filter(Boolean);
  return { lines, isList: marked || lines.length > 1 };
}

const cleanLine = (line: string) => line.normalize('NFC').replace(unseen, '').replace(/\s+/g, ' ').trim();
