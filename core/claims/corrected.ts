import type { Correction } from '../resume/correction.ts';
import { textLeaves, valueAt } from '../resume/pointer.ts';
import type { Resume } from '../resume/schema.ts';
import type { Statement } from './schema.ts';

/** `/work/2/name` and `/work/0/name` are the same field of two entries. */
const fieldOf = (pointer: string) => pointer.replaceAll(/\/\d+(?=\/|$)/g, '/#');

/** Where the text stands now: entries may have moved since it was written. */
function placeNow({ pointer, stated }: Correction, resume: Resume): string {
  if (valueAt(resume, pointer) === stated) return pointer;
  const field = fieldOf(pointer);
  const moved = [...textLeaves(resume)].find((leaf) => leaf.text === stated && fieldOf(leaf.pointer) === field);
  return moved?.pointer ?? pointer;
}

/**
 * What the person stated by writing it into the résumé themselves. It keeps its place, for it vouches only where it
 * belongs, and goes on to vouch when a later rewriting has taken it out.
 */
export function statedByCorrection(corrections: Correction[], resume: Resume): Statement[] {
  return corrections.flatMap((correction) =>
    correction.stated === null ? [] : [{ text: correction.stated, pointer: placeNow(correction, resume) }],
  );
}
