import { pieces, writtenText } from './written-text.ts';
import { flowLine, plainRun } from './flow-line.ts';
import type { Line, Run } from './line.ts';
import type { ReadResult } from './read-result.ts';

/** Markdown (CommonMark's everyday part): headings, lists, bold, italic, links, tables; HTML tags are dropped. */
export function readMarkdown(bytes: Uint8Array): ReadResult {
  const rows = writtenText(bytes)
    .normalize('NFC')
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .split(/\r\n|\r|\n/)
    .flatMap(pieces);
  const lines: Line[] = [];
  let empty = 0;
  for (const [paragraph, row] of rows.entries()) {
    const next = rows[paragraph + 1] ?? '';
    if (/^[\s=*_|:-]*$/.test(row)) {
      empty++;
      continue;
    }
    const line = lineOf(row, next, paragraph, empty > 0);
    if (line) lines.push(line);
    empty = 0;
  }
  return { kind: 'markdown', pages: [], lines, margin: [], hidden: [], flags: new Set() };
}

function lineOf(row: string, next: string, paragraph: number, apart: boolean): Line | null {
  const heading = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*$/.exec(row);
  const underlined = /^=+\s*$/.test(next) ? 1 : /^-{3,}\s*$/.test(next) ? 2 : undefined;
  const level = heading ? heading[1]?.length : underlined;
  const item = /^(\s*)(?:[-*+]|\d{1,2}[.)])\s+(.*)$/.exec(row);
  const text = (heading?.[2] ?? item?.[2] ?? row).replace(/^\s*>\s?/, '');
  const cells = /^\s*\|.*\|\s*$/.test(text) ? text.trim().slice(1, -1).split('|').join('\t') : text;
  return flowLine(inline(cells.trim().replace(/ {2,}$|\\$/, '')), {
    paragraph,
    ...(level !== undefined && { level }),
    bullet: Boolean(item),
    indent: (item?.[1]?.length ?? 0) * 5,
    gap: apart ? 1 : 0.3,
    whole: /(?: {2}|\\)$/.test(row) || level !== undefined,
  });
}

const spans =
  /!\[[^\]]*\]\([^)]*\)|\[([^\]]+)\]\(([^)\s]+)(?:\s[^)]*)?\)|<(https?:\/\/[^>]+|[^@\s>]+@[^>]+)>|(\*\*|__)(.+?)\4|(?<![\w*])([*_])(?!\s)(.+?)\6(?!\w)|`([^`]+)`|<\/?[a-z][^>]*>/giu;

function inline(text: string, style: Partial<Run> = {}): Run[] {
  const runs: Run[] = [];
  let at = 0;
  const plain = (part: string) => {
    if (part !== '') runs.push({ ...plainRun(unescape(part)), ...style });
  };
  for (const match of text.matchAll(spans)) {
    plain(text.slice(at, match.index));
    at = match.index + match[0].length;
    if (match[1] && match[2]) runs.push(...inline(match[1], { ...style, url: match[2] }));
    else if (match[3]) plain(match[3]);
    else if (match[5]) runs.push(...inline(match[5], { ...style, bold: true }));
    else if (match[7]) runs.push(...inline(match[7], { ...style, italic: true }));
    else if (match[8]) plain(match[8]);
  }
  plain(text.slice(at));
  return runs;
}

function unescape(text: string): string {
  return text
    .replace(/\\([\\`*_{}[\]()#+.!|-])/g, '$1')
    .replace(/&amp;/g, '&')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>');
}
