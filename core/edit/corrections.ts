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

/** The earlier correction that this stroke goes on from: of the same leaf, still as the person left it. */
const goesOnFrom = (stroke: Stroke) => (known: Correction) =>
  known.pointer === stroke.pointer && known.stated === stroke.file;

function noted(corrections: Correction[], stroke: Stroke, at: string): Correction[] {
  const earlier = corrections.findLast(goesOnFrom(stroke));
  const rest = corrections.filter((correction) => correction !== earlier);
  const file = earlier ? earlier.file : stroke.file;
  // Put back as it was: nothing is stated any more.
  if (file === stroke.stated) return rest;
  return [...rest, { pointer: stroke.pointer, file, stated: stroke.stated, at }];
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
    for (const stroke of strokesOf(state, patch, inFile)) list = noted(list, stroke, at);
    state = applyPatch(state, patch);
  }
  return list.slice(-most);
}
