import type { Correction } from './correction.ts';
import { formatPointer, parsePointer, textLeaves, valueAt } from './pointer.ts';
import type { Resume } from './schema.ts';

const lists = 'work|volunteer|projects|education|languages|certificates|awards|publications';

/** The entry that a pointer lies in, as `/work/0`. */
export const entryAt = (pointer: string): string | undefined =>
  new RegExp(`^/(?:${lists})/\\d+(?=/|$)`).exec(pointer)?.[0];

/** Fields by which one entry is told from another: who, what, when. */
const identity = [
  'name',
  'organization',
  'institution',
  'language',
  'position',
  'title',
  'studyType',
  'startDate',
  'date',
];

/** Which entry a pointer lies in, told by its employer, title and start; undefined outside entries and in a blank one. */
export function anchorOf(resume: Resume, pointer: string): string | undefined {
  const entry = entryAt(pointer);
  const value = entry && valueAt(resume, entry);
  if (!value || typeof value !== 'object') return undefined;
  const fields = identity.map((key) => (value as Record<string, unknown>)[key] ?? '');
  return fields.every((field) => field === '') ? undefined : JSON.stringify(fields);
}

/** `/work/2/name` and `/work/0/name` are the same field of two entries. */
const fieldOf = (pointer: string) => pointer.replaceAll(/\/\d+(?=\/|$)/g, '/#');

/** Where the entry of a correction stands now; undefined when it is gone or cannot be told from another. */
function homeOf({ pointer, entry }: Correction, resume: Resume): string | undefined {
  const own = entryAt(pointer);
  if (!own || entry === undefined) return undefined;
  const list = valueAt(resume, formatPointer(parsePointer(own).slice(0, 1)));
  const section = own.replace(/\/\d+$/, '');
  const homes = (Array.isArray(list) ? list : [])
    .map((_, i) => `${section}/${i}`)
    .filter((at) => anchorOf(resume, at) === entry);
  return homes.includes(own) ? own : homes.length === 1 ? homes[0] : undefined;
}

/**
 * Where a correction belongs now: entries may have moved since it was written. Null when its entry is gone: it may not
 * stand for the one that took its place.
 */
export function placeOf(correction: Correction, resume: Resume): string | null {
  const { pointer, stated } = correction;
  const home = homeOf(correction, resume);
  const own = entryAt(pointer);
  if (own && !home) return stated === null || valueAt(resume, pointer) === stated ? pointer : null;
  const target = own && home ? home + pointer.slice(own.length) : pointer;
  if (stated === null || valueAt(resume, target) === stated) return target;
  const field = fieldOf(target);
  const moved = [...textLeaves(resume)].find(
    (leaf) => leaf.text === stated && fieldOf(leaf.pointer) === field && entryAt(leaf.pointer) === home,
  );
  return moved?.pointer ?? target;
}
