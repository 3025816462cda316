import { placeOf } from '../resume/anchor.ts';
import type { Correction } from '../resume/correction.ts';
import type { Resume } from '../resume/schema.ts';
import type { Statement } from './schema.ts';

/**
 * What the person stated by writing it into the résumé themselves. It keeps its place, for it vouches only where it
 * belongs, and goes on to vouch when a later rewriting has taken it out; of an entry that is gone it vouches for nothing.
 */
export function statedByCorrection(corrections: Correction[], resume: Resume): Statement[] {
  return corrections.flatMap((correction) => {
    const pointer = placeOf(correction, resume);
    return correction.stated === null || pointer === null ? [] : [{ text: correction.stated, pointer }];
  });
}
