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

/** "Java or Kotlin", "Java/Kotlin", "Tableau, Looker or Power BI": neighbours joined so are alternatives. */
function alternatives(line: string, found: FoundSkill[]): FoundSkill[][] {
  const groups: FoundSkill[][] = [];
  let list: FoundSkill[] = [];
  const close = () => {
    if (list.length > 0) groups.push(list);
    list = [];
  };
  let joints: string[] = [];
  for (const [i, skill] of found.entries()) {
    const previous = found[i - 1];
    const joint = previous ? line.slice(previous.end, skill.start).trim() : '';
    const joins =
      /^(?:,? ?(?:or|oder|ou|o|and\/or|und\/oder|et\/ou|y\/o)(?: (?:(?:an)?other|a similar|similar|equivalent)(?: \w+){0,2})?|\/|,)$/i.test(
        joint,
      );
    if (!joins || !previous) {
      closeList();
    } else joints.push(joint);
    list.push(skill);
  }
  closeList();
  return groups;

  // A comma list is one of alternatives only when its last joint is "or".
  function closeList() {
    const last = joints.at(-1) ?? '';
    if (list.length > 1 && !/or|oder|ou|\bo\b|\/|y\/o/i.test(last)) for (const skill of list) groups.push([skill]);
    else close();
    list = [];
    joints = [];
  }
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
