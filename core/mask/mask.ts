import type { Resume } from '../resume/schema.ts';
import { identityOf } from '../share/identity.ts';
import { createScrub } from '../share/scrub.ts';
import { hideEmployers } from './employers.ts';
import type { Masking } from './schema.ts';
import { createTokens } from './tokens.ts';

export interface Mask {
  /** The text with a token (`{{name1}}`) in the place of each private word; the same word, the same token. */
  hide(text: string): string;
  /** The text with the words back. A token that was never given out stays as it is. */
  restore(text: string): string;
}

/**
 * Masks for one answer. Names, contact data and links are found as for sharing, so also those of other people; nothing
 * that is hidden here can be told from the tokens.
 */
export function createMask(resume: Resume, masking: Exclude<Masking, 'off'>): Mask {
  const tokens = createTokens();
  const scrub = createScrub(identityOf(resume), tokens.give);
  const employers = masking === 'employers' ? hideEmployers(resume, (name) => tokens.give('employer', name)) : null;
  return {
    hide: (text) => {
      const plain = tokens.shield(text);
      return scrub(employers ? employers(plain) : plain);
    },
    restore: tokens.restore,
  };
}
