import type { Requirement } from '../../job/schema.ts';
import { impliedBy } from '../../skills/graph.ts';
import { canonicalName } from '../../skills/taxonomy.ts';
import type { Facts } from '../facts.ts';
import type { Figure, RequirementMatch, RequirementStatus } from '../schema.ts';
import { judgeCondition } from './conditions.ts';
import { evidenceWeights, stemsOf, type Evidence } from './evidence.ts';

/** required : preferred = 2 : 1 */
export const levelWeights = { required: 2, preferred: 1 } as const;
/** Credit for a skill that another one implies (React for JavaScript). */
export const impliedShare = 0.6;
/** Points that all bare lists together may earn. */
export const listCap = 15;
/** Share of the whole weight that soft skills may have. */
export const softShare = 0.05;

interface Proof {
  evidence: Evidence;
  credit: number;
  implied: boolean;
}

const contentStems = (text: string) => [...stemsOf(text)].filter((word) => word.length > 2);

const holdsAll = (evidence: Evidence, words: string[]) =>
  words.length > 0 && words.every((word) => evidence.stems().has(word));

/** A title names its field: a data engineer has done data engineering. */
const isField = (evidence: Evidence, fields: string[][]) =>
  evidence.pointer.endsWith('/position') && fields.some((field) => holdsAll(evidence, field));

/** The pieces that show a requirement, strongest first. */
function proofsOf(requirement: Requirement, pieces: Evidence[]): Proof[] {
  const wanted = new Set(requirement.skills);
  const phrase = wanted.size === 0 ? contentStems(requirement.text) : [];
  const fields = requirement.skills.map((id) => contentStems(canonicalName(id)));
  const proofs: Proof[] = [];
  for (const evidence of pieces) {
    const weight = evidenceWeights[evidence.kind];
    const direct =
      wanted.size > 0
        ? evidence.skills.some(({ id }) => wanted.has(id)) || isField(evidence, fields)
        : holdsAll(evidence, phrase);
    if (direct) proofs.push({ evidence, credit: weight, implied: false });
    else if (wanted.size > 0 && evidence.skills.some(({ id }) => impliedBy(id).some((implied) => wanted.has(implied))))
      proofs.push({ evidence, credit: weight * impliedShare, implied: true });
  }
  return proofs.sort((a, b) => b.credit - a.credit);
}

const statusOf = (credit: number): RequirementStatus => (credit >= 0.7 ? 'met' : credit > 0 ? 'partly' : 'missing');

function whyOf(requirement: Requirement, best: Proof | undefined, named: boolean): RequirementMatch['why'] {
  if (!best) return { key: 'analyze.match.missing', values: { what: requirement.text } };
  const held = best.evidence.pointer.endsWith('/position');
  const key = best.implied ? (named ? 'implied-named' : 'implied') : held ? 'title' : best.evidence.kind;
  const shown = best.evidence.skills.find(({ id }) =>
    impliedBy(id).some((implied) => requirement.skills.includes(implied)),
  );
  return {
    key: `analyze.match.${key}`,
    values: { what: requirement.text, shown: held && !best.implied ? best.evidence.text : (shown?.name ?? '') },
  };
}

/** The last month of the dated pieces; unknown when the summary names the skill, which speaks of today. */
function lastUse(proofs: Proof[]): number | null {
  if (proofs.some(({ evidence: { pointer } }) => pointer.startsWith('/basics/'))) return null;
  const months = proofs.flatMap(({ evidence: { until } }) => (until === null ? [] : [until]));
  return months.length === 0 ? null : Math.max(...months);
}

function judgeSkill(
  facts: Facts,
  requirement: Requirement,
  pieces: Evidence[],
): { match: RequirementMatch; fromList: boolean; until: number | null } {
  const proofs = proofsOf(requirement, pieces);
  const best = proofs[0];
  const credit = best?.credit ?? 0;
  return {
    match: {
      requirement,
      status: statusOf(credit),
      evidence: proofs.slice(0, 3).map(({ evidence }) => facts.quote(evidence.pointer)),
      credit,
      why: whyOf(
        requirement,
        best,
        proofs.some(({ implied }) => !implied),
      ),
    },
    fromList: best?.evidence.kind === 'list',
    until: lastUse(proofs),
  };
}

export interface Matched {
  figure: Figure;
  requirements: RequirementMatch[];
  knockouts: RequirementMatch[];
  /** Month in which a requirement was last shown in a dated piece, by requirement id; null when no piece is dated. */
  lastUsed: Map<string, number | null>;
}

const counted = (requirement: Requirement) => requirement.kind === 'skill' || requirement.kind === 'soft-skill';

/** Weight of each counted requirement; soft skills together have at most their share of the sum. */
function weightsOf(requirements: Requirement[]): number[] {
  const plain = requirements.map(({ level }) => levelWeights[level]);
  const total = (soft: boolean) =>
    plain.reduce<number>((sum, weight, i) => sum + ((requirements[i]!.kind === 'soft-skill') === soft ? weight : 0), 0);
  const allowed = (total(false) * softShare) / (1 - softShare);
  const factor = Math.min(1, allowed / Math.max(total(true), 1e-9));
  return plain.map((weight, i) => (requirements[i]!.kind === 'soft-skill' ? weight * factor : weight));
}

const round = (value: number) => Math.round(value * 100) / 100;

/**
 * Requirement → evidence. The figure is the sum of each requirement's points (its weight's share of 100) times its credit,
 * credit from bare lists capped at 15 points. Null when the job asks for nothing that can be looked up.
 */
export function matchJob(facts: Facts, pieces: Evidence[]): Matched {
  const { job } = facts;
  if (!job)
    return {
      figure: { value: null, points: [], reason: { key: 'analyze.match.no-job' } },
      requirements: [],
      knockouts: [],
      lastUsed: new Map(),
    };
  const knockouts = job.requirements
    .filter((requirement) => !counted(requirement))
    .map((requirement) => judgeCondition(facts, requirement));
  const asked = job.requirements.filter(counted);
  if (!asked.some(({ kind }) => kind === 'skill'))
    return {
      figure: { value: null, points: [], reason: { key: 'analyze.match.nothing-asked' } },
      requirements: [],
      knockouts,
      lastUsed: new Map(),
    };
  const judged = asked.map((requirement) => judgeSkill(facts, requirement, pieces));
  const weights = weightsOf(asked);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const possible = weights.map((weight) => (100 * weight) / total);
  const fromLists = judged.reduce(
    (sum, { match, fromList }, i) => sum + (fromList ? possible[i]! * match.credit : 0),
    0,
  );
  const scale = Math.min(1, listCap / Math.max(fromLists, 1e-9));
  const points = judged.map(({ match, fromList }, i) => ({
    id: match.requirement.id,
    label: { key: `analyze.match.point.${match.requirement.level}`, values: { what: match.requirement.text } },
    earned: round(possible[i]! * match.credit * (fromList ? scale : 1)),
    possible: round(possible[i]!),
  }));
  const sum = points.reduce((all, point) => all + point.earned, 0);
  return {
    figure: { value: Math.min(100, Math.round(sum)), points },
    requirements: judged.map(({ match }) => match),
    knockouts,
    lastUsed: new Map(judged.map(({ match, until }) => [match.requirement.id, until])),
  };
}
