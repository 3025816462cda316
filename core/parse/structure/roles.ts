import { readBody } from './body.ts';
import { datesOf } from './dated.ts';
import type { Entry } from './entries.ts';
import { isPlace, isRegion, mayBePlace } from './places.ts';
import { traced, type Draft } from './traced.ts';
import { opensWithName, type Unit } from './units.ts';
import { companyScore, titleScore } from './words-of-trade.ts';

interface Role {
  entry: Entry;
  position?: Unit;
  company?: Unit;
  place?: Unit;
  url?: Unit;
  rest: Unit[];
}

const link = /^(?:https?:\/\/|www\.)\S+$|^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/i;

/**
 * Entries of work or volunteering → drafts. Which of a header's names is the title and which the employer is decided
 * for the section as a whole: the same slot means the same thing in every entry, so that one plain title ("Nurse")
 * tells about an unusual one beside it.
 */
export function readRoles(entries: Entry[], company: 'name' | 'organization'): Draft[] {
  const roles = entries.filter((entry) => entry.units.length > 0 || entry.period).map(prepare);
  const slots = weighSlots(roles);
  for (const role of roles) assignNames(role, slots);
  splitTailTowns(roles);
  namesBeforePlaces(roles);
  inheritCompany(roles);
  return roles.map((role) => draftOf(role, company));
}

function prepare(entry: Entry): Role {
  const role: Role = { entry, rest: [] };
  for (const unit of entry.units.flatMap(splitSpoken)) {
    if (spokenJoin.test(unit.text)) continue;
    if (link.test(unit.text) && unit.text.includes('.') && !/\s/.test(unit.text)) role.url ??= unit;
    else if (!role.place && (isPlace(unit.text) || isTail(unit, entry)) && !opensWithName(unit.text)) role.place = unit;
    else role.rest.push(unit);
  }
  // A comma parts title and employer only where no other line names one of them ("Charge Nurse, Surgical ICU" stays).
  const inDateRow = role.rest.filter((unit) => unit.slot.startsWith('0.'));
  const town =
    role.rest.length === 2 && !role.place
      ? ((inDateRow.length === 1 ? role.rest.find(isTownBesideDates) : undefined) ?? townBelow(role))
      : undefined;
  if (town && role.rest.some((unit) => unit !== town && splitAtComma(unit).length > 1)) {
    role.place = town;
    role.rest = role.rest.filter((unit) => unit !== town);
  }
  if (role.rest.length === 1) role.rest = role.rest.flatMap(splitAtComma);
  return role;
}

/** A region's name after other names: "Staff nurse, Rivierduinen, Utrecht". */
function isTail(unit: Unit, { units }: Entry): boolean {
  return unit !== units[0] && isRegion(unit.text);
}

/** "Kraków, April 2021 – present": a word or two beside the dates, in a row without anything else. */
function isTownBesideDates(unit: Unit): boolean {
  return unit.slot.startsWith('0.') && unit.text.split(/\s+/).length <= 2 && mayBePlace(unit.text) && lean(unit) === 0;
}

/** "Engineer, Acme Ltd (2019 – 2021)" over "Bristol". */
function townBelow({ rest: [first, second] }: Role): Unit | undefined {
  if (!first || !second || lean(second) !== 0 || !mayBePlace(second.text) || second.text.split(/\s+/).length > 3)
    return undefined;
  return splitAtComma(first).some((part) => part !== first && companyScore(part.text) > 0) ? second : undefined;
}

/** The word between "**Engineer** at **Acme**", where the two are set apart by their weight. */
const spokenJoin = /^(?:at|for|with|bei|chez|en|na|no|presso|bij|w firmie|w|hos|@)$/iu;

/** "Engineer at Acme". */
function splitSpoken(unit: Unit): Unit[] {
  const spoken = /^(.+?)\s+(?:at|bei|chez|presso|bij|w firmie|na empresa|na|no|en)\s+(\p{Lu}.+)$/u.exec(unit.text);
  if (!spoken || titleScore(spoken[1] ?? '') === 0) return [unit];
  return [1, 2].map((i) => ({ ...unit, text: spoken[i] ?? '', slot: `${unit.slot}.${i}` }));
}

/**
 * "Engineer, Acme", "Acme, Engineer", "Nurse, Intensive Care, Mercy Hospital": cut at the comma beside the part that
 * is an employer, or after the title when none shows.
 */
function splitAtComma(unit: Unit): Unit[] {
  const parts = unit.text.split(/,\s+/);
  if (parts.length < 2 || parts.length > 4) return [unit];
  const scores = parts.map((part) => titleScore(part) - companyScore(part));
  const title = scores.findIndex((score) => score >= 1);
  if (title < 0 || scores.every((score) => score > 0)) return [unit];
  const company = parts.findIndex((part, i) => i !== title && companyScore(part) > 0);
  const at = title === 0 ? (company > 0 ? company : 1) : title;
  return [parts.slice(0, at), parts.slice(at)].map((side, i) => ({
    ...unit,
    text: side.join(', '),
    slot: `${unit.slot}.${i}`,
  }));
}

/** For each slot: how much its texts read like titles rather than employers, on average. */
function weighSlots(roles: Role[]): Map<string, number> {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const role of roles)
    for (const unit of role.rest) {
      const key = slotKey(unit);
      const slot = sums.get(key) ?? { sum: 0, count: 0 };
      slot.sum += lean(unit);
      slot.count++;
      sums.set(key, slot);
    }
  return new Map([...sums].map(([key, { sum, count }]) => [key, sum / count]));
}

function slotKey(unit: Unit): string {
  return `${unit.slot}|${unit.bold}|${unit.italic}`;
}

