import { findSkills, type FoundSkill } from '../skills/find-skills.ts';
import { impliedBy } from '../skills/graph.ts';
import { skillById } from '../skills/taxonomy.ts';
import { certificateDrafts } from './certified.ts';
import { questionsOf } from './constraints.ts';
import { readDegree } from './degree.ts';
import { alternativeJoint, whole, type Draft, type Level } from './draft.ts';
import { languageCue, languagesIn } from './languages.ts';
import type { TextLine } from './lines.ts';
import { namedPhrase } from './phrase.ts';
import type { Requirement } from './schema.ts';
import { readYears } from './years.ts';

/**
 * "Java or Kotlin", "Java/Kotlin", "Tableau, Looker or Power BI": neighbours joined so are alternatives. A run of commas
 * without an "or" at its end is not: "Tableau, Looker, Power BI" asks for all three.
 */
function alternatives(line: string, found: FoundSkill[]): FoundSkill[][] {
  const groups: FoundSkill[][] = [];
  let run: FoundSkill[] = [];
  for (const [i, skill] of found.entries()) {
    const next = found[i + 1];
    run.push(skill);
    const joint = next ? line.slice(skill.end, next.start).trim() : '';
    if (next && (joint === ',' || alternativeJoint.test(joint))) continue;
    groups.push(...split(line, run));
    run = [];
  }
  return withParts(line, groups);
}

/** "At least one of the following: Kafka, Kinesis": any of what follows will do, however it is joined. */
const anyOf =
  /\b(?:(?:at least |any )?(?:one|two)(?: or more)? of(?: the following| these)?|any of(?: the following| these)?|either|(?:mindestens |wenigstens )?(?:eine?[rsmn]?|zwei)(?: oder mehrere)? (?:der|dieser)(?: folgenden)?|(?:au moins )?(?:une?|deux) (?:des|de ces|parmi)|(?:al menos )?(?:un[oa]?|dos) de(?: los| las| estos| estas)?(?: siguientes)?)\b[^.;:]{0,30}:?\s*$/i;

/** A run whose last joint is "or" is one group; otherwise each of its skills stands for itself. */
function split(line: string, run: FoundSkill[]): FoundSkill[][] {
  const [last, before] = [run.at(-1), run.at(-2)];
  const chosen = last && before && alternativeJoint.test(line.slice(before.end, last.start).trim());
  const offered = anyOf.test(line.slice(Math.max(0, (run[0]?.start ?? 0) - 70), run[0]?.start));
  return chosen || (offered && run.length > 1) ? [run] : run.map((skill) => [skill]);
}

/** "AWS (S3, EMR, IAM)": what stands in the brackets are parts of the thing before them, and any of them shows it. */
function withParts(line: string, groups: FoundSkill[][]): FoundSkill[][] {
  const joined: FoundSkill[][] = [];
  for (const group of groups) {
    const before = joined.at(-1);
    const [head, start] = [before?.[0], group[0]!.start];
    const opened = head && start - head.end < 80 && /^\s*\([^()]*$/.test(line.slice(head.end, start));
    const begun = opened && before!.at(-1)!.start > line.indexOf('(', head.end);
    const parts = opened && (begun || group.some(({ id }) => impliedBy(id).includes(head.id)));
    if (parts) before!.push(...group);
    else joined.push([...group]);
  }
  return joined;
}

/** End of a group of skills, with the bracket that opened inside it: "AWS (S3, EMR)". */
function endOf(line: string, group: FoundSkill[]): number {
  const end = group.at(-1)!.end;
  const rest = /^[^()]{0,40}\)/.exec(line.slice(end))?.[0].length;
  return /\([^)]*$/.test(line.slice(group[0]!.start, end)) && rest !== undefined ? end + rest : end;
}

/** The subject of a degree is no skill of its own: "Bachelor's degree in accounting, finance or commerce". */
const degreeSubject =
  /(?:degree|bachelor\S*|master\S*|b\.?sc|m\.?sc|ph\.?d|doctorate|diploma|nvq|apprenticeship|studium|ausbildung|diplôme|licence|bac\s?(?:\+\s?\d|pro)|\bbts|\bdut|\bcap|\bbep|grado|titulación|ciclo formativo|\bfp)\b(?:(?!experience|skills|knowledge|proficien|strong)[^.;]){0,80}$/i;

/** In a line that names a degree, training is one too: "Formación en hostelería (grado medio)". */
const trainingSubject = /(?:formación|formation|weiterbildung|training) (?:en|in|als|zu[mr])\s+$/i;

function isDegreeSubject(line: string, start: number): boolean {
  const before = line.slice(Math.max(0, start - 100), start);
  return degreeSubject.test(before) || (trainingSubject.test(before) && readDegree(line) !== null);
}

