import type { Correction } from '#core/resume/correction.ts';
import { parsePointer, textLeaves } from '#core/resume/pointer.ts';
import type { Provenance, Source } from '#core/resume/provenance.ts';
import { sectionKeys, type Resume } from '#core/resume/schema.ts';
import { onPage } from '../edit/page-date.ts';
import { entryName, fieldName, sectionName } from '../edit/place-name.ts';
import { isDate } from './field-kind.ts';

export interface ReadField {
  pointer: string;
  name: string;
  /** As it stands in the résumé. */
  value: string;
  /** As it is shown and typed: a date in words. */
  text: string;
  source: Source | undefined;
  /** The reader was guessing, and nobody has corrected it. */
  doubtful: boolean;
  /** The person wrote it themselves. */
  correction: Correction | undefined;
}
export interface ReadEntry {
  pointer: string;
  /** Employer, school, name; empty where a section has one entry only. */
  title: string;
  fields: ReadField[];
}
export interface ReadSection {
  key: string;
  name: string;
  entries: ReadEntry[];
  /** Of all its entries. */
  count: number;
}

/** At or below this the reader chose between two readings that were about as likely, and says so. */
export const doubtful = 0.6;

/** Each leaf of the résumé under its section and entry, with the place it was read from and what the person made of it. */
export function readSections(resume: Resume, provenance: Provenance, corrections: Correction[] = []): ReadSection[] {
  const sections = new Map<string, ReadSection>();
  const sourceOf = sourcesOf(provenance);
  for (const { pointer, text } of textLeaves(resume)) {
    const [key = '', index = ''] = parsePointer(pointer);
    if (key === 'meta' || key === '$schema') continue;
    const section = sections.get(key) ?? { key, name: sectionName(key), entries: [], count: 0 };
    const entry = entryAt(section, resume, key === 'basics' ? '/basics' : `/${key}/${index}`);
    const correction = corrections.findLast((one) => one.stated === text && sameField(one.pointer, pointer));
    const source = sourceOf(pointer, text, correction);
    entry.fields.push({
      pointer,
      name: nameOf(pointer),
      value: text,
      text: isDate(pointer) ? onPage(text) : text,
      source,
      doubtful: source !== undefined && source.confidence <= doubtful && !correction,
      correction,
    });
    section.count += 1;
    sections.set(key, section);
  }
  for (const { entries } of sections.values()) for (const entry of entries) entry.fields.sort(asWritten);
  return [...sections.values()].sort((a, b) => rank(sectionOrder, a.key) - rank(sectionOrder, b.key));
}

/** Postgres keeps no order of keys: fields come as a résumé is written. */
const fieldOrder = [
  'name organization institution title language network position studyType area label email phone url location address',
  'postalCode city region countryCode username startDate endDate date releaseDate awarder issuer publisher score level',
  'fluency profiles description summary highlights courses keywords roles reference',
].flatMap((names) => names.split(' '));
const sectionOrder: string[] = ['basics', ...sectionKeys];
const rank = (order: string[], key: string) => order.indexOf(key) + 1 || order.length + 1;
const keyOf = ({ pointer }: ReadField) => parsePointer(pointer)[pointer.startsWith('/basics') ? 1 : 2] ?? '';

/** Stable: bullets keep theirs. */
const asWritten = (a: ReadField, b: ReadField) => rank(fieldOrder, keyOf(a)) - rank(fieldOrder, keyOf(b));

function entryAt(section: ReadSection, resume: Resume, pointer: string): ReadEntry {
  const last = section.entries.at(-1);
  if (last?.pointer === pointer) return last;
  const list = (resume as Record<string, unknown>)[section.key];
  const title = Array.isArray(list) ? (entryName(list[Number(parsePointer(pointer)[1])]) ?? '') : '';
  section.entries.push({ pointer, title, fields: [] });
  return section.entries.at(-1)!;
}

/** `/work/1/position` → "Job title". */
export function nameOf(pointer: string): string {
  const tokens = parsePointer(pointer);
  return fieldName(tokens.findLast((token) => !/^(?:\d+|-)$/.test(token)) ?? '', tokens[0]);
}

/** `/work/2/name` and `/work/0/name` are the same field of two entries. */
export const fieldOf = (pointer: string): string => pointer.replaceAll(/\/(?:\d+|-)(?=\/|$)/g, '/#');
const sameField = (a: string, b: string) => fieldOf(a) === fieldOf(b);

const plain = (text: string) => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, '');

/**
 * The source that a leaf was read from. After entries have moved the one at its pointer may be another's: the text
 * decides then. What the person wrote keeps the source at its place, for that is what the file says there.
 */
function sourcesOf(provenance: Provenance) {
  const all = Object.entries(provenance).map(([pointer, source]) => ({ pointer, source, text: plain(source.text) }));
  return (pointer: string, text: string, correction: Correction | undefined): Source | undefined => {
    const own = provenance[pointer];
    if (own && (correction || isDate(pointer) || fits(plain(own.text), plain(text)))) return own;
    const words = plain(correction?.file ?? text);
    const moved = words && all.find((one) => sameField(one.pointer, pointer) && one.text === words);
    if (moved) return moved.source;
    return own && !isChanged(pointer) ? own : undefined;
  };
}

const fits = (source: string, text: string) => source.includes(text) || text.includes(source) || !/\p{L}/u.test(text);
/** Texts long enough to be told apart; what the reader spells anew (a phone, a country) is not. */
const isChanged = (pointer: string) =>
  /\/(?:highlights|keywords|courses)\/\d+$|\/(?:name|position|summary)$/.test(pointer);
