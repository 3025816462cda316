import { lookOf } from '../layout/lines.ts';
import { plainRun } from '../flow-line.ts';
import { findPeriods } from '../../resume/date-spans.ts';
import type { Line, Segment } from '../line.ts';
import { sectionOfHeading, sectionWithin, type SectionKind } from './headings.ts';
import { sectionSpokenOf } from './spoken-headings.ts';

/** A stretch of lines under one heading. `header`: before any heading; `other`: a heading of the person's own. */
export interface Section {
  kind: SectionKind | 'header' | 'other';
  heading?: Line;
  lines: Line[];
}

/** Lines → sections, in reading order. */
export function sectionsOf(lines: Line[]): Section[] {
  const split = joinWrappedHeadings(lines.flatMap(splitHeadingLabel));
  const looks = headingLooks(split);
  const sections: Section[] = [{ kind: 'header', lines: [] }];
  let joined: Line | null = null;
  for (const [i, line] of split.entries()) {
    if (line === joined) continue;
    const current = sections.at(-1) as Section;
    const begun = sections.some((section) => section.kind !== 'header');
    const kind = headingKind(line, looks, split[i + 1], begun);
    const whole = wholes.get(line);
    if (!kind && whole) {
      joined = split[i + 1] ?? null;
      current.lines.push(whole);
      continue;
    }
    if (kind) sections.push({ kind, heading: line, lines: [] });
    else if (begun && isPersonalDatum(line) && current.kind !== 'contact')
      sections.push(
        { kind: 'other', heading: labelPart(line), lines: [valuePart(line)] },
        { ...current, heading: undefined, lines: [] },
      );
    else if (begun && opensFoot(split, i, current)) sections.push({ kind: 'header', lines: [line] });
    else if (startsColumn(line, split[i - 1], current)) sections.push({ kind: 'header', lines: [line] });
    else current.lines.push(line);
  }
  return sections.filter((section) => section.lines.length > 0 || section.heading);
}

