import { keepsWithNext, spaceBefore, type Block, type BlockStyle, type Flow, type Run } from '../flow.ts';
import { breakLines, type Fragment } from './break-lines.ts';
import type { Measure } from './measure.ts';

/** A line of a block with its place in it. Lengths in points. */
export interface Line {
  block: Block;
  style: BlockStyle;
  fragments: Fragment[];
  /** Left edge on the page. */
  x: number;
  index: number;
  isLast: boolean;
  /** Space above the line, dropped at the top of a page. */
  before: number;
  /** From the top of the line to the top of the next. */
  height: number;
  /** Whether a page may begin with this line. */
  mayStartPage: boolean;
}

/** All lines of a document, in order, as if the page had no end. */
export function layOut(flow: Flow, measure: Measure): Line[] {
  return flow.blocks.flatMap((block, i) => blockLines(block, i, flow, measure));
}

function blockLines(block: Block, at: number, flow: Flow, measure: Measure): Line[] {
  const style = flow.style.roles[block.role];
  const { page } = flow.style;
  const width = page.width - page.margin.left - page.margin.right - style.indent;
  const broken = breakEvenly(unbroken(block), style.size, width, measure);
  if (broken.length === 0) broken.push([]);
  const shared = { block, style, x: page.margin.left + style.indent };
  const gap = spaceBefore(flow, at);
  return broken.map((fragments, index) => ({
    ...shared,
    fragments,
    index,
    isLast: index === broken.length - 1,
    before: index === 0 ? gap : 0,
    height: style.leading + (index === broken.length - 1 ? style.after : 0),
    mayStartPage: index === 0 ? at > 0 && !keepsWithNext(flow, at - 1) : mayBreak(index, broken.length),
  }));
}

/**
 * Breaks so that no paragraph ends in a line of one short word, by asking for slightly shorter lines, as long as that
 * costs no further line.
 */
function breakEvenly(runs: Run[], size: number, room: number, measure: Measure): Fragment[][] {
  const greedy = breakLines(runs, size, room, measure);
  for (const share of greedy.length > 1 ? [1, 0.97, 0.94, 0.91, 0.88] : []) {
    const lines = share === 1 ? greedy : breakLines(runs, size, room * share, measure);
    if (lines.length > greedy.length) break;
    if (widthOf(lines.at(-1) ?? []) > room * 0.12) return lines;
  }
  return greedy;
}

/** Of a broken paragraph at least two lines stay on either side; three lines or fewer are never broken. */
const mayBreak = (index: number, count: number): boolean => count > 3 && index >= 2 && count - index >= 2;

/** Contact items never break inside: their blanks do not count as places to break. */
function unbroken(block: Block): Run[] {
  if (block.role !== 'contact') return block.runs;
  return block.runs.map((run) => (run.separator ? run : { ...run, text: run.text.replaceAll(' ', '\u00a0') }));
}

const widthOf = (fragments: readonly Fragment[]): number => fragments.reduce((sum, { width }) => sum + width, 0);
