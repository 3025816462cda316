import { degreeRank, degreesIn } from '../../job/degree.ts';
import { languagesIn } from '../../job/languages.ts';
import type { Requirement } from '../../job/schema.ts';
import { sameKindOfJob } from '../../job/titles.ts';
import { findSkills } from '../../skills/find-skills.ts';
import { canonicalName, skillById } from '../../skills/taxonomy.ts';
import type { Facts } from '../facts.ts';
import { monthsWorked, type Role } from '../roles.ts';
import { judgeCertificate } from './certificate.ts';
import { stemsOf } from './evidence.ts';
import type { Verdict } from './verdict.ts';
import type { RequirementMatch } from '../schema.ts';

/** What kind of work the years are asked in: "5 years of accounting experience" → accounting. Empty: any work. */
function fieldOf(text: string): { skills: string[]; stems: string[] } {
  const skills = findSkills(text).filter(({ id }) => !skillById(id)?.soft);
  const phrase =
    /(?:experience|erfahrung|expérience|experiencia)\s+(?:in|of|as|with|im|als|mit|en|como|dans|comme)\s+(?:an?\s|the\s|una?\s|une?\s)?([^,.;(]{3,60})/i.exec(
      text,
    )?.[1] ??
    /(?:years?['’]?|yrs)\s+(?:of\s)?([^,.;(]{3,40}?)\s+experience/i.exec(text)?.[1] ??
    '';
  const stems = [...stemsOf(phrase)].filter((word) => word.length > 3 && !plainField.test(word));
  return { skills: skills.map(({ id }) => id), stems: skills.length > 0 ? [] : stems };
}

const plainField =
  /^(?:relevant|similar|relat|profess|work|practic|prev|prior|proven|hands|comparabl|equivalent|industr|progress|fulltim|paid|role|position|field|environment|least|post|qualif|ähnlich|ahnlich|vergleichbar|entsprech|similair|mismo|puesto|post)/;

/** Whether a role was of that kind, by its title or by what was done there. */
function roleShows(facts: Facts, role: Role, { skills, stems }: ReturnType<typeof fieldOf>): boolean {
  if (facts.job?.title && sameKindOfJob(facts.job.title, role.title)) return true;
  const pieces = facts.leaves.filter(({ pointer }) => pointer.startsWith(`${role.pointer}/`)).map((leaf) => leaf.text);
  const held = stemsOf(pieces.join('\n'));
  const named = skills.some(
    (id) =>
      pieces.some((text) => facts.skillsIn(text).some((found) => found.id === id)) ||
      [...stemsOf(canonicalName(id))].every((word) => held.has(word)),
  );
  return named || (stems.length > 0 && stems.filter((word) => held.has(word)).length >= stems.length / 2);
}

const inYears = (roles: Role[]) => Math.round((monthsWorked(roles) / 12) * 10) / 10;

/**
 * Years by the union of the roles' months, so that two jobs at once do not count twice. When years in a field are asked
 * for, roles that do not show it prove nothing: then the answer is "unknown", not "met".
 */
function judgeYears(facts: Facts, requirement: Requirement): Verdict {
  const min = requirement.years?.min ?? 0;
  const dated = facts.roles.filter(({ start, end }) => start !== null && end !== null);
  if (dated.length === 0)
    return { status: 'unknown', evidence: [], why: { key: 'analyze.years.unknown', values: { min } } };
  const field = fieldOf(requirement.text);
  const open = field.skills.length === 0 && field.stems.length === 0;
  const relevant = open ? dated : dated.filter((role) => roleShows(facts, role, field));
  const held = inYears(dated);
  const shown = inYears(relevant);
  const status = shown + 1 / 12 >= min ? 'met' : held + 1 / 12 >= min ? 'unknown' : 'missing';
  const evidence = (relevant.length > 0 ? relevant : dated)
    .slice(0, 3)
    .map(({ pointer }) => facts.quote(`${pointer}/position`));
  const values = { min, held: status === 'met' ? shown : held, shown };
  const key = status === 'unknown' ? `analyze.years.${shown > 0 ? 'field' : 'unseen'}` : `analyze.years.${status}`;
  return { status, evidence: evidence.filter(({ text }) => text !== ''), why: { key, values } };
}

function judgeDegree(facts: Facts, requirement: Requirement): Verdict {
  const wanted = degreeRank(requirement.degree ?? 'bachelor');
  const held = (facts.resume.education ?? []).map((entry, i) => ({
    pointer: entry.studyType
      ? `/education/${i}/studyType`
      : entry.area
        ? `/education/${i}/area`
        : `/education/${i}/institution`,
    rank: Math.max(-1, ...degreesIn([entry.studyType, entry.area].filter(Boolean).join(' ')).map(degreeRank)),
  }));
  const best = held.sort((a, b) => b.rank - a.rank)[0];
  const values = { what: requirement.text };
  if (!best) return { status: 'missing', evidence: [], why: { key: 'analyze.degree.none', values } };
  const evidence = [facts.quote(best.pointer)];
  if (best.rank < 0) return { status: 'unknown', evidence, why: { key: 'analyze.degree.unknown', values } };
  const equivalent = /equivalent|comparable|gleichwertig|vergleichbar|équivalent|equivalente/i.test(requirement.text);
  const status = best.rank >= wanted ? 'met' : equivalent ? 'unknown' : 'missing';
  return { status, evidence, why: { key: `analyze.degree.${status === 'unknown' ? 'equivalent' : status}`, values } };
}

/** A language is met when it is listed, or when the résumé itself is written in it. */
function judgeLanguage(facts: Facts, requirement: Requirement): Verdict {
  const codes = requirement.skills;
  const listed = facts.leaves.find(
    ({ pointer, text }) =>
      /^\/(?:languages|sections|skills|basics\/summary)/.test(pointer) &&
      languagesIn(text).some((code) => codes.includes(code)),
  );
  const values = { what: requirement.text };
  if (listed)
    return { status: 'met', evidence: [facts.quote(listed.pointer)], why: { key: 'analyze.language.met', values } };
  if (codes.includes(facts.language.split('-')[0] ?? ''))
    return { status: 'unknown', evidence: [], why: { key: 'analyze.language.written', values } };
  const status = (facts.resume.languages ?? []).length > 0 ? 'missing' : 'unknown';
  return { status, evidence: [], why: { key: `analyze.language.${status}`, values } };
}

/** A condition beside the figure. Constraints are asked, never inferred: always unknown. */
export function judgeCondition(facts: Facts, requirement: Requirement): RequirementMatch {
  const verdict = ((): Verdict => {
    switch (requirement.kind) {
      case 'years':
        return judgeYears(facts, requirement);
      case 'degree':
        return judgeDegree(facts, requirement);
      case 'certificate':
        return judgeCertificate(facts, requirement);
      case 'language':
        return judgeLanguage(facts, requirement);
      default:
        return {
          status: 'unknown',
          evidence: [],
          why: requirement.question ?? { key: 'analyze.constraint.unknown', values: { what: requirement.text } },
        };
    }
  })();
  return { requirement, credit: verdict.status === 'met' ? 1 : 0, ...verdict };
}