function skillDrafts(line: TextLine, level: Level): Draft[] {
  const [offset] = line.span;
  const found = findSkills(line.text).filter(({ start }) => !isDegreeSubject(line.text, start));
  const hard = withoutImplied(found.filter(({ id }) => !skillById(id)?.soft));
  const soft = found.filter(({ id }) => skillById(id)?.soft);
  const drafts = alternatives(line.text, hard).map((group): Draft => {
    const start = group[0]!.start;
    const end = endOf(line.text, group);
    return {
      kind: 'skill',
      level,
      text: line.text.slice(start, end),
      span: [offset + start, offset + end],
      skills: [...new Set(group.map(({ id }) => id))],
    };
  });
  for (const skill of soft)
    drafts.push({
      kind: 'soft-skill',
      level,
      text: line.text.slice(skill.start, skill.end),
      span: [offset + skill.start, offset + skill.end],
      skills: [skill.id],
    });
  return drafts;
}

/** "SQL, PostgreSQL" in one line stay two; but the same skill twice in a line is one. */
function withoutImplied(found: FoundSkill[]): FoundSkill[] {
  const seen = new Set<string>();
  return found.filter(({ id }) => !seen.has(id) && seen.add(id));
}

/** "French or Kinyarwanda": either will do; "German and English": both are asked for. */
function languageDrafts(line: TextLine, level: Level): Draft[] {
  const codes = languagesIn(line.text);
  const either =
    codes.length > 1 && /\b(?:or|oder|ou|o)\b|\//i.test(line.text) && !/\b(?:and|und|et|y)\b/i.test(line.text);
  const groups = either ? [codes] : codes.map((code) => [code]);
  return groups.map((skills) => ({ ...whole(line, 'language', level), skills }));
}

/** Conditions that stand beside the figure: years, degree, certificates, languages, questions. */
function conditionDrafts(line: TextLine, level: Level): Draft[] {
  const drafts: Draft[] = [];
  const years = readYears(line.text, true);
  if (years && years.min > 0) drafts.push({ ...whole(line, 'years', level), years });
  const certificates = certificateDrafts(line, level);
  const degree = readDegree(line.text);
  // A trade certificate is one or the other; its name says more than its level.
  const trade = degree === 'vocational' && certificates.length > 0;
  if (degree && !trade) drafts.push({ ...whole(line, 'degree', level), degree });
  drafts.push(...certificates);
  if (languageCue.test(line.text) || line.text.split(/\s+/).length <= 4) drafts.push(...languageDrafts(line, level));
  for (const question of questionsOf(line.text)) drafts.push({ ...whole(line, 'constraint', level), question });
  return drafts;
}

/** A phrase that could stand in a résumé, though no list knows it: "Experience with CRRT". */
function phraseDraft(line: TextLine, level: Level): Draft[] {
  const phrase = namedPhrase(line.text);
  if (!phrase) return [];
  const [start, end] = phrase;
  const span: [number, number] = [line.span[0] + start, line.span[0] + end];
  return [{ kind: 'skill', level, text: line.text.slice(start, end), span, skills: [] }];
}

/** What is asked for and can be neither looked up nor worked out is put to the person in the employer's words. */
function askedDraft(line: TextLine, level: Level): Draft[] {
  const words = line.text.split(/\s+/).length;
  const readable = words >= 2 && words <= 30 && /\p{Ll}{3}/u.test(line.text) && !/[:,]$/.test(line.text);
  return readable ? [{ ...whole(line, 'constraint', level), question: { key: 'job.question.other' } }] : [];
}

/**
 * All that one line asks for. A line that names nothing we know gives the phrase it asks for, when it says one plainly.
 * `listed`: the line stands under a heading that asks, so that what is left of it is shown as it is.
 */
export function lineRequirements(line: TextLine, level: Level, listed = false): Draft[] {
  const conditions = conditionDrafts(line, level);
  const certified = conditions.filter(({ kind, skills: ids }) => kind === 'certificate' && ids.length > 0);
  const inside = ({ span }: Draft) => certified.some(({ span: [start, end] }) => span[0] >= start && span[1] <= end);
  const skills = skillDrafts(line, level).filter((draft) => !inside(draft));
  if (skills.length > 0 || conditions.length > 0) return [...skills, ...conditions];
  const phrase = phraseDraft(line, level);
  return phrase.length > 0 || !listed ? phrase : askedDraft(line, level);
}

const identity = (draft: Draft) =>
  [
    draft.kind,
    draft.skills.join('+') ||
      (draft.question?.key === 'job.question.other' ? draft.text : draft.question?.key) ||
      draft.degree ||
      draft.years?.min ||
      '',
    draft.skills.length ? '' : draft.kind === 'skill' || draft.kind === 'certificate' ? draft.text.toLowerCase() : '',
  ].join('|');

/** The same thing asked for twice counts once, at its stronger level; what a stronger requirement names stays out of wishes. */
export function mergeRequirements(drafts: Draft[]): Requirement[] {
  const byIdentity = new Map<string, Draft>();
  const permit = drafts.some(({ question }) => question?.key === 'job.question.authorisation');
  // "We cannot sponsor visas, so you need the right to work": one question, not two.
  const asked = drafts.filter(({ question }) => !(permit && question?.key === 'job.question.sponsor'));
  for (const draft of [...asked].sort((a, b) => Number(b.level === 'required') - Number(a.level === 'required'))) {
    const key = identity(draft);
    if (!byIdentity.has(key)) byIdentity.set(key, draft);
  }
  return [...byIdentity.values()]
    .sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])
    .map((draft, i) => ({ id: `q${i + 1}`, ...draft }));
}
