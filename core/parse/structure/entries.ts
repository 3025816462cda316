import { findPeriods } from '../../resume/date-spans.ts';
import type { Block } from './blocks.ts';
import { isPlace, mayBePlace } from './places.ts';
import { loneDates, readHeader, type Header } from './units.ts';
import { degreeScore, institutionScore, titleScore } from './words-of-trade.ts';

/** One job, degree, project …: what its header says and the text under it. */
export interface Entry extends Header {
  body: Block[];
  /** The header's blocks. */
  head: Block[];
}

/** Blocks of a section → entries. An entry opens at a dated line, or, where nothing is dated, at a line set off by its look. `single`: see readHeader. */
export function entriesOf(blocks: Block[], single = false): Entry[] {
  const dated = blocks.flatMap((block, i) => (isDated(block, single) ? [i] : []));
  // "Rivers and Towns, 1930–1965" over "Journal of Rivers, 2015": the years are part of the title.
  const anchors = dated.filter(
    (i) => !(single && isRange(blocks[i]) && dated.includes(i + 1) && !isRange(blocks[i + 1])),
  );
  return anchors.length > 0 ? datedEntries(blocks, anchors, single) : undatedEntries(blocks);
}

/** A line of an entry's header with its dates: no list item, no sentence. */
function isDated(block: Block, single: boolean): boolean {
  if (block.lines.length > 2 && block.text.length > 120) return false;
  return block.segments.some((segment) => {
    const [period] = findPeriods(segment.text);
    if (!period) return false;
    const rest = segment.text.slice(0, period.start) + segment.text.slice(period.end);
    if (block.bullet && (!period.startDate || rest.length > 70)) return false;
    if (rest.trim().length <= 4) return true;
    // "Rivers of Hessen. Springer, 2016.": a reference ends with a full stop, a sentence does not end with a year.
    const cited = single && !period.startDate && /\d\.$/.test(segment.text.trim());
    if (rest.length > 110 || (/[.!?]$/.test(segment.text.trim()) && !cited)) return false;
    const atStart = segment.text.slice(0, period.start).trim().length <= 2;
    const atEnd = segment.text.slice(period.end).replace(/[)\].,\s]/g, '').length <= 2;
    const bracketed = /[([|–—,-]\s*$/u.test(segment.text.slice(0, period.start));
    const long = Boolean(period.startDate);
    return long ? rest.length <= 110 : (atStart || atEnd || bracketed) && rest.length <= 90;
  });
}

function isRange(block: Block | undefined): boolean {
  return block !== undefined && loneDates(block.text).length === 0;
}

function isShort(block: Block): boolean {
  return (
    !block.bullet &&
    block.lines.length <= 2 &&
    block.text.length <= 110 &&
    !/[.!?;]$/.test(
      block.text.replace(
        /\b(?:Inc|Ltd|Co|Corp|e\.V|S\.A|S\.L|B\.V|etc|St|Dr|[A-Z]|(?:\p{L}\.\s?)*\p{L}\.\s?\p{L})\.$/u,
        '',
      ),
    )
  );
}

function sameLook(a: Block, b: Block): boolean {
  return (
    Math.abs(a.size - b.size) < 0.6 && a.bold === b.bold && a.italic === b.italic && (a.level ?? 0) === (b.level ?? 0)
  );
}

function datedEntries(blocks: Block[], anchors: number[], single: boolean): Entry[] {
  const above = linesAbove(blocks, anchors);
  const body = bodyLook(blocks);
  const starts = anchors.map(
    (anchor, i) => anchor - countAbove(blocks, anchor, i === 0 ? -1 : (anchors[i - 1] ?? -1), above),
  );
  const entries: Entry[] = [];
  for (const [i, anchor] of anchors.entries()) {
    const start = starts[i] ?? anchor;
    const end = starts[i + 1] ?? blocks.length;
    let headEnd = anchor + 1;
    while (headEnd < end && belongsBelow(blocks, start, headEnd, body)) headEnd++;
    const head = blocks.slice(start, headEnd);
    entries.push({
      ...readHeader(head, (index) => start + index - anchor, single),
      head,
      body: blocks.slice(headEnd, end),
    });
  }
  const intro = blocks.slice(0, starts[0] ?? 0);
  if (intro.length > 0) entries.unshift({ units: [], pieces: [], head: [], body: intro });
  return mergeSplitHeaders(entries);
}

