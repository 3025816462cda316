import type { AnalysisSummary } from '#core/analyze/record.ts';
import type { FigureName } from '#core/analyze/schema.ts';

export interface HistoryPoint {
  version: number;
  createdAt: string;
  figures: Record<FigureName, number | null>;
}

/**
 * One point for each version of the résumé, oldest first: its newest analysis. The match is that with `jobId` only, for
 * figures against different jobs are no line.
 */
export function historyPoints(summaries: readonly AnalysisSummary[], jobId: string | null): HistoryPoint[] {
  const versions = new Map<number, AnalysisSummary[]>();
  for (const one of summaries) versions.set(one.resumeVersion, [...(versions.get(one.resumeVersion) ?? []), one]);
  return [...versions]
    .sort(([a], [b]) => a - b)
    .map(([version, all]) => {
      const newestFirst = [...all].sort((a, b) => b.createdAt.localeCompare(a.createdAt));
      const [newest] = newestFirst as [AnalysisSummary];
      const match = newestFirst.find((one) => one.jobId === jobId)?.figures.match ?? null;
      return { version, createdAt: newest.createdAt, figures: { ...newest.figures, match } };
    });
}

/** Runs of points that have a value, so that a line does not leap over a version without one. */
export function runsOf(points: readonly HistoryPoint[], figure: FigureName): { index: number; value: number }[][] {
  const runs: { index: number; value: number }[][] = [];
  let open: { index: number; value: number }[] | null = null;
  for (const [index, point] of points.entries()) {
    const value = point.figures[figure];
    if (value === null) open = null;
    else if (open) open.push({ index, value });
    else runs.push((open = [{ index, value }]));
  }
  return runs;
}

/** Heights of labels, moved as little as it takes to stand `gap` apart, in the order given. */
export function apart(heights: readonly number[], gap: number): number[] {
  const order = heights.map((height, index) => ({ height, index })).sort((a, b) => a.height - b.height);
  for (let i = 1; i < order.length; i++) order[i]!.height = Math.max(order[i]!.height, order[i - 1]!.height + gap);
  // What was pushed down past where it belongs pulls its neighbours up by half.
  const excess = order.map(({ height, index }) => height - heights[index]!);
  const lift = Math.max(0, ...excess) / 2;
  const moved: number[] = [];
  for (const { height, index } of order) moved[index] = height - lift;
  return moved;
}
