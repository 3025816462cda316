import { findPeriods } from '../../resume/date-spans.ts';
import type { Line, Run, Segment, Style } from '../line.ts';

/** A paragraph or a list item: one line or several that wrap. */
export interface Block extends Style {
  text: string;
  bullet: boolean;
  lines: Line[];
  /** Pieces of its only line; one piece when it wraps. */
  segments: Segment[];
  gap: number;
  x: number;
  level?: number;
  gutter?: boolean;
}

/** Lines → paragraphs and list items: wrapped lines are put together again. */
export function blocksOf(lines: Line[]): Block[] {
  const usual = usualGap(lines);
  const gaps = lines
    .map((line) => line.gap)
    .filter((gap) => gap < 3)
    .sort((a, b) => a - b);
  const tight = (gaps[Math.floor(gaps.length / 2)] ?? 0) * 0.6;
  const blocks: Block[] = [];
  for (const line of lines) {
    const block = blocks.at(-1);
    if (block && continues(block, line, usual, tight)) extend(block, line);
    else blocks.push(blockFrom(line));
  }
  return blocks;
}

function blockFrom(line: Line): Block {
  const { size, bold, italic, color, font } = line;
  const look = { size, bold, italic, color, font };
  return {
    ...look,
    text: line.text,
    bullet: line.bullet,
    lines: [line],
    segments: line.segments,
    gap: line.gap,
    x: line.x,
    ...(line.level !== undefined && { level: line.level }),
    ...(line.gutter && { gutter: true }),
  };
}

/** The white space between lines of one paragraph: the most common small gap. */
function usualGap(lines: Line[]): number {
  const gaps = lines
    .filter((line, i) => line.gap < 1.2 && i > 0 && isFull(lines[i - 1] as Line, line))
    .map((line) => line.gap);
  if (lines[0]?.page === 0) return 0.3; // flowing text: an empty line is the only gap there is
  if (gaps.length > 0 && gaps.length < 3) return Math.max(...gaps);
  const all = gaps.length >= 3 ? gaps : lines.filter((line) => line.gap < 1.2).map((line) => line.gap);
  return [...all].sort((a, b) => a - b)[Math.floor(all.length * 0.4)] ?? 0.3;
}

/** Whether the first word of the next line would not have fitted into this one. */
export function isFull(line: Line, next: Line): boolean {
  if (line.columnRight <= 0) return line.text.length >= 60;
  const letter = (next.right - next.textX) / Math.max(next.text.length, 1);
  const word = (next.text.split(' ')[0] ?? '').length * letter;
  return line.right + letter + word > line.columnRight - letter * 2;
}

/** "Tools: Git, Jira": a list with its name in front. */
const labelled = /^\p{Lu}[^:.]{1,35}:\s/u;

function continues(block: Block, line: Line, usual: number, tight: number): boolean {
  const last = block.lines.at(-1) as Line;
  if (line.whole || last.whole || line.bullet || line.level !== undefined) return false;
  if (last.segments.length === 2 && wrapsBesideDates(block, last, line)) return line.gap <= usual * 1.35 + 0.12;
  if (Math.abs(line.size - last.size) > 0.6 || line.bold !== last.bold || line.color !== last.color) return false;
  if (labelled.test(block.text) && labelled.test(line.text)) return false;
  const sameColumn = line.region === last.region && line.page === last.page;
  const lower = /^[\p{Ll}(]/u.test(line.text);
  const open = !/[.!?:。]["”’)]?$/u.test(last.text);
  if (!sameColumn) return block.bullet || block.text.length > 80 ? lower && open : false;
  if (line.gap > usual * 1.35 + 0.12) return false;
  if (!block.bullet && endsDated(last.text) && endsDated(line.text)) return false;
  if (line.segments.length > 1) return false;
  if (last.segments.length > 1) return !block.bullet && wrapsBesideLabel(block, last, line);
  if (block.bullet) {
    if (line.x < (block.lines[0] as Line).x - 2) return false;
    const hanging =
      line.x > last.x + 2 && block.lines.length === 1 ? line.x >= last.textX - 4 : Math.abs(line.x - last.x) < 4;
    return block.lines.length === 1 ? (hanging ? true : isFull(last, line) && (lower || open)) : hanging;
  }
  if (Math.abs(line.x - last.x) > (block.lines.length === 1 ? 24 : 4)) return false;
  return isFull(last, line)
    ? last.text.length > 40 || lower || line.gap < tight
    : lower && open && last.text.length > 40;
}

/** "Nurse, Mercy Hospital, 2014 – 2019": a row that ends with its dates is whole when the next one does so too. */
function endsDated(text: string): boolean {
  const period = findPeriods(text).at(-1);
  return period !== undefined && /^[).\]\s]*$/.test(text.slice(period.end));
}