/** The header lines over the first dated one, which show how the section is set. */
function linesAbove(blocks: Block[], anchors: number[]): Block[] {
  const first = anchors[0] ?? 0;
  const lead = blocks.slice(0, first);
  return lead.length <= 3 && lead.every(isShort)
    ? lead
    : lead.slice(-1).filter((block) => isShort(block) && (block.bold || block.level !== undefined));
}

function countAbove(blocks: Block[], anchor: number, before: number, above: Block[]): number {
  let count = 0;
  while (count < above.length) {
    const block = blocks[anchor - count - 1];
    const model = above[above.length - count - 1];
    if (!block || !model || anchor - count - 1 <= before || !isShort(block) || !sameLook(block, model)) break;
    count++;
  }
  return count;
}

/** The look of running text: of list items and long paragraphs. */
function bodyLook(blocks: Block[]): Block | undefined {
  return blocks
    .filter((block) => block.bullet || block.text.length > 110)
    .sort((a, b) => b.text.length - a.text.length)[0];
}

/** Whether the block at `index` still belongs to the header that began at `start`. */
function belongsBelow(blocks: Block[], start: number, index: number, body: Block | undefined): boolean {
  const block = blocks[index] as Block;
  if (!isShort(block) || index - start > 4) return false;
  const named = readHeader(blocks.slice(start, index), () => 0).units;
  const units = named.filter((unit) => !isPlace(unit.text) && !/^(?:https?:\/\/|www\.)\S+$/.test(unit.text)).length;
  const next = blocks[index + 1];
  if (isPlace(block.text) && !named.some((unit) => isPlace(unit.text))) return true;
  const town =
    next?.bullet === true &&
    block.text.split(/\s+/).length <= 3 &&
    mayBePlace(block.text) &&
    titleScore(block.text) === 0 &&
    !named.some((unit) => isPlace(unit.text));
  if (town && units === 2) return true;
  if (units === 0) return named.length < 4;
  const before = blocks[index - 1] as Block;
  // A plain title or degree under a header that has none: "Hospital — Leeds — 2019–2021" over "Staff Nurse".
  const lacks = (score: (text: string) => number) =>
    score(block.text) >= 1 && block.text.split(/\s+/).length <= 8 && !named.some((unit) => score(unit.text) > 0);
  const near = index - start <= (block.bold && !before.bold ? 4 : 2);
  if (units <= 3 && near && (lacks(titleScore) || lacks(degreeScore) || lacks(institutionScore))) return true;
  if (block.gap > 0.9 && block.gap > before.gap * 1.5 && units >= 2) return false;
  const apart = body === undefined || !sameLook(block, body) || block.color !== body.color;
  if (units === 1) return apart || block.text.length <= 60;
  return (
    apart &&
    body !== undefined &&
    !sameLook(block, blocks[start] as Block) &&
    block.text.length <= 80 &&
    (next === undefined || units < 5)
  );
}

/** A dated line with no name of its own right after a header without text under it belongs to that header. */
function mergeSplitHeaders(entries: Entry[]): Entry[] {
  const merged: Entry[] = [];
  for (const entry of entries) {
    const last = merged.at(-1);
    if (
      last &&
      entry.units.length === 0 &&
      entry.head.length > 0 &&
      last.head.length > 0 &&
      last.body.length === 0 &&
      !last.period?.startDate
    ) {
      last.period = entry.period ?? last.period;
      last.head.push(...entry.head);
      last.body = entry.body;
    } else merged.push({ ...entry });
  }
  return merged;
}

function undatedEntries(blocks: Block[]): Entry[] {
  const model = blocks[0];
  if (!model) return [];
  const entries: Entry[] = [];
  for (const [i, block] of blocks.entries()) {
    const last = entries.at(-1);
    const distinct = block.level !== undefined || block.bold || block.segments.some((segment) => segment.runs[0]?.bold);
    const opens = i === 0 || (!block.bullet && sameLook(block, model) && distinct && isShort(block));
    if (opens || !last) entries.push({ ...readHeader([block], () => 0), head: [block], body: [] });
    else last.body.push(block);
  }
  return entries;
}
