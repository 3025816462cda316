import { CandorError } from '../errors.ts';
import { textLeaves, valueAt } from '../resume/pointer.ts';
import type { Resume } from '../resume/schema.ts';
import { applyPatch } from './apply.ts';
import { equalJson } from './equal.ts';
import { mergeText } from './merge-text.ts';
import type { Patch } from './schema.ts';

/** Two people, or one in two places, wrote different words at one place; both are kept until somebody chooses. */
export interface Clash {
  pointer: string;
  mine: string;
  /** What stands there now; null where there is no such place any more. */
  theirs: string | null;
}

export interface Rebased {
  resume: Resume;
  /** What of the patches still changes something, as it has to be sent. */
  patches: Patch[];
  clashes: Clash[];
}

/**
 * Unsaved patches on a résumé that has moved on. Words are never lost: what cannot be merged with what the other wrote
 * stands as theirs, and mine is given back as a clash. Moves and removals that fit no more are dropped: no word hangs on them.
 */
export function rebasePatches(fresh: Resume, patches: readonly Patch[]): Rebased {
  const out: Rebased = { resume: fresh, patches: [], clashes: [] };
  for (const patch of filled(patches)) place(out, patch);
  return out;
}

/** A line that is added empty and then written is added as written, so that it is known again where it stands already. */
function filled(patches: readonly Patch[]): Patch[] {
  return patches.reduce<Patch[]>((list, patch) => {
    const last = list.at(-1);
    const fills = last?.op === 'add' && patch.op === 'replace' && last.path === patch.path;
    return fills ? [...list.slice(0, -1), { ...last, after: patch.after }] : [...list, patch];
  }, []);
}

function place(out: Rebased, patch: Patch): void {
  // Its reply was lost on the way: laid on again, it would stand there twice.
  if (patch.op === 'add' && saysSomething(patch) && isAdded(out.resume, patch)) return;
  const fitting = fits(out.resume, patch) ? patch : mended(out.resume, patch);
  if (fitting) {
    out.resume = applyPatch(out.resume, fitting);
    out.patches.push(fitting);
  } else if (saysSomething(patch) && !standsAlready(out.resume, patch)) out.clashes.push(clashOf(out.resume, patch));
}

const saysSomething = (patch: Patch) => (patch.op === 'add' || patch.op === 'replace') && textOf(patch.after) !== '';

function fits(resume: Resume, patch: Patch): boolean {
  try {
    applyPatch(resume, patch);
    return true;
  } catch (error) {
    if (error instanceof CandorError) return false;
    throw error;
  }
}

/** The same wish in another form: merged word by word, or at the place to which the text has moved. */
function mended(resume: Resume, patch: Patch): Patch | null {
  const { op, path, before, after } = patch;
  if (op !== 'replace' || typeof before !== 'string' || typeof after !== 'string') return null;
  const movedTo = placeInList(resume, path, before);
  if (movedTo !== null) return { ...patch, path: movedTo };
  const theirs = valueAt(resume, path);
  const merged = typeof theirs === 'string' ? mergeText(before, after, theirs) : null;
  return merged === null || merged === theirs ? null : { op, path, before: theirs, after: merged };
}

/**
 * Where a line has gone in its own list, when it stands there once. Any other field that holds the same text says it of
 * something else: a label is no job's title, and one job's title not another's.
 */
function placeInList(resume: Resume, path: string, text: string): string | null {
  const list = path.slice(0, path.lastIndexOf('/'));
  const items = valueAt(resume, list);
  if (!Array.isArray(items)) return null;
  const at = items.indexOf(text);
  return at >= 0 && items.lastIndexOf(text) === at ? `${list}/${at}` : null;
}

function isAdded(resume: Resume, { path, after }: Patch): boolean {
  if (!path.endsWith('/-')) return equalJson(valueAt(resume, path), after);
  const list = valueAt(resume, path.slice(0, -2));
  return Array.isArray(list) && equalJson(list.at(-1), after);
}

const standsAlready = (resume: Resume, { path, after }: Patch) => textOf(valueAt(resume, path)) === textOf(after);

function clashOf(resume: Resume, { path, after }: Patch): Clash {
  const theirs = valueAt(resume, path);
  return { pointer: path, mine: textOf(after), theirs: theirs === undefined ? null : textOf(theirs) };
}

const textOf = (value: unknown): string => [...textLeaves(value)].map(({ text }) => text).join('\n');
