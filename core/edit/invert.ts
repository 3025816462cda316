import { formatPointer, parsePointer, valueAt } from '../resume/pointer.ts';
import type { Resume } from '../resume/schema.ts';
import { structuredCopy } from './apply.ts';
import type { Patch } from './schema.ts';

const parentPointer = (tokens: string[]) => formatPointer(tokens.slice(0, -1));

/** `/work/-` as the index that it stands for in `resume`. */
function resolved(resume: Resume, tokens: string[]): string[] {
  if (tokens.at(-1) !== '-') return tokens;
  const list = valueAt(resume, parentPointer(tokens));
  return [...tokens.slice(0, -1), String(Array.isArray(list) ? list.length : 0)];
}

function keysAt(resume: Resume, pointer: string): { keys?: string[] } {
  const node = valueAt(resume, pointer);
  return node && typeof node === 'object' && !Array.isArray(node) ? { keys: Object.keys(node) } : {};
}

function invertAdd(resume: Resume, patch: Patch): Patch {
  const tokens = resolved(resume, parsePointer(patch.path));
  const parent = valueAt(resume, parentPointer(tokens));
  if (parent && !Array.isArray(parent) && valueAt(resume, patch.path) !== undefined)
    return { op: 'replace', path: patch.path, after: structuredCopy(valueAt(resume, patch.path)) };
  for (let depth = 1; depth < tokens.length; depth++) {
    const made = formatPointer(tokens.slice(0, depth));
    if (valueAt(resume, made) === undefined) return { op: 'remove', path: made };
  }
  return { op: 'remove', path: formatPointer(tokens), before: structuredCopy(patch.after) };
}

/** Where a moved value lands: a target index counts after the value was taken out, so `-` is one less in the same list. */
function landed(resume: Resume, from: string, path: string): string[] {
  const tokens = resolved(resume, parsePointer(path));
  const sameList = parentPointer(tokens) === parentPointer(parsePointer(from));
  if (parsePointer(path).at(-1) !== '-' || !sameList) return tokens;
  return [...tokens.slice(0, -1), String(Number(tokens.at(-1)) - 1)];
}

/**
 * The patch that undoes `patch`, which was applied to `resume` (the state before it). Applied to the result it gives
 * back `resume` byte for byte, key order included.
 */
export function invertPatch(resume: Resume, patch: Patch): Patch {
  const was = structuredCopy(valueAt(resume, patch.path));
  if (patch.op === 'replace')
    return { op: 'replace', path: patch.path, before: structuredCopy(patch.after), after: was };
  if (patch.op === 'remove')
    return { op: 'add', path: patch.path, after: was, ...keysAt(resume, parentPointer(parsePointer(patch.path))) };
  if (patch.op === 'add') return invertAdd(resume, patch);
  const from = patch.from ?? '';
  return {
    op: 'move',
    from: formatPointer(landed(resume, from, patch.path)),
    path: from,
    ...keysAt(resume, parentPointer(parsePointer(from))),
  };
}

/** Inverses of a run of patches in the order in which they have to be applied: last first. */
export function invertPatches(
  resume: Resume,
  patches: Patch[],
  apply: (resume: Resume, patch: Patch) => Resume,
): Patch[] {
  const inverses: Patch[] = [];
  let state = resume;
  for (const patch of patches) {
    inverses.unshift(invertPatch(state, patch));
    state = apply(state, patch);
  }
  return inverses;
}
