import { plainText, type Block, type BlockStyle, type Flow, type Run } from '../flow.ts';
import { breakLines, type Fragment } from './break-lines.ts';
import type { Measure } from './measure.ts';

/** A line of a block with its place in it. Lengths in points. */
export interface Line {
  block: Block;
  style: BlockStyle;
  fragments: Fragment[];
  /** Stands at the right edge of the block's first line. */
  aside: Fragment[];
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

const asideGap = 18;

/** All lines of a document, in order, as if the page had no end. */
export function layOut(flow: Flow, measure: Measure): Line[] {
  return flow.blocks.flatMap((block, i) => {
    const before = flow.blocks[i - 1];
    return blockLines(block, flow, measure, before);
  });
}

function blockLines(block: Block, flow: Flow, measure: Measure, previous: Block | undefined): Line[] {
  const style = flow.style.roles[block.role];
  const { page } = flow.style;
  const width = page.width - page.margin.left - page.margin.right - style.indent;
  const aside = breakLines(block.aside ?? [], asideSize(style), () => width, measure)[0] ?? [];
  const asideWidth = widthOf(aside);
  const room = (line: number) => (line === 0 && asideWidth > 0 ? width - asideWidth - asideGap : width);
  const broken = breakLines(unbroken(block), style.size, room, measure);
  if (broken.length === 0) broken.push([]);
  const shared = { block, style, x: page.margin.left + style.indent };
  const gap = spaceBetween(previous, style, flow);
  return broken.map((fragments, index) => ({
    ...shared,
    fragments,
    index,
    aside: index === 0 ? shifted(aside, width - asideWidth) : [],
    isLast: index === broken.length - 1,
    before: index === 0 ? gap : 0,
    height: style.leading + (index === broken.length - 1 ? style.after : 0),
    mayStartPage: mayStart(index, broken.length, previous, flow),
  }));
}

export const asideSize = (style: BlockStyle): number => style.size - 1;

/** No heading ends a page; of a paragraph at least two lines stay on either side of the break. */
function mayStart(index: number, count: number, previous: Block | undefined, flow: Flow): boolean {
  if (index === 0) return previous !== undefined && !flow.style.roles[previous.role].keepWithNext;
  return count > 3 && index >= 2 && count - index >= 2;
}

/** An entry right under its section's heading needs no space of its own. */
function spaceBetween(previous: Block | undefined, style: BlockStyle, flow: Flow): number {
  if (!previous) return 0;
  return previous.role === 'section' ? Math.min(style.before, flow.style.roles.section.after) : style.before;
}

/** Contact items never break inside: their blanks do not count as places to break. */
function unbroken(block: Block): Run[] {
  if (block.role !== 'contact') return block.runs;
  return block.runs.map((run) => (run.separator ? run : { ...run, text: run.text.replaceAll(' ', '\u00a0') }));
}

const widthOf = (fragments: readonly Fragment[]): number => fragments.reduce((sum, { width }) => sum + width, 0);

const shifted = (fragments: readonly Fragment[], by: number): Fragment[] =>
  fragments.map((fragment) => ({ ...fragment, x: fragment.x + by }));

export const lineText = (line: Line): string => plainText([...line.fragments, ...line.aside]);
