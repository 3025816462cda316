import { countWords, type Facts } from '../facts.ts';

export const quotes = (facts: Facts, list: { pointer: string }[], most = 4) =>
  list.slice(0, most).map(({ pointer }) => facts.quote(pointer));

/** Bullets that are lists of tools or labels ("Tools: …") are no sentences and are not judged as such. */
export const told = ({ bullets }: Facts) =>
  bullets.filter(({ text }) => countWords(text) >= 4 && !/^[\p{L} /&-]{2,30}:/u.test(text));
