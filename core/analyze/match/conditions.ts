import { degreeRank, degreesIn } from '../../job/degree.ts';
import { languagesIn } from '../../job/languages.ts';
import type { Requirement } from '../../job/schema.ts';
import { fold } from '../../skills/tokens.ts';
import type { Facts } from '../facts.ts';
import { monthsWorked } from '../roles.ts';
import type { Quote, RequirementMatch, RequirementStatus } from '../schema.ts';

interface Verdict {
  status: RequirementStatus;
  evidence: Quote[];
  why: RequirementMatch['why'];
}

/** Years by the union of the roles' months, so that two jobs at once do not count twice. */
function judgeYears(facts: Facts, requirement: Requirement): Verdict {
  const min = requirement.years?.min ?? 0;
  const dated = facts.roles.filter(({ start, end }) => start !== null && end !== null);
  if (dated.length === 0)
    return { status: 'unknown', evidence: [], why: { key: 'analyze.years.unknown', values: { min } } };
  const held = Math.round((monthsWorked(facts.roles) / 12) * 10) / 10;
  const evidence = dated.slice(0, 3).map(({ pointer }) => facts.quote(`${pointer}/position`));
  const status = held + 1 / 12 >= min ? 'met' : 'missing';
  return {
    status,
    evidence: evidence.filter(({ text }) => text !== ''),
    why: { key: `analyze.years.${status}`, values: { min, held } },
  };
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

const plain = (text: string) => ` ${(fold(text).match(/[\p{L}\p{N}+#]+/gu) ?? []).join(' ')} `;

function judgeCertificate(facts: Facts, requirement: Requirement): Verdict {
  const wanted = plain(requirement.text.replace(/ (?:certificat\w+|licen[cs]e|registration|pin)$/i, ''));
  const found = facts.leaves.find(
    ({ pointer, text }) => !/^\/basics\/(?:email|url|profiles)/.test(pointer) && plain(text).includes(wanted),
  );
  const values = { what: requirement.text };
  if (!found) return { status: 'missing', evidence: [], why: { key: 'analyze.certificate.missing', values } };
  return { status: 'met', evidence: [facts.quote(found.pointer)], why: { key: 'analyze.certificate.met', values } };
}

/** A language is met when it is listed, or when the résumé itself is written in it. */
function judgeLanguage(facts: Facts, requirement: Requirement): Verdict {
  const [code = ''] = requirement.skills;
  const listed = facts.leaves.find(
    ({ pointer, text }) =>
      /^\/(?:languages|sections|skills|basics\/summary)/.test(pointer) && languagesIn(text).includes(code),
  );
  const values = { what: requirement.text };
  if (listed)
    return { status: 'met', evidence: [facts.quote(listed.pointer)], why: { key: 'analyze.language.met', values } };
  if (facts.language.split('-')[0] === code)
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
