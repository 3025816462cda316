import { findPeriods, type PeriodSpan } from '../../resume/date-spans.ts';
import type { Line, Run } from '../line.ts';
import type { Block } from './blocks.ts';
import { isPlace, isRegion, isStreet, isUsState } from './places.ts';
import { companyScore, institutionScore, titleScore } from './words-of-trade.ts';

/** A piece of an entry's header that names one thing. */
export interface Unit {
  text: string;
  lines: Line[];
  bold: boolean;
  italic: boolean;
  size: number;
  url?: string;
  /** Where it stands in the header: row from the dated one, place in its row. The same slot means the same field. */
  slot: string;
}

export interface Header {
  units: Unit[];
  /** The same text parted at lines, gaps, bars and dots only, with dashes and commas left in. */
  pieces: Unit[];
  period?: PeriodSpan & { text: string; lines: Line[] };
}

/** Separators between things in one line. Hyphens count only with white space on both sides. */
const separators = /\s*[|•·‖∙¦▪◦⋅]\s*|\s+[–—-]\s+|\s+[—–]\s*|\s{3,}|\t|\s+@\s+|\s+\/\/\s+|\s*[｜、]\s*/u;

const strongSeparators = /\s*[|•·‖∙¦▪◦⋅｜]\s*|\s{3,}|\t/u;

/**
 * Blocks of an entry's header → its units and its period. `rowOf` numbers the blocks from the dated one. `single`: the
 * entry has one date, and a range of years belongs to its title.
 */
export function readHeader(blocks: Block[], rowOf: (index: number) => number, single = false): Header {
  const header: Header = { units: [], pieces: [] };
  const lone = single && blocks.some((block) => loneDates(block.text).length > 0);
  for (const [index, block] of blocks.entries()) {
    let place = 0;
    for (const segment of block.segments) {
      for (const piece of piecesOf(segment.runs)) {
        const { rest, period } = takePeriod(piece.text, lone);
        if (period) header.period = mergePeriods(header.period, { ...period, lines: block.lines });
        for (const text of rest.flatMap((part) => part.split(strongSeparators)).flatMap(trimmed))
          header.pieces.push({ ...piece, text, lines: block.lines, slot: '' });
        for (const text of rest.flatMap(splitText)) {
          header.units.push({ ...piece, text, lines: block.lines, slot: `${rowOf(index)}.${place++}` });
        }
      }
    }
  }
  return header;
}

/** Runs → pieces of one weight and slant; a change of look parts two things ("**Engineer**, Acme"). */
function piecesOf(runs: Run[]): Omit<Unit, 'lines' | 'slot'>[] {
  const pieces: Omit<Unit, 'lines' | 'slot'>[] = [];
  for (const run of runs) {
    const last = pieces.at(-1);
    const same = last && last.bold === run.bold && last.italic === run.italic && Math.abs(last.size - run.size) < 0.6;
    if (last && (same || /^[\s\p{P}]*$/u.test(run.text))) last.text += run.text;
    else
      pieces.push({
        text: run.text,
        bold: run.bold,
        italic: run.italic,
        size: run.size,
        ...(run.url && { url: run.url }),
      });
    if (last && same && run.url && !last.url) last.url = run.url;
  }
  return pieces;
}

/** Dates that are no end of a range; years before 1940 are no dates, but ranges may begin with one. */
export function loneDates(text: string): PeriodSpan[] {
  return findPeriods(text).filter(
    (period) => !period.startDate && !/\d{4}\s?[–—-]\s?$/u.test(text.slice(0, period.start)),
  );
}

