import type { Resume } from '../resume/schema.ts';
import { identityOf } from '../share/identity.ts';
import { createScrub } from '../share/scrub.ts';
import { hideEmployers } from './employers.ts';
import { hideIntroductions } from './introductions.ts';
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
 * that is hidden here can be told from the tokens. `earlier` are states of the résumé that the conversation still
 * speaks of: a name that was corrected is a name all the same.
 */
export function createMask(resume: Resume, masking: Exclude<Masking, 'off'>, earlier: Resume[] = []): Mask {
  const tokens = createTokens();
  const states = [resume, ...earlier];
  // Not a sign of the text is changed but what is hidden, so that a quotation of it still fits.
  const scrubs = states.map((state) => createScrub(identityOf(state), tokens.give, (text) => text));
  const employers =
    masking === 'employers' ? states.map((state) => hideEmployers(state, (name) => tokens.give('employer', name))) : [];
  const steps = [...employers, ...scrubs, hideIntroductions((name) => tokens.give('name', name))];
  return {
    hide: (text) => steps.reduce((hidden, step) => step(hidden), tokens.shield(text)),
    restore: tokens.restore,
  };
}
