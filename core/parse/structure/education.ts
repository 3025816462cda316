import { foldWord } from '../../resume/month-names.ts';
import { datesOf } from './dated.ts';
import type { Entry } from './entries.ts';
import { isPlace, mayBePlace } from './places.ts';
import { tidy, traced, type Draft, type Traced } from './traced.ts';
import { opensWithName, type Unit } from './units.ts';
import { degreeScore, institutionScore } from './words-of-trade.ts';

const score =
  /(?:\b(?:c?gpa|grade|note|abschlussnote|gesamtnote|schnitt|mention|nota(?: media| final)?|promedio|media|voto|votazione|score|average|średnia|ocena|gemiddelde|cijfer|result|final grade)\b\s*[:=]?\s*(\S+(?:\s*(?:\/|out of|von|su|sur|de)\s*\d+(?:[.,]\d+)?)?(?:\s*\([^)]*\))?))|(?<![\d/])(\d[.,]\d{1,2}\s*(?:\/\s*\d(?:[.,]\d+)?)?)(?![\d/])|(\d{2,3}\s*\/\s*110(?:\s*e lode)?)|((?:summa |magna )?cum laude|first[- ]class(?: honours)?|(?:upper |lower )?second[- ]class(?: honours)?|2:[12]|with (?:distinction|honou?rs|merit)|mit auszeichnung|sehr gut|sobresaliente|mention (?:très bien|bien|assez bien))/iu;

/** Entries of the education section → drafts. */
export function readEducation(entries: Entry[]): Draft[] {
  return joinHalves(entries)
    .filter((entry) => entry.units.length > 0)
    .map(draftOf);
}

/** "2016–2019 / BSc Physics" followed by an undated institution line: one degree in two blocks. */
function joinHalves(entries: Entry[]): Entry[] {
  return entries.filter((entry) => entry.units.length > 0 || entry.body.length > 0);
}

function draftOf(entry: Entry): Draft {
  const units = joinAbbreviations(entry.units).flatMap(splitSchool);
  const grade = units.map((unit) => gradeOf(unit)).find((found) => found !== null) ?? bodyGrade(entry);
  const named = units
    .map((unit) => withoutGrade(unit, grade))
    .filter((unit) => unit.text !== '' && (!isPlace(unit.text) || opensWithName(unit.text)));
  const school = pick(named, (unit) => institutionScore(unit.text) - 0.6 * degreeScore(unit.text));
  const others = named.filter((unit) => unit !== school);
  const degree = pick(others, (unit) => degreeScore(unit.text)) ?? others[0];
  const institution = school ?? others.find((unit) => unit !== degree);
  const area = others.find(
    (unit) =>
      unit !== degree && unit !== institution && unit.text.length < 90 && !isTown(unit, named, degree, institution),
  );
  return {
    institution: institution && traced(withoutTown(institution.text), institution.lines, school ? 0.9 : 0.6),
    ...degreeDraft(degree === institution ? undefined : degree, area),
    ...datesOf(entry, 'endDate'),
    ...(grade && { score: grade }),
    courses: coursesOf(entry, grade),
  };
}

/** "Bachelor of Arts - BA, English Literature": the short form belongs to the long one before it. */
function joinAbbreviations(units: Unit[]): Unit[] {
  const joined: Unit[] = [];
  for (const unit of units) {
    const last = joined.at(-1);
    const short = /^(?:[A-Z][A-Za-z.]{1,5})(?=,|$)/.exec(unit.text)?.[0];
    const row = unit.slot.split('.')[0];
    if (last && short && degreeScore(short) > 0 && degreeScore(last.text) > 0 && last.slot.split('.')[0] === row)
      joined[joined.length - 1] = { ...last, text: `${last.text} - ${unit.text}` };
    else joined.push(unit);
  }
  return joined;
}

