import type { Region } from './columns.ts';

export interface PlacedRegion extends Region {
  page: number;
}

/**
 * Columns that go on from page to page are read to their end before the next column begins. A page whose first columns
 * stand where the last page's did, or whose text keeps within one of them, goes on in those.
 */
export function followColumns(pages: Region[][]): PlacedRegion[] {
  const ordered: PlacedRegion[] = [];
  let open: PlacedRegion[][] = [];
  const flush = () => {
    ordered.push(...open.flat());
    open = [];
  };
  for (const [index, regions] of pages.entries()) {
    for (const region of regions) {
      const placed = { ...region, page: index + 1 };
      const track = placed.side === 0 && !isNewPage(open, placed) ? undefined : trackFor(open, placed);
      if (track) track.push(placed);
      else if (placed.side === 0) {
        flush();
        ordered.push(placed);
      } else {
        if (placed.side === 1 && open.length >= 2) flush();
        open.push([placed]);
      }
    }
  }
  flush();
  return ordered;
}

function isNewPage(open: PlacedRegion[][], region: PlacedRegion): boolean {
  return open.length > 0 && open.every((track) => (track.at(-1)?.page ?? 0) < region.page);
}

function trackFor(open: PlacedRegion[][], region: PlacedRegion): PlacedRegion[] | undefined {
  return open.find((track) => {
    const last = track.at(-1);
    if (!last || last.page > region.page) return false;
    if (last.page === region.page && last.side !== region.side) return false;
    return Math.abs(region.x - last.x) < 14 && region.right < last.right + 14;
  });
}