/** "2013–2016 | MSc, University of Ham-" over "burg, Germany": the text beside a label goes on under itself. */
function wrapsBesideLabel(block: Block, last: Line, line: Line): boolean {
  const [, text, more] = last.segments;
  if (!text || more || block.lines.length > 1 || Math.abs(line.x - text.x) > 3) return false;
  return /\p{Ll}-$/u.test(text.text) ? /^\p{Ll}/u.test(line.text) : /^\p{Ll}/u.test(line.text) && isFull(last, line);
}

/** "ACME GMBH | TECHNICAL   03/2019" over "MANAGER": a name in capitals goes on under itself, beside its dates. */
function wrapsBesideDates(block: Block, last: Line, line: Line): boolean {
  const [text, tail] = last.segments;
  if (!text || !tail || block.bullet || block.lines.length > 1 || line.segments.length > 1) return false;
  if (line.size !== last.size || !line.bold || !text.runs.every((run) => run.bold) || line.region !== last.region)
    return false;
  const capitals = [text.text, line.text].every((part) => /\p{Lu}{2}/u.test(part) && !/\p{Ll}/u.test(part));
  return capitals && /[|–—]/u.test(text.text) && endsDated(tail.text) && Math.abs(line.x - text.x) < 2;
}

function extend(block: Block, line: Line): void {
  const [text, tail, more] = block.segments;
  if (text && tail && !more && endsDated(tail.text) && line.x < tail.x - 2 && Math.abs(line.x - text.x) < 2) {
    block.segments = [text];
    extendText(block, line);
    block.segments = [...block.segments, tail];
    return;
  }
  const label = block.segments.length > 1 ? block.segments[0] : undefined;
  if (label) block.segments = block.segments.slice(1);
  extendText(block, line);
  if (label) block.segments = [label, ...block.segments];
}

function extendText(block: Block, line: Line): void {
  const before = block.text;
  block.text = joinText(before, line.text);
  block.lines.push(line);
  const [first] = block.segments;
  const runs = joinRuns(block.segments, line.segments, block.text.length - before.length - line.text.length);
  block.segments = [
    {
      text: joinText(block.segments.at(-1)?.text ?? '', line.text),
      runs,
      x: first?.x ?? 0,
      right: Math.max(first?.right ?? 0, line.right),
    },
  ];
}

/** Runs of two lines: with a space between them (`change` 1), as they are (0), or without the first one's hyphen (-1). */
function joinRuns(above: Segment[], below: Segment[], change: number): Run[] {
  const first = above.flatMap((segment) => segment.runs);
  const [next, ...rest] = below.flatMap((segment) => segment.runs);
  const last = first.at(-1);
  if (!next) return first;
  if (change < 0 && last) return [...first.slice(0, -1), { ...last, text: last.text.replace(/-$/, '') }, next, ...rest];
  return [...first, change > 0 ? { ...next, text: ' ' + next.text } : next, ...rest];
}

const keptHyphen =
  /(?:^|[\s(/])(?:self|well|non|co|multi|cross|full|part|long|short|high|low|real|end|front|back|on|off|pre|post|user|data|open|large|small|time|cost|first|second|third|one|two|three|four|five|e|x|\d+)-$/iu;
const capitals = /(?:^|[\s(/])\p{Lu}+-$/u;

/** Joins two lines of a paragraph; a word cut by a hyphen is closed unless the hyphen is its own. */
export function joinText(first: string, second: string): string {
  if (/\p{Ll}-$/u.test(first) && /^\p{Ll}/u.test(second)) {
    const word = /\S+$/u.exec(first)?.[0] ?? '';
    return keptHyphen.test(' ' + word) || capitals.test(' ' + word) || word.slice(0, -1).includes('-')
      ? first + second
      : first.slice(0, -1) + second;
  }
  if (/[\w/]-$|\/$/u.test(first)) return first + second;
  // Chinese and Japanese have no spaces between words.
  return /[\u3040-\u30ff\u4e00-\u9fff，。、]$/u.test(first) && /^[\u3040-\u30ff\u4e00-\u9fff]/u.test(second)
    ? first + second
    : `${first} ${second}`;
}
