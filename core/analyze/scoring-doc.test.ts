import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checks } from './checks/all.ts';
import { textLayer } from './checks/file-layout.ts';
import { evidenceWeights } from './match/evidence.ts';
import { impliedShare, levelWeights, listCap, softShare } from './match/match.ts';
import { checkPoints } from './points.ts';
import { analysisVersion } from './schema.ts';

const page = readFileSync(new URL('../../docs/scoring.md', import.meta.url), 'utf8');
const section = (title: string) => page.split('\n## ').find((part) => part.startsWith(title)) ?? '';
const rows = (title: string) =>
  section(title)
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|\s*-|^\| (?:check|rule) /.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

describe('docs/scoring.md', () => {
  it('names the version', () => {
    expect(page).toContain(`Version ${analysisVersion}.`);
  });
  it.each([
    ['Readability', 'readability'],
    ['Writing', 'writing'],
  ] as const)('has the points of %s', (title, figure) => {
    const told = Object.fromEntries(rows(title).map(([id, points]) => [id, Number(points)]));
    expect(told).toEqual(checkPoints[figure]);
  });
  it('has the rules of the match', () => {
    expect(rows('Match').map(([, value]) => Number(value))).toEqual([
      levelWeights.required,
      levelWeights.preferred,
      evidenceWeights.bullet,
      evidenceWeights.summary,
      evidenceWeights.list,
      0,
      impliedShare,
      listCap,
      softShare,
    ]);
  });
  it('lists every other check with its severity', () => {
    const told = Object.fromEntries(rows('Told').map(([id, severity]) => [id, severity]));
    const others = [textLayer, ...checks].filter(
      ({ id }) => !(id in checkPoints.readability) && !(id in checkPoints.writing),
    );
    expect(told).toEqual(Object.fromEntries(others.map(({ id, severity }) => [id, severity])));
  });
});
