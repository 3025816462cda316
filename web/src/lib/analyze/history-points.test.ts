import { expect, it } from 'vitest';
import type { AnalysisSummary } from '#core/analyze/record.ts';
import { apart, historyPoints, runsOf } from './history-points.ts';

const summary = (
  resumeVersion: number,
  minute: number,
  jobId: string | null,
  match: number | null,
): AnalysisSummary => ({
  id: `${resumeVersion}-${minute}`,
  resumeId: 'r',
  resumeVersion,
  jobId,
  createdAt: `2026-01-01T00:0${minute}:00.000Z`,
  rules: '2',
  figures: { readability: 80 + minute, writing: 50, match },
  findings: { blocker: 0, high: 0, medium: 0, low: 0, info: 0 },
});

it('has one point a version, its newest, oldest version first', () => {
  const points = historyPoints([summary(2, 3, 'a', 40), summary(1, 1, 'a', 30), summary(1, 2, 'a', 35)], 'a');
  expect(points.map(({ version, figures }) => [version, figures.readability, figures.match])).toEqual([
    [1, 82, 35],
    [2, 83, 40],
  ]);
});

it('draws the match against this job alone', () => {
  const points = historyPoints([summary(1, 1, 'a', 30), summary(2, 2, 'b', 90), summary(3, 3, 'a', 50)], 'a');
  expect(points.map(({ figures }) => figures.match)).toEqual([30, null, 50]);
  expect(runsOf(points, 'match')).toEqual([[{ index: 0, value: 30 }], [{ index: 2, value: 50 }]]);
  expect(runsOf(points, 'readability')).toHaveLength(1);
});

it('keeps labels apart, whatever their order', () => {
  for (const heights of [[10, 12, 11], [50], [90, 20, 21], [5, 5, 5]]) {
    const moved = apart(heights, 17);
    const sorted = [...moved].sort((a, b) => a - b);
    for (let i = 1; i < sorted.length; i++) expect(sorted[i]! - sorted[i - 1]!).toBeGreaterThanOrEqual(17);
  }
  expect(apart([10, 80], 17)).toEqual([10, 80]);
});