/** "BSc Physics, University of Leeds": the part with the sign of a school stands apart from the degree. */
function splitSchool(unit: Unit): Unit[] {
  if (institutionScore(unit.text) === 0 || degreeScore(unit.text) < 1) return [unit];
  const parts = unit.text.split(/,\s+|\s+(?:at|from|an der|à l['’]|en la|presso)\s+/u);
  if (parts.length < 2) return [unit];
  const school = parts.findIndex(
    (part) => institutionScore(part) > degreeScore(part) * 0.9 && institutionScore(part) > 0,
  );
  if (school < 0) return [unit];
  const groups = school === 0 ? [splitAt(parts, 1)] : [splitAt(parts, school)];
  return (groups[0] ?? [])
    .filter((text) => text !== '')
    .map((text, i) => ({ ...unit, text, slot: `${unit.slot}.${i}` }));
}

/** "Università di Ferrara, Ferrara": a town that the name holds already is where the school stands. */
function withoutTown(school: string): string {
  const [, name, town] = /^(.+),\s+([^,]+)$/u.exec(school) ?? [];
  return name && town && foldWord(name).includes(foldWord(town).slice(0, -1)) ? name : school;
}

/** Degree, school and then a word or two: where the school is, because a field of study stands beside its degree. */
function isTown(unit: Unit, units: Unit[], degree: Unit | undefined, school: Unit | undefined): boolean {
  if (!degree || !school || degree === school || degreeScore(unit.text) > 0) return false;
  if (!mayBePlace(unit.text) || unit.text.split(/\s+/).length > 3) return false;
  const row = (other: Unit) => other.slot.split('.')[0];
  const after = units.indexOf(unit) === units.indexOf(school) + 1;
  return (
    after &&
    (units.indexOf(degree) < units.indexOf(school) || (row(unit) === row(school) && row(degree) !== row(school)))
  );
}

function splitAt(parts: string[], at: number): string[] {
  return [parts.slice(0, at).join(', '), parts.slice(at).join(', ')];
}

function pick(units: Unit[], weigh: (unit: Unit) => number): Unit | undefined {
  const [best] = units.map((unit) => ({ unit, value: weigh(unit) })).sort((a, b) => b.value - a.value);
  return best && best.value > 0 ? best.unit : undefined;
}

function degreeDraft(degree: Unit | undefined, area: Unit | undefined): Record<string, Draft | undefined> {
  if (!degree) return area ? { area: traced(area.text, area.lines, 0.6) } : {};
  const split = splitDegree(degree.text);
  return {
    studyType: traced(split.studyType, degree.lines, 0.8),
    ...(split.area
      ? { area: traced(split.area, degree.lines, 0.8) }
      : area && { area: traced(area.text, area.lines, 0.6) }),
  };
}

/** "Bachelor of Science in Physics", "BSc, Physics", "BSc Physics", "M.Sc. – Physics" → kind of degree and its field. */
function splitDegree(text: string): { studyType: string; area?: string } {
  const parenthesis = /^([^()]+?)\s*\(([^()]{3,})\)$/u.exec(text);
  const by =
    /^(.{2,60}?)\s+(?:in|en|em|im Fach|im Bereich|w zakresie|na kierunku|,)\s+(.+)$/iu.exec(text) ??
    /^(.*(?:examen|grad|uddannelse|bachelor|master|kandidat|diplom)) i (.+)$/iu.exec(text) ??
    /^([^,:]{2,50})[,:]\s+(.+)$/u.exec(text) ??
    /^((?:B\.?Sc?|M\.?Sc?|B\.?A|M\.?A|B\.?Eng|M\.?Eng|Ph\.?D|MBA|LL\.?[BM]|B\.?Ed|M\.?Ed|BTech|MTech)\.?(?: \(?Hons\)?\.?)?)\s+(.+)$/u.exec(
      text,
    );
  const [studyType, area] = by ? [by[1], by[2]] : parenthesis ? [parenthesis[1], parenthesis[2]] : [text];
  if (!studyType || !area || (degreeScore(studyType) === 0 && degreeScore(area) > 0)) return { studyType: text };
  return { studyType: tidy(studyType), area: tidy(area) };
}

function gradeOf(unit: Unit): Traced | null {
  const found = score.exec(unit.text);
  const value = found ? (found[1] ?? found[2] ?? found[3] ?? found[4]) : undefined;
  return value && /\d|laude|class|honou?rs|distinction|merit|gut|auszeichnung|sobresaliente|mention/i.test(value)
    ? traced(value.replace(/[)\],;]+$/, ''), unit.lines, 0.85)
    : null;
}

function withoutGrade(unit: Unit, grade: Traced | null): Unit {
  if (!grade || !unit.text.includes(grade.text)) return unit;
  const text = unit.text
    .replace(grade.text, '')
    .replace(
      /\b(?:c?gpa|grade|note|abschlussnote|gesamtnote|nota(?: media)?|promedio|voto|score|average|średnia|ocena)\b\s*[:=]?\s*/giu,
      '',
    )
    .replace(/\(\s*\)/g, '');
  return { ...unit, text: tidy(text.replace(/[\s,;(]+$/u, '')) };
}

function bodyGrade(entry: Entry): Traced | null {
  for (const block of entry.body) {
    const first =
      block.text.length < 60
        ? gradeOf({ text: block.text, lines: block.lines, bold: false, italic: false, size: 0, slot: '' })
        : null;
    if (first) return first;
  }
  return null;
}

/** What stands under a degree: courses, theses, honours, one entry each. */
function coursesOf(entry: Entry, grade: Traced | null): Traced[] | undefined {
  const blocks = entry.body.filter(
    (block) => !/^(?:courses?|coursework|kurse|schwerpunkte|cursos|corsi|vakken)\s*:?$/iu.test(block.text),
  );
  const courses = blocks
    .filter((block) => !(grade && block.text.length < 60 && block.text.includes(grade.text)))
    .map((block) => traced(block.text, block.lines, 0.7));
  return courses.length > 0 ? courses : undefined;
}
