import type { Patch } from '#core/edit/schema.ts';
import { formatPointer, parsePointer, valueAt } from '#core/resume/pointer.ts';
import type { Resume } from '#core/resume/schema.ts';
import { entryName, sectionName } from '../edit/place-name.ts';
import { m } from '../paraglide/messages.js';
import { isDate, isEmail, isPhone, isUrl } from './field-kind.ts';
import { nameOf } from './read-fields.ts';

/** A field that a text can be put into. */
export interface Target {
  /** Where it goes; ends in `-` for the end of a list. */
  pointer: string;
  name: string;
  /** Section and entry it belongs to. */
  group: string;
  /** A text stands there already: the two change places. */
  taken?: boolean;
}

const fields: Record<string, string[]> = {
  basics: ['name', 'label', 'email', 'phone', 'url', 'location/address', 'location/postalCode', 'location/city', 'location/region', 'summary'],
  work: ['name', 'position', 'location', 'startDate', 'endDate', 'summary', 'highlights/-'],
  volunteer: ['organization', 'position', 'startDate', 'endDate', 'summary', 'highlights/-'],
  education: ['institution', 'studyType', 'area', 'startDate', 'endDate', 'score', 'courses/-'],
  projects: ['name', 'description', 'startDate', 'endDate', 'url', 'highlights/-'],
  skills: ['name', 'level', 'keywords/-'],
  certificates: ['name', 'date', 'issuer', 'url'],
  languages: ['language', 'fluency'],
  awards: ['title', 'date', 'awarder', 'summary'],
  publications: ['name', 'publisher', 'releaseDate', 'url'],
  interests: ['name', 'keywords/-'],
  references: ['name', 'reference'],
  sections: ['name', 'highlights/-'],
}; // prettier-ignore

/** The first field of a new entry of each section. */
const opening: [string, string][] = [
  ['work', 'name'],
  ['education', 'institution'],
  ['projects', 'name'],
  ['skills', 'keywords/0'],
  ['certificates', 'name'],
  ['languages', 'language'],
  ['volunteer', 'organization'],
  ['awards', 'title'],
  ['publications', 'name'],
  ['interests', 'name'],
];

/** Fields of the entry at `pointer` (`/basics`, `/work/1`): those that are empty, and lists that take one more. */
export function emptyFields(resume: Resume, pointer: string): Target[] {
  return fieldsOf(resume, pointer).filter(({ taken }) => !taken);
}

function fieldsOf(resume: Resume, pointer: string): Target[] {
  const [key = ''] = parsePointer(pointer);
  const group = groupOf(resume, pointer);
  return (fields[key] ?? []).map((field) => {
    const path = `${pointer}/${field}`;
    return { pointer: path, name: nameOf(path), group, taken: valueAt(resume, path) !== undefined };
  });
}

function groupOf(resume: Resume, pointer: string): string {
  const [key = '', index] = parsePointer(pointer);
  const name = index === undefined ? undefined : entryName(valueAt(resume, pointer));
  return name ? `${sectionName(key)} · ${name.slice(0, 48)}` : sectionName(key);
}

const entriesOf = (resume: Resume): string[] =>
  Object.keys(fields).flatMap((key) => {
    const list = (resume as Record<string, unknown>)[key];
    return key === 'basics' ? ['/basics'] : Array.isArray(list) ? list.map((_, index) => `/${key}/${index}`) : [];
  });

/** Everywhere that a text without a place can go: empty fields, ends of lists, new entries. */
export function everywhere(resume: Resume): Target[] {
  const standing = entriesOf(resume).flatMap((pointer) => emptyFields(resume, pointer));
  const made = opening.map(([key, field]) => {
    const pointer = `/${key}/-/${field}`;
    return { pointer, name: nameOf(pointer), group: m.put_new({ section: sectionName(key) }) };
  });
  return [
    ...standing,
    ...made,
    { pointer: '/sections/-/highlights/0', name: m.put_own(), group: sectionName('sections') },
  ];
}

/** Where a field that was read wrongly may belong: beside it first (also where something stands), then everywhere. */
export function elsewhere(resume: Resume, pointer: string): Target[] {
  const own = formatPointer(parsePointer(pointer).slice(0, pointer.startsWith('/basics') ? 1 : 2));
  const beside = fieldsOf(resume, own).filter((target) => target.pointer !== pointer && !isOwnList(target, pointer));
  const rest = everywhere(resume).filter((target) => !beside.some((one) => one.pointer === target.pointer));
  return [...beside, ...rest.filter((target) => !isOwnList(target, pointer))];
}

const isOwnList = (target: Target, pointer: string) =>
  target.pointer.endsWith('/-') && pointer.startsWith(target.pointer.slice(0, -1));

/** The likeliest target for a text, or none: only what its form says plainly. */
export function likeliest(text: string, targets: Target[]): string {
  const at = (test: (pointer: string) => boolean) => targets.find(({ pointer }) => test(pointer))?.pointer ?? '';
  if (/\S@\S+\.\S/.test(text)) return at(isEmail);
  if (/^[+(]?\d[\d\s()./-]{6,}$/.test(text.trim())) return at(isPhone);
  if (/^(?:https?:\/\/|www\.)\S+$/i.test(text.trim())) return at(isUrl);
  return '';
}

/** The patch that writes `text` at a target; a new entry is made with it. */
export function putPatch(resume: Resume, target: string, text: string): Patch {
  const tokens = parsePointer(target);
  if (tokens[1] !== '-') {
    const before = valueAt(resume, target);
    if (typeof before === 'string') return { op: 'replace', path: target, before, after: text };
    return { op: 'add', path: target, after: text };
  }
  const [section = '', , field = '', inList] = tokens;
  const list = valueAt(resume, `/${section}`);
  const value = inList === undefined ? { [field]: text } : { [field]: [text] };
  const after = section === 'sections' ? { name: m.put_own_name(), ...value } : value;
  return { op: 'add', path: `/${section}/${Array.isArray(list) ? list.length : '-'}`, after };
}

/** Takes a field out, and the entry with it when nothing else stands in there. */
export function removePatches(resume: Resume, pointer: string): Patch[] {
  const tokens = parsePointer(pointer);
  const patches: Patch[] = [{ op: 'remove', path: pointer, before: valueAt(resume, pointer) }];
  const entry = tokens[0] === 'basics' ? undefined : formatPointer(tokens.slice(0, 2));
  if (!entry || entry === pointer) return patches;
  const rest = structuredClone(valueAt(resume, entry));
  return countLeaves(rest) > 1 ? patches : [...patches, { op: 'remove', path: entry }];
}

const countLeaves = (value: unknown): number =>
  typeof value === 'string'
    ? 1
    : typeof value === 'object' && value !== null
      ? Object.values(value).reduce((sum: number, one) => sum + countLeaves(one), 0)
      : 0;

/** Moves the text of a field, worded as `text`, to a target; what stands there comes back in its place. */
export function movePatches(resume: Resume, pointer: string, target: string, text: string): Patch[] {
  const there = valueAt(resume, target);
  if (typeof there !== 'string') return [putPatch(resume, target, text), ...removePatches(resume, pointer)];
  return [
    { op: 'replace', path: target, before: there, after: text },
    { op: 'replace', path: pointer, before: valueAt(resume, pointer), after: there },
  ];
}

/** Dates take only dates: a text cannot change places with one. */
export const canSwap = (pointer: string, target: Target): boolean =>
  isDate(pointer) === isDate(target.pointer) || !target.taken;
