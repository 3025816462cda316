import {
  figureNames,
  type AnalysisResult,
  type Figure,
  type FigureName,
  type Finding,
  type Point,
  type RequirementMatch,
} from '../schema.ts';
import { requirementKey } from './requirement-key.ts';
import type { ChangeKind, Comparison, FigureChange, PointChange, RequirementChange } from './schema.ts';

type Side = 'before' | 'after';

/** Values of both sides by key, in the order of the second, what only the first has at the end. */
function paired<T>(before: T[], after: T[], keyOf: (item: T) => string): { before?: T; after?: T }[] {
  const pairs = new Map<string, Partial<Record<Side, T>>>();
  const put = (items: T[], side: Side) => {
    const counts = new Map<string, number>();
    for (const item of items) {
      const count = (counts.get(keyOf(item)) ?? 0) + 1;
      counts.set(keyOf(item), count);
      const key = `${keyOf(item)} ${count}`;
      pairs.set(key, { ...pairs.get(key), [side]: item });
    }
  };
  put(after, 'after');
  put(before, 'before');
  return [...pairs.values()];
}

const partOf = (point: Point | undefined) => (point ? { earned: point.earned, possible: point.possible } : null);

const sameJson = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function pointsOf(before: Figure, after: Figure, keyOf: (point: Point) => string): PointChange[] {
  return paired(before.points, after.points, keyOf)
    .map(({ before: was, after: is }) => {
      const { id, label } = (is ?? was)!;
      return { id, label, before: partOf(was), after: partOf(is) };
    })
    .filter((change) => !sameJson(change.before, change.after));
}

/** A point of the match stands for a requirement, whose id means nothing in another job. */
function figureChange(name: FigureName, before: AnalysisResult, after: AnalysisResult): FigureChange {
  const [was, is] = [before.figures[name], after.figures[name]];
  const key = (point: Point) => (name === 'match' ? `${point.label.key} ${point.label.values?.what ?? ''}` : point.id);
  return { figure: name, before: was.value, after: is.value, points: pointsOf(was, is, key) };
}

const told = ({ title, why, severity, quotes }: Finding) => [title, why, severity, quotes.map(({ text }) => text)];

function findingChanges(before: Finding[], after: Finding[]): Comparison['findings'] {
  const changes: Comparison['findings'] = { gone: [], come: [], changed: [], same: 0 };
  for (const { before: was, after: is } of paired(before, after, ({ id }) => id)) {
    if (!is && was) changes.gone.push(was);
    else if (!was && is) changes.come.push(is);
    else if (was && is && !sameJson(told(was), told(is))) changes.changed.push({ before: was, after: is });
    else changes.same += 1;
  }
  return changes;
}

const rank = { missing: 0, unknown: 1, partly: 2, met: 3 } as const;

function kindOf(was: RequirementMatch | undefined, is: RequirementMatch | undefined): ChangeKind {
  if (!was) return 'only_after';
  if (!is) return 'only_before';
  const step = rank[is.status] - rank[was.status] || is.credit - was.credit;
  return step > 0 ? 'better' : step < 0 ? 'worse' : 'same';
}

const answerOf = (match: RequirementMatch | undefined) =>
  match ? { status: match.status, credit: match.credit, why: match.why, evidence: match.evidence } : null;

function requirementChanges(before: RequirementMatch[], after: RequirementMatch[], knockout: boolean) {
  return paired(before, after, ({ requirement }) => requirementKey(requirement)).map(
    ({ before: was, after: is }): RequirementChange => ({
      change: kindOf(was, is),
      requirement: (is ?? was)!.requirement,
      knockout,
      before: answerOf(was),
      after: answerOf(is),
    }),
  );
}

/**
 * What got better and what got worse from one analysis to another: figure by figure and point by point, finding by finding,
 * requirement by requirement. The two may be of different versions of a résumé or of one against different jobs.
 */
export function compareAnalyses(before: AnalysisResult, after: AnalysisResult): Comparison {
  return {
    figures: figureNames.map((name) => figureChange(name, before, after)),
    findings: findingChanges(before.findings, after.findings),
    requirements: [
      ...requirementChanges(before.requirements, after.requirements, false),
      ...requirementChanges(before.knockouts, after.knockouts, true),
    ],
  };
}
