import type { Message } from '#core/messages/message.ts';
import type { ResumeRecord } from '#core/resume/record.ts';

const mostQuoted = 5;
const mostOfLine = 80;

/** What stood in the uploaded file, found no place when it was read, and has not come into the résumé since. */
export function unplacedWarning({ parsed, resume }: Pick<ResumeRecord, 'parsed' | 'resume'>): Message | null {
  const leaves = leavesOf(resume).map(wordsOf);
  const lost = (parsed?.unplaced ?? []).map(({ text }) => text.trim()).filter((text) => isLost(wordsOf(text), leaves));
  if (lost.length === 0) return null;
  const quoted = lost.slice(0, mostQuoted).map((text) => `“${cut(text)}”`);
  const lines = lost.length > mostQuoted ? [...quoted, '…'] : quoted;
  return { key: 'render.unplaced', values: { count: lost.length, lines: lines.join(', ') } };
}

/** A line stands where one value has all of its words in their order, whatever signs are between them. */
function isLost(line: string[], leaves: string[][]): boolean {
  const sought = ` ${line.join(' ')} `;
  return line.length > 0 && !leaves.some((leaf) => ` ${leaf.join(' ')} `.includes(sought));
}

/** All texts of a value, at any depth. */
export function leavesOf(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(leavesOf);
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const cut = (text: string): string => (text.length > mostOfLine ? `${text.slice(0, mostOfLine).trimEnd()}…` : text);
