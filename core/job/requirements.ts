import { findSkills, type FoundSkill } from '../skills/find-skills.ts';
import { skillById } from '../skills/taxonomy.ts';
import { certificateCue, certificatePattern, questionsOf } from './constraints.ts';
import { readDegree } from './degree.ts';
import { languageCue, languagesIn } from './languages.ts';
import type { TextLine } from './lines.ts';
import { namedPhrase } from './phrase.ts';
import type { Requirement } from './schema.ts';
import { readYears } from './years.ts';

type Draft = Omit<Requirement, 'id'>;
type Level = Requirement['level'];

const alternativeJoint =
  /^(?:,? ?(?:or|oder|ou|o|and\/or|und\/oder|et\/ou|y\/o)(?: (?:(?:an)?other|a similar|similar|equivalent)(?: \w+){0,2})?|\/)$/i;

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
  return groups;
}

/** A run whose last joint is "or" is one group; otherwise each of its skills stands for itself. */
function split(line: string, run: FoundSkill[]): FoundSkill[][] {
  const [last, before] = [run.at(-1), run.at(-2)];
  const chosen = last && before && alternativeJoint.test(line.slice(before.end, last.start).trim());
  return chosen ? [run] : run.map((skill) => [skill]);
}

/** The subject of a degree is no skill of its own: "Bachelor's degree in accounting, finance or commerce". */
const degreeSubject =
  /(?:degree|bachelor\S*|master\S*|b\.?sc|m\.?sc|ph\.?d|doctorate|diploma|nvq|apprenticeship|studium|ausbildung|diplôme|licence|grado|titulación)\b(?:(?!experience|skills|knowledge|proficien|strong)[^.;]){0,80}$/i;

function skillDrafts(line: TextLine, level: Level): Draft[] {
  const [offset] = line.span;
  const found = findSkills(line.text).filter(
    ({ start }) => !degreeSubject.test(line.text.slice(Math.max(0, start - 100), start)),
  );
  const hard = withoutImplied(found.filter(({ id }) => !skillById(id)?.soft));
  const soft = found.filter(({ id }) => skillById(id)?.soft);
  const drafts = alternatives(line.text, hard).map((group): Draft => {
    const start = group[0]!.start;
    const end = group.at(-1)!.end;
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

const whole = (line: TextLine, kind: Requirement['kind'], level: Level): Draft => ({
  kind,
  level,
  text: line.text,
  span: line.span,
  skills: [],
});

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
  const degree = readDegree(line.text);
  if (degree) drafts.push({ ...whole(line, 'degree', level), degree });
  const certificates = [...line.text.matchAll(certificatePattern)];
  for (const { 0: text, index } of certificates) {
    const start = line.span[0] + index;
    drafts.push({ kind: 'certificate', level, text, span: [start, start + text.length], skills: [] });
  }
  if (languageCue.test(line.text) || line.text.split(/\s+/).length <= 4) drafts.push(...languageDrafts(line, level));
  for (const question of questionsOf(line.text)) drafts.push({ ...whole(line, 'constraint', level), question });
  return drafts;
}

/** All that one line asks for. A line that names nothing we know gives the phrase it asks for, when it says one plainly. */
export function lineRequirements(line: TextLine, level: Level): Draft[] {
  const conditions = conditionDrafts(line, level);
  const certified = conditions.filter(({ kind }) => kind === 'certificate').map(({ span }) => span);
  const inside = ({ span }: Draft) => certified.some(([start, end]) => span[0] >= start && span[1] <= end);
  const skills = skillDrafts(line, level).filter((draft) => !inside(draft));
  if (skills.some(({ kind }) => kind === 'skill') || conditions.length > 0) return [...skills, ...conditions];
  const phrase = skills.length === 0 && !certificateCue.test(line.text) ? namedPhrase(line.text) : undefined;
  if (!phrase) return skills;
  const [start, end] = phrase;
  return [
    {
      kind: 'skill',
      level,
      text: line.text.slice(start, end),
      span: [line.span[0] + start, line.span[0] + end],
      skills: [],
    },
  ];
}

const identity = (draft: Draft) =>
  [
    draft.kind,
    draft.skills.join('+') || draft.question?.key || draft.degree || draft.years?.min || '',
    draft.skills.length ? '' : draft.kind === 'skill' || draft.kind === 'certificate' ? draft.text.toLowerCase() : '',
  ].join('|');

/** The same thing asked for twice counts once, at its stronger level; what a stronger requirement names stays out of wishes. */
export function mergeRequirements(drafts: Draft[]): Requirement[] {
  const byIdentity = new Map<string, Draft>();
  for (const draft of [...drafts].sort((a, b) => Number(b.level === 'required') - Number(a.level === 'required'))) {
    const key = identity(draft);
    if (!byIdentity.has(key)) byIdentity.set(key, draft);
  }
  return [...byIdentity.values()]
    .sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])
    .map((draft, i) => ({ id: `q${i + 1}`, ...draft }));
}
