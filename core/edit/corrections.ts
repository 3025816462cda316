import { anchorOf, entryAt, placeOf } from '../resume/anchor.ts';
import type { Correction } from '../resume/correction.ts';
import { formatPointer, parsePointer, textLeaves, valueAt } from '../resume/pointer.ts';
import type { Resume } from '../resume/schema.ts';
import { applyPatch } from './apply.ts';
import type { Patch } from './schema.ts';

/** More than anybody corrects by hand; the oldest go. */
const most = 500;

/** A leaf before and after one edit. */
interface Stroke {
  pointer: string;
  file: string | null;
  stated: string | null;
}

/** `/work/-` as the index that it stands for. */
function landing(resume: Resume, path: string): string {
  const tokens = parsePointer(path);
  if (tokens.at(-1) !== '-') return path;
  const list = valueAt(resume, formatPointer(tokens.slice(0, -1)));
  return formatPointer([...tokens.slice(0, -1), Array.isArray(list) ? list.length : 0]);
}

const textAt = (resume: Resume, pointer: string): string | null => {
  const value = valueAt(resume, pointer);
  return typeof value === 'string' ? value : null;
};

const inList = (pointer: string) => /\/\d+$/.test(pointer);

/**
 * What one patch of the person's says anew. Moving says nothing, nor does taking out a whole entry; words that stood
 * in what was replaced, or that `known` holds (an entry put back), are not theirs.
 */
function strokesOf(resume: Resume, patch: Patch, known: (text: string) => boolean): Stroke[] {
  if (patch.op === 'move') return [];
  const path = landing(resume, patch.path);
  if (/^\/(?:meta|\$schema)/.test(path)) return [];
  if (patch.op === 'remove') {
    const file = textAt(resume, path);
    return file === null ? [] : [{ pointer: path, file, stated: null }];
  }
  if (typeof patch.after === 'string') {
    const file = patch.op === 'add' && inList(path) ? null : textAt(resume, path);
    return file === patch.after ? [] : [{ pointer: path, file, stated: patch.after }];
  }
  const stood = new Set([...textLeaves(valueAt(resume, path))].map(({ text }) => text));
  return [...textLeaves(patch.after)]
    .filter(({ text }) => !stood.has(text) && !known(text))
    .map(({ pointer, text }) => ({ pointer: path + pointer, file: null, stated: text }));
}

/** Corrections on the way through one patch: where each stood before it, and as it is after it. */
interface Carried {
  place: string | null;
  correction: Correction;
}

/** Whether a patch shifts, swaps or replaces whole entries of the list that `entry` is in. */
function shifts(patch: Patch, entry: string): boolean {
  const section = entry.replace(/\/\d+$/, '');
  return [patch.path, ...(patch.from ? [patch.from] : [])].some(
    (path) => path === section || path === '' || new RegExp(`^${section}/(?:\\d+|-)$`).test(path),
  );
}

/** A correction goes where its line or its entry goes, and knows its entry by the name that it has now. */
function carry(correction: Correction, patch: Patch, state: Resume, next: Resume): Carried {
  const place = placeOf(correction, state);
  const entry = place === null ? undefined : entryAt(place);
  if (place === null || !entry) return { place, correction };
  if (shifts(patch, entry)) return { place, correction: settled({ ...correction, pointer: place }, next) };
  const taken = patch.op === 'move' && patch.from && (place === patch.from || place.startsWith(`${patch.from}/`));
  const pointer = taken ? landing(state, patch.path) + place.slice((patch.from ?? '').length) : place;
  return { place, correction: settled(anchored({ ...correction, pointer }, next), next) };
}

function anchored(correction: Correction, resume: Resume): Correction {
  const { entry: _, ...rest } = correction;
  const entry = anchorOf(resume, correction.pointer);
  return entry === undefined ? rest : { ...rest, entry };
}

const settled = (correction: Correction, resume: Resume): Correction => ({
  ...correction,
  pointer: placeOf(correction, resume) ?? correction.pointer,
});

function noted(carried: Carried[], stroke: Stroke, at: string, next: Resume): Carried[] {
  // The earlier correction that this one goes on from: of the same leaf, still as the person left it.
  const earlier = carried.findLast(
    ({ place, correction }) => place === stroke.pointer && correction.stated === stroke.file,
  );
  const rest = carried.filter((one) => one !== earlier);
  const file = earlier ? earlier.correction.file : stroke.file;
  // Put back as it was: nothing is stated any more.
  if (file === stroke.stated) return rest;
  const { pointer, stated } = stroke;
  return [...rest, { place: null, correction: anchored({ pointer, file, stated, at }, next) }];
}

/**
 * The corrections after the person's own `patches` on `resume` (the state before them). What is put back is withdrawn.
 * `inFile` says whether the uploaded document holds a text: an entry that is put back there states nothing new.
 */
export function noteCorrections(
  corrections: Correction[],
  resume: Resume,
  patches: Patch[],
  { at, inFile = () => false }: { at: string; inFile?: (text: string) => boolean },
): Correction[] {
  let state = resume;
  let list = corrections;
  for (const patch of patches) {
    const next = applyPatch(state, patch);
    let carried = list.map((correction) => carry(correction, patch, state, next));
    for (const stroke of strokesOf(state, patch, inFile)) carried = noted(carried, stroke, at, next);
    list = carried.map(({ correction }) => correction);
    state = next;
  }
  return list.slice(-most);
}

/** The corrections after a change that is not the person's own wording: nothing is stated, but each goes along with its entry. */
export function followCorrections(corrections: Correction[], resume: Resume, patch: Patch): Correction[] {
  const next = applyPatch(resume, patch);
  return corrections.map((correction) => carry(correction, patch, resume, next).correction);
}
