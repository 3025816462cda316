import type { Masking } from '#core/mask/schema.ts';
import { m } from '../paraglide/messages.js';

const words: Record<Masking, () => string> = {
  off: m.hidden_off,
  contact: m.hidden_contact,
  employers: m.hidden_employers,
};

/** What a model is not told, in a few words. */
export const hiddenWords = (masking: Masking): string => words[masking]();