function takePeriod(text: string, single: boolean): { rest: string[]; period?: PeriodSpan & { text: string } } {
  const periods = findPeriods(text);
  const lone = loneDates(text);
  const period = single
    ? (lone.find((found) => text[found.start - 1] === '(' && text[found.end] === ')') ??
      lone.find((found) => found.start === 0) ??
      lone.at(-1))
    : (periods.find((found) => found.startDate) ?? periods.at(-1));
  if (!period) return { rest: [text] };
  const before = text.slice(0, period.start).replace(/[\s([,;|–—-]+$/u, '');
  const after = text
    .slice(period.end)
    .replace(/^[\s)\],;|–—-]+/u, '')
    .replace(
      /^\(?\s*(?:\d+\s*(?:years?|yrs?|months?|mos?|Jahre?|Monate?|ans?|mois|años?|meses|mes|anni|mesi|jaar|maanden)\.?\s*)+\)?/iu,
      '',
    );
  // "Forklift licence (TÜV Süd, 2015)": what the bracket names stands for itself.
  const open = /^\)?\.?$/.test(text.slice(period.end).trim()) ? /^(.+\S)\s*\(([^()]+)$/u.exec(before) : null;
  return {
    rest: (open ? [open[1] ?? '', open[2] ?? ''] : [before, after]).filter((part) => part.trim() !== ''),
    period: { ...period, text: text.slice(period.start, period.end) },
  };
}

/** Two lone dates of one header ("01/2019" and "03/2021" in two cells) are its start and its end. */
function mergePeriods(first: Header['period'], second: NonNullable<Header['period']>): NonNullable<Header['period']> {
  if (!first) return second;
  if (first.startDate || second.startDate || !first.endDate || !second.endDate)
    return first.startDate ? first : second.startDate ? second : first;
  const [startDate, endDate] = [first.endDate, second.endDate].sort();
  return {
    ...first,
    ...(startDate && { startDate }),
    ...(endDate && { endDate }),
    text: `${first.text} ${second.text}`,
    lines: [...first.lines, ...second.lines],
  };
}

function splitText(text: string): string[] {
  // Chinese and Japanese part things by spaces, because their words have none between them.
  return (/[\u3040-\u30ff\u4e00-\u9fff]{2}/u.test(text) ? text.split(/\s+/) : [text])
    .flatMap((part) => part.split(separators))
    .flatMap(splitPlace)
    .flatMap(trimmed);
}

function trimmed(text: string): string[] {
  const part = text.replace(/^[\s,;:–—()-]+(?![\p{L}\p{N}].*\))|[\s,;:–—-]+$/gu, '').trim();
  return /[\p{L}\p{N}]/u.test(part) ? [part] : [];
}

/** "Riverside Valley Medical Center, Columbus, OH", "Woonstichting De Linde, Utrecht": the first part is no town. */
export function opensWithName(text: string): boolean {
  const [first = '', second = '', third, ...more] = text.split(/,\s+/);
  if (second === '' || isStreet(first)) return false;
  if (titleScore(first) > 0 || companyScore(first) > 0 || institutionScore(first) > 0) return true;
  if (third === undefined) return isRegion(second) && !/^[A-Z]{2,3}$/.test(second) && first.split(/\s+/).length > 2;
  if (more.length > 0) return false;
  return (
    companyScore(first) > 0 || first.split(/\s+/).length > 2 || (isUsState(third.slice(0, 2)) && !isRegion(second))
  );
}

/** Takes a sure place off the end: "TechCorp Inc, San Francisco, CA", "Mercy Hospital (Cork, Ireland)". */
export function splitPlace(text: string): string[] {
  if (isPlace(text) && !opensWithName(text)) return [text];
  const parenthesis = /^(.+?)\s*\(([^()]+)\)\s*$/u.exec(text);
  if (parenthesis && isPlace(parenthesis[2] ?? '')) return [parenthesis[1] ?? '', parenthesis[2] ?? ''];
  const parts = text.split(/,\s+/);
  for (let from = Math.max(1, parts.length - 3); from < parts.length; from++) {
    const tail = parts.slice(from).join(', ');
    // "Northbeam, Vancouver, BC" is an employer and its place; three parts are a place where a region is among them.
    const named = parts.length - from === 3 && !isStreet(parts[from] ?? '') && !/\d/.test(tail);
    if (named && !isRegion(parts[from + 1] ?? '') && isPlace(parts.slice(from + 1).join(', '))) continue;
    if (parts.length - from >= 2 && isPlace(tail) && !opensWithName(tail))
      return [parts.slice(0, from).join(', '), tail];
  }
  const last = parts.at(-1) ?? '';
  return parts.length > 1 && (isPlace(last) || isRegion(last)) && !/^[A-Z]{2}$/.test(last)
    ? [parts.slice(0, -1).join(', '), last]
    : [text];
}
