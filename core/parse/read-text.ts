import { looseJoiner } from '../resume/joiners.ts';
import type { DocumentFlag } from './document.ts';
import { flowLine, plainRun } from './flow-line.ts';
import type { Line } from './line.ts';
import type { ReadResult } from './read-result.ts';
import { pieces, writtenText } from './written-text.ts';

/** Plain text: one line a line; tabs and runs of spaces part its pieces; empty lines are white space. */
export function readText(bytes: Uint8Array): ReadResult {
  const text = writtenText(bytes).normalize('NFC');
  const flags = new Set<DocumentFlag>();
  if (/[\u200b\u2060]|\S\ufeff/.test(text)) flags.add('zero-width');
  const rows = text
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(looseJoiner, '')
    .split(/\r\n|\r|\n|\f/)
    .flatMap(pieces);
  const wrapped = isWrapped(rows);
  const lines: Line[] = [];
  let empty = 0;
  for (const [paragraph, row] of rows.entries()) {
    if (/^[\s=_*~#–—-]*$/.test(row)) {
      empty++;
      continue;
    }
    const indent = /^\s*/.exec(row)?.[0].replaceAll('\t', '    ').length ?? 0;
    const content = row.trim().replace(/ {3,}/g, '\t');
    const line = flowLine([plainRun(content)], {
      paragraph,
      indent: indent * 5,
      whole: !wrapped,
      gap: empty > 0 ? 1 : 0.3,
    });
    if (line) lines.push(line);
    empty = 0;
  }
  return { kind: 'text', pages: [], lines, margin: [], hidden: [], flags };
}

/** Lines broken by an editor: many of about the same greatest length, none far longer. */
function isWrapped(rows: string[]): boolean {
  const lengths = rows.map((row) => row.trimEnd().length);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  return longest <= 120 && longest >= 50 && lengths.filter((length) => length > longest * 0.8).length >= 4;
}