/** Positive: a title; negative: an employer. */
function lean(unit: Unit): number {
  return Math.max(-1.5, Math.min(1.5, titleScore(unit.text) - 1.2 * companyScore(unit.text)));
}

/** What a long form says about a job beside its names: "Hours per week: 40", "Grade: GS-9". */
const terms =
  /^(?:(?:average )?(?:weekly )?hours(?: (?:per|a) week| worked)?|hrs|salary|starting salary|pay(?: grade| scale)?|(?:job )?(?:series|grade)|supervisor|reports? to|employment type|job type|contract(?: type)?|wochenstunden|arbeitszeit|vertragsart)\s*:/iu;

function assignNames(role: Role, slots: Map<string, number>): void {
  const value = (unit: Unit) => lean(unit) + 1.5 * (slots.get(slotKey(unit)) ?? 0);
  const units = role.rest.filter((unit) => unit.text.length <= 110 && !terms.test(unit.text));
  const [first, second] = units;
  if (!first) return;
  if (!second) {
    if (value(first) > 0 || (role.entry.units.length > 1 && lean(first) >= 0)) role.position = first;
    else role.company = first;
  } else {
    const ranked = [...units].sort((a, b) => value(b) - value(a));
    role.position = ranked[0];
    const others = units.filter((unit) => unit !== role.position);
    const least = [...others].sort((a, b) => value(a) - value(b))[0];
    // Among several that are no titles, the first in the header names the employer unless another has its marks.
    role.company = least && companyScore(least.text) > 0 ? least : others[0];
  }
  role.rest = role.rest.filter((unit) => unit !== role.position && unit !== role.company);
  splitTown(role);
  const place = role.place ? undefined : role.rest.find((unit) => mayBePlace(unit.text));
  if (place) {
    role.place = place;
    role.rest = role.rest.filter((unit) => unit !== place);
  }
}

/** "Ordnance Survey, Southampton": what follows an employer's last comma is its town, unless it is part of its name. */
function splitTown(role: Role): void {
  const match = /^(.{2,}?),\s+([^,]+)$/u.exec(role.company?.text ?? '');
  const [, name, town] = match ?? [];
  if (
    role.place ||
    !role.company ||
    !name ||
    !town ||
    !mayBePlace(town) ||
    companyScore(town) > 0 ||
    titleScore(town) > 0
  )
    return;
  role.place = { ...role.company, text: town };
  role.company = { ...role.company, text: name };
}

const department =
  /^(?:sales|marketing|engineering|operations|research|design|product|finance|legal|surgery|oncology|cardiology|pediatrics|nursing|support|security|data|growth|logistics|procurement|strategy|communications|development|quality|analytics|platform|infrastructure|mobile|web|backend|frontend|education|training|recruiting|hr|it)\b/i;

/** "Acme — Engineer, Leeds" in every entry: what follows each title's last comma is a town. */
function splitTailTowns(roles: Role[]): void {
  const parted = roles.map((role) => /^(.{3,}?),\s+([^,]+)$/u.exec(role.position?.text ?? ''));
  const isTown = (text: string) =>
    mayBePlace(text) &&
    titleScore(text) === 0 &&
    companyScore(text) === 0 &&
    !department.test(text) &&
    !/^[A-Z]{2,}\b/.test(text) &&
    text.split(/\s+/).length <= 3;
  if (roles.length < 2 || !roles.every((role, i) => role.company && !role.place && isTown(parted[i]?.[2] ?? '')))
    return;
  for (const [i, role] of roles.entries()) {
    const [, title, town] = parted[i] ?? [];
    if (!role.position || !title || !town) continue;
    role.place = { ...role.position, text: town };
    role.position = { ...role.position, text: title };
  }
}

/** "Wave Ledger, Toronto, ON" where the other employers' places are "Ottawa, ON": one part too many is an employer. */
function namesBeforePlaces(roles: Role[]): void {
  const parts = (role: Role) => role.place?.text.split(/,\s+/) ?? [];
  const usual = Math.max(0, ...roles.filter((role) => role.company).map((role) => parts(role).length));
  for (const role of roles) {
    const [name = '', ...place] = parts(role);
    if (role.company || !role.place || !role.position || usual === 0 || place.length !== usual || /\d/.test(name))
      continue;
    role.company = { ...role.place, text: name };
    role.place = { ...role.place, text: place.join(', ') };
  }
}

/** Several roles under one employer: those without an employer of their own take the one above. */
function inheritCompany(roles: Role[]): void {
  for (const [i, role] of roles.entries()) {
    const above = roles[i - 1];
    if (above && !role.company && role.position && above.company) role.company = above.company;
  }
}

function draftOf(role: Role, company: 'name' | 'organization'): Draft {
  const { entry } = role;
  const leaf = (unit: Unit | undefined, confidence: number) =>
    unit ? traced(unit.text, unit.lines, confidence) : undefined;
  const sure = role.position && role.company ? 0.85 : 0.6;
  const { summary, highlights } = readBody(entry.body);
  const url = role.url?.text ?? role.company?.url ?? role.position?.url;
  const extra = role.rest.map((unit) => unit.text).join(', ');
  return {
    [company]: leaf(role.company, sure),
    position: leaf(role.position, sure),
    location: leaf(role.place, 0.8),
    ...(url && { url: traced(url, role.url?.lines ?? entry.head.flatMap((block) => block.lines), 0.8) }),
    ...datesOf(entry, 'startDate'),
    ...(extra && {
      description: traced(
        extra,
        role.rest.flatMap((unit) => unit.lines),
        0.5,
      ),
    }),
    summary,
    highlights,
  };
}