const personalDatum =
  /^(?:driving licen[cs]e|driver[’']?s licen[cs]e|führerschein(?:klassen?)?|fahrerlaubnis|permis(?: de conduire)?|carn[eé](?:t)? de conducir|permiso de conducir|licencia de conducir|cnh|carta de condução|patente(?: di guida)?|rijbewijs|prawo jazdy|körkort|kørekort|førerkort|nationality|nationalität|staatsangehörigkeit|nationalité|nacionalidad|nacionalidade|nazionalità|nationaliteit|narodowość|availability|verfügbarkeit|disponibilité|disponibilidad|notice period|kündigungsfrist|work permit|visa status)\s*[:：]?\s+(?=\S)/iu;

/** "Driving licence: B" under whatever section stands above it: a datum of the person, with its own name. */
function isPersonalDatum(line: Line): boolean {
  return (
    line.text.length <= 70 && personalDatum.test(line.text) && (/[:：]/.test(line.text) || line.segments.length > 1)
  );
}

function labelPart(line: Line): Line {
  return cutLine(line, (text) => text.replace(/\s*[:：].*$/u, ''), true);
}

function valuePart(line: Line): Line {
  return cutLine(line, (text) => text.replace(/^[^:：]*[:：]\s*/u, ''), false);
}

function cutLine(line: Line, cut: (text: string) => string, first: boolean): Line {
  if (line.segments.length > 1 && !/[:：]/.test(line.segments[0]?.text.slice(0, -1) ?? ''))
    return part(line, first ? line.segments.slice(0, 1) : line.segments.slice(1));
  const text = cut(line.text);
  const run = line.segments[0]?.runs[0] ?? plainRun(text);
  return { ...line, text, segments: [{ text, runs: [{ ...run, text }], x: line.x, right: line.right }] };
}

/** Contact data set apart at the foot of the page, four lines at most (moderncv's casual head, letter paper). */
function opensFoot(lines: Line[], at: number, current: Section): boolean {
  const line = lines[at] as Line;
  if (line.page === 0 || line.bullet || line.gap < 2.5 || current.kind === 'contact' || current.kind === 'references')
    return false;
  const rest = lines.slice(at).filter((other) => other.page === line.page);
  return rest.length <= 4 && rest.some((other) => /[\w.-]@\w[\w-]*\.\w/.test(other.text));
}

/** A heading over two lines in a narrow column: "CENTRES" / "D’INTÉRÊT". */
function joinWrappedHeadings(lines: Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const over = labelAbove(joined.slice(-3, -1), line);
    if (over) {
      joined[joined.lastIndexOf(over)] = twoLines(over, line);
      continue;
    }
    const last = joined.at(-1);
    const alike =
      last && candidate(last) && candidate(line) && last.region === line.region && lookKey(last) === lookKey(line);
    const distinct = isCaps(line.text) || line.bold;
    if (
      last &&
      alike &&
      distinct &&
      !line.whole &&
      line.gap < 0.8 &&
      sectionOfHeading(bare(`${last.text} ${line.text}`))
    )
      joined[joined.length - 1] = twoLines(last, line);
    else joined.push(line);
  }
  return joined;
}

/** A heading in a gutter that goes on closely under itself, with a line of the text beside it read in between. */
function labelAbove(lines: Line[], line: Line): Line | undefined {
  if (line.page === 0 || line.whole || !candidate(line)) return undefined;
  return lines.find(
    (over) =>
      candidate(over) &&
      over.page === line.page &&
      lookKey(over) === lookKey(line) &&
      Math.abs(over.x - line.x) < 1 &&
      line.top - over.bottom < 0.6 * line.size &&
      sectionOfHeading(bare(`${over.text} ${line.text}`)) !== null,
  );
}

function twoLines(a: Line, b: Line): Line {
  const text = `${a.text} ${b.text}`;
  const box = a.place.box && { ...a.place.box, height: b.bottom - a.top };
  const segments = a.segments.map((segment) => ({ ...segment, text, right: Math.max(segment.right, b.right) }));
  return { ...a, text, segments, bottom: b.bottom, place: { ...a.place, ...(box && { box }) } };
}

/** A column that begins beside one whose section was opened inside that one does not go on with that section. */
function startsColumn(line: Line, before: Line | undefined, current: Section): boolean {
  if (!before || line.region === before.region || line.page !== before.page) return false;
  // Flowing formats have no heights; there a column is a cell beside the one that held the heading.
  if (line.page === 0) return before.region > 0 && line.region > 0 && current.heading?.region === before.region;
  return line.top < before.top && current.heading?.region === before.region;
}

/** A heading beside its text ("Work | Senior Engineer") becomes a line of its own. */
function splitHeadingLabel(line: Line): Line[] {
  const [first, ...rest] = line.segments;
  if (first && rest.length > 0 && sectionOfHeading(bare(line.text)) !== null && (line.bold || isCaps(line.text)))
    return [{ ...line, segments: [{ ...first, text: line.text, runs: line.segments.flatMap((s) => s.runs) }] }];
  if (!first || rest.length === 0 || line.bullet || sectionOfHeading(first.text.replace(/:\s*$/, '')) === null)
    return [line];
  const label = part(line, [first]);
  const text = part(line, rest);
  const apart =
    label.size > text.size + 0.6 || label.bold !== text.bold || label.color !== text.color || isCaps(first.text);
  if (!apart && !line.gutter) return [line];
  const parts = [
    { ...label, level: line.level },
    { ...text, gap: Math.max(0, line.gap) },
  ].map((l) => ({ ...l, gutter: false }) as Line);
  if (parts[0]) wholes.set(parts[0], line);
  return parts;
}

/** Labels split off that may prove to be none: label → the line as it was ("Languages | Java, Go" among skills). */
const wholes = new WeakMap<Line, Line>();

export function part(line: Line, segments: Segment[]): Line {
  const x = segments[0]?.x ?? line.x;
  const right = segments.at(-1)?.right ?? line.right;
  const place = line.place.box ? { ...line.place, box: { ...line.place.box, x, width: right - x } } : line.place;
  const text = segments.map((segment) => segment.text).join(' ');
  return { ...line, ...lookOf(segments), segments, text, x, textX: x, right, place };
}

export function isCaps(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** A look that headings have, as a key. */
function lookKey(line: Line): string {
  return [
    Math.round(line.size * 2),
    line.bold,
    isCaps(line.text),
    line.level ?? '',
    line.size === 0 ? line.italic : '',
  ].join('|');
}

interface Looks {
  /** Looks shared by headings of two kinds or more. */
  accepted: Set<string>;
  /** Look of most of the text. */
  body: string;
  bodySize: number;
  largest: number;
}

function headingLooks(lines: Line[]): Looks {
  const kinds = new Map<string, Set<SectionKind>>();
  const lefts = new Map<string, number[]>();
  const counts = new Map<string, { characters: number; lines: number; known: number; size: number }>();
  for (const line of lines) {
    const key = lookKey(line);
    const count = counts.get(key) ?? { characters: 0, lines: 0, known: 0, size: line.size };
    count.characters += line.text.length;
    count.lines++;
    const kind = candidate(line) ? (sectionOfHeading(bare(line.text)) ?? sectionSpokenOf(line.text)) : null;
    if (kind) {
      count.known++;
      kinds.set(key, (kinds.get(key) ?? new Set()).add(kind));
      lefts.set(key, [...(lefts.get(key) ?? []), line.x]);
    }
    counts.set(key, count);
  }
  const [body] = [...counts].sort((a, b) => b[1].characters - a[1].characters);
  const several = [...kinds].filter(([, found]) => found.size >= 2).map(([key]) => key);
  const distinct = several.filter((key) => key !== body?.[0]);
  const ranked = (distinct.length > 0 ? distinct : several).sort(
    (a, b) =>
      (kinds.get(b)?.size ?? 0) - (kinds.get(a)?.size ?? 0) || (counts.get(b)?.size ?? 0) - (counts.get(a)?.size ?? 0),
  );
  const accepted = new Set<string>();
  for (const key of ranked) if (agrees(key, accepted, lefts, counts)) accepted.add(key);
  const largest = Math.max(0, ...[...accepted].map((key) => counts.get(key)?.size ?? 0));
  return { accepted, body: body?.[0] ?? '', bodySize: body?.[1].size ?? 0, largest };
}

/**
 * A column has one look of headings. A second look counts where it stands in another column, or when it is at least
 * as large as the first; smaller ones are labels within a section ("Courses", "Keywords").
 */
function agrees(
  key: string,
  accepted: Set<string>,
  lefts: Map<string, number[]>,
  counts: Map<string, { size: number }>,
): boolean {
  const size = counts.get(key)?.size ?? 0;
  for (const other of accepted) {
    const beside = (lefts.get(key) ?? []).every((x) => (lefts.get(other) ?? []).every((y) => Math.abs(x - y) > 40));
    if (!beside && size < (counts.get(other)?.size ?? 0) - 0.3) return false;
  }
  return true;
}

function bare(text: string): string {
  return text.replace(/\s*[:：]\s*$/u, '').replace(/^[^\p{L}\p{N}]+/u, '');
}

function candidate(line: Line): boolean {
  return !line.bullet && line.segments.length === 1 && line.text.length <= 60 && !/[.;,]$/.test(line.text);
}

function headingKind(line: Line, looks: Looks, next: Line | undefined, begun: boolean): Section['kind'] | null {
  if (!candidate(line)) return null;
  const key = lookKey(line);
  const known = sectionOfHeading(bare(line.text));
  if (known) {
    if (looks.accepted.size === 0) return stands(line, looks) ? known : null;
    if (looks.accepted.has(key)) return known;
    return line.size >= looks.largest - 0.3 && stands(line, looks) ? known : null;
  }
  const spoken = looks.accepted.has(key) && key !== looks.body ? sectionSpokenOf(line.text) : null;
  if (spoken) return spoken;
  // French for a summary; elsewhere the title of the document, which has a look of its own.
  if (looks.accepted.has(key) && /^résumé$/iu.test(bare(line.text)) && next && next.text.length > 50) return 'summary';
  // A heading of the person's own looks like the known ones and is no date, no sentence and not the name.
  if (!begun || !looks.accepted.has(key) || key === looks.body || !next) return null;
  if (line.text.split(/\s+/).length > 6 || findPeriods(line.text).length > 0 || /[@\d]/.test(line.text)) return null;
  if (/^[A-Z]{2,6}$/.test(line.text)) return null; // an abbreviation: a certificate, a degree
  if (lookKey(next) === key) return null;
  return sectionWithin(bare(line.text)) ?? 'other';
}

/** Set apart from running text by its look or by white space. */
function stands(line: Line, looks: Looks): boolean {
  return (
    line.level !== undefined ||
    line.bold ||
    isCaps(line.text) ||
    line.size > looks.bodySize + 0.6 ||
    line.gap > 0.8 ||
    line.size === 0
  );
}
