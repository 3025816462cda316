import type { Facts } from '../analyze/facts.ts';
import { judgeCondition } from '../analyze/match/conditions.ts';
import { gatherEvidence } from '../analyze/match/evidence.ts';
import { requirementKey } from '../analyze/compare/requirement-key.ts';
import type { JobSummary } from '../job/record.ts';
import { degreeLevels, type Requirement, type Years } from '../job/schema.ts';
import { sameKindOfJob, titleSimilarity } from '../job/titles.ts';
import { impliedBy } from '../skills/graph.ts';
import { canonicalName, skillById, taxonomy } from '../skills/taxonomy.ts';
import type { Ask, OccupationInsight, Shown } from './schema.ts';

/** Titles this alike name the same occupation. */
const alike = 0.45;
const mostAsks = 30;
const mostOfField = 12;

type Asking = Pick<JobSummary, 'id' | 'job'>;

/** Skill id → how the résumé shows it. What another skill implies counts as named. */
function shownSkills(facts: Facts): (id: string) => Shown {
  const done = new Set<string>();
  const named = new Set<string>();
  for (const { kind, skills } of gatherEvidence(facts))
    for (const { id } of skills) {
      (kind === 'bullet' ? done : named).add(id);
      for (const implied of impliedBy(id)) named.add(implied);
    }
  return (id) => (done.has(id) ? 'done' : named.has(id) ? 'named' : 'no');
}

const best = (shown: Shown[]): Shown => (['done', 'named', 'no'] as const).find((one) => shown.includes(one)) ?? 'no';

const isSkill = ({ kind }: Requirement) => kind === 'skill' || kind === 'soft-skill';

const nameOf = (requirement: Requirement) =>
  isSkill(requirement) && requirement.skills.length > 0
    ? requirement.skills.map((id) => canonicalName(id)).join(' / ')
    : requirement.text;

/** Certificates and languages are judged as in the match; a phrase that is in no list of ours is the person's to look at. */
function shownAs(facts: Facts, requirement: Requirement, shown: (id: string) => Shown): Shown | null {
  if (isSkill(requirement)) return requirement.skills.length > 0 ? best(requirement.skills.map(shown)) : null;
  const { status } = judgeCondition(facts, requirement);
  return ({ met: 'done', partly: 'named', missing: 'no', unknown: null } as const)[status];
}

const listed = (requirement: Requirement) =>
  isSkill(requirement) || requirement.kind === 'certificate' || requirement.kind === 'language';

/** What the jobs ask for, what most of them ask for first; a job that says it twice asks once. */
function asksOf(facts: Facts, jobs: Asking[], shown: (id: string) => Shown): Ask[] {
  const asks = new Map<string, Ask>();
  for (const { job } of jobs) {
    const seen = new Map<string, Requirement>();
    for (const requirement of job.requirements.filter(listed)) {
      const key = requirementKey(requirement);
      if (!seen.has(key) || requirement.level === 'required') seen.set(key, requirement);
    }
    for (const [id, requirement] of seen) {
      const before = asks.get(id);
      asks.set(id, {
        id,
        kind: requirement.kind,
        name: before?.name ?? nameOf(requirement),
        languages: requirement.kind === 'language' ? requirement.skills : [],
        jobs: (before?.jobs ?? 0) + 1,
        required: (before?.required ?? 0) + (requirement.level === 'required' ? 1 : 0),
        shown: shownAs(facts, requirement, shown),
      });
    }
  }
  const soft = ({ kind }: Ask) => Number(kind === 'soft-skill');
  return [...asks.values()]
    .sort((a, b) => b.jobs - a.jobs || soft(a) - soft(b) || b.required - a.required)
    .slice(0, mostAsks);
}

function yearsOf(jobs: Asking[]): Years | null {
  const years = jobs.flatMap(({ job }) => job.requirements.flatMap((one) => one.years ?? []));
  if (years.length === 0) return null;
  const mins = years.map(({ min }) => min);
  return { min: Math.min(...mins), max: Math.max(...mins) };
}

function degreesOf(jobs: Asking[]): OccupationInsight['degrees'] {
  const asked = new Set(jobs.flatMap(({ job }) => job.requirements.flatMap((one) => one.degree ?? [])));
  return degreeLevels.filter((level) => asked.has(level));
}

/** The group of the taxonomy that most of the skills belong to, in the order in which it is kept: the general ones first. */
function fieldOf(ids: string[], shown: (id: string) => Shown): OccupationInsight['field'] {
  const counts = new Map<string, number>();
  for (const id of ids) {
    const entry = skillById(id);
    if (entry && !entry.soft) counts.set(entry.group, (counts.get(entry.group) ?? 0) + 1);
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < 3) return null;
  const [name] = first;
  const skills = [...taxonomy().values()].filter((entry) => entry.group === name).slice(0, mostOfField);
  return { name, skills: skills.map(({ id, name: skill }) => ({ id, name: skill, shown: shown(id) })) };
}

/** The occupation is the job's, else that of the latest role, else what the person calls themselves. */
const titleOf = ({ job, resume, roles }: Facts) => job?.title ?? roles[0]?.title ?? resume.basics?.label ?? null;

/** With a title only its like are counted; a job without one is counted for itself alone. */
function comparable(jobs: Asking[], title: string | null, currentId: string | undefined): Asking[] {
  return jobs.filter(
    ({ id, job }) =>
      id === currentId ||
      (title && job.title && (titleSimilarity(title, job.title) >= alike || sameKindOfJob(title, job.title))),
  );
}

/**
 * What jobs of this kind ask for, counted over the job descriptions that the person has added themselves (`jobs`, the one
 * of the analysis is `currentId`), and what our own list has first in that field. Nothing is said of a market we do not see.
 */
export function occupationInsight(facts: Facts, jobs: Asking[], currentId?: string): OccupationInsight | null {
  const title = titleOf(facts) || null;
  const counted = comparable(jobs, title, currentId);
  const shown = shownSkills(facts);
  const asked = counted.flatMap(({ job }) => job.requirements.flatMap(({ skills }) => skills));
  const held = gatherEvidence(facts).flatMap(({ skills }) => skills.map(({ id }) => id));
  const field = fieldOf(asked.length > 0 ? [...new Set(asked)] : [...new Set(held)], shown);
  if (counted.length === 0 && !field) return null;
  return {
    title,
    jobs: counted.map(({ id, job }) => ({ id, title: job.title ?? null })),
    asks: asksOf(facts, counted, shown),
    years: yearsOf(counted),
    degrees: degreesOf(counted),
    field,
  };
}
