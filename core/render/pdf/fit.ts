import type { Flow, Role, BlockStyle, Style } from '../flow.ts';
import { layOut } from './lay-out.ts';
import type { Measure } from './measure.ts';
import { paginate, type Page } from './paginate.ts';

/** A last page emptier than this share of a page looks forgotten. */
const leastFilled = 0.14;
/** How far lines and spaces may come closer; below this the page looks cramped. */
const tightest = 0.91;

/** Pages of lines. When only a few lines spill onto a last page, lines stand a little closer if that saves the page. */
export function fitPages(flow: Flow, measure: Measure): { pages: Page[]; style: Style } {
  const plain = { pages: pagesOf(flow, measure), style: flow.style };
  if (plain.pages.length < 2 || filled(plain.pages.at(-1), flow.style) > leastFilled) return plain;
  for (let share = 0.97; share >= tightest; share -= 0.03) {
    const style = closer(flow.style, share);
    const pages = pagesOf({ ...flow, style }, measure);
    if (pages.length < plain.pages.length) return { pages, style };
  }
  return plain;
}

/** Where the narrow column has come to its end, the wide one takes the whole page. */
function pagesOf(flow: Flow, measure: Measure): Page[] {
  const pages = paginate(layOut(flow, measure), flow.style.page);
  const below = pages.slice(pages.findLastIndex((page) => page.hasSide) + 1).flatMap(({ lines }) => lines);
  const first = flow.style.side && below.find(({ index }) => index === 0);
  return first ? paginate(layOut(flow, measure, first.block), flow.style.page) : pages;
}

/** Share of the page's height that its lines take. */
export function filled(last: Page | undefined, { page }: Style): number {
  const bottom = Math.max(page.margin.top, ...(last?.lines ?? []).map(({ y }) => y));
  return (bottom - page.margin.top) / (page.height - page.margin.top - page.margin.bottom);
}

function closer(style: Style, share: number): Style {
  const tight = (look: BlockStyle): BlockStyle => ({
    ...look,
    leading: look.leading * share,
    before: look.before * share,
    after: look.after * share,
  });
  const roles = Object.fromEntries(Object.entries(style.roles).map(([role, look]) => [role, tight(look)]));
  return { ...style, roles: roles as Record<Role, BlockStyle> };
}
