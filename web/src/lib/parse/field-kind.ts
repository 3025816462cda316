/** What a field holds, as far as that decides how it is written and checked. */

export const isDate = (pointer: string): boolean => /(?:Date|\/date)$/.test(pointer);
export const isEmail = (pointer: string): boolean => pointer.endsWith('/email');
export const isPhone = (pointer: string): boolean => pointer.endsWith('/phone');
export const isUrl = (pointer: string): boolean => pointer.endsWith('/url');

/** Running text, which wants more than one line to be written in. */
export const isLong = (pointer: string): boolean =>
  /\/(?:summary|description|reference)$|\/highlights\/(?:\d+|-)$/.test(pointer);

/** The keyboard that a phone shows. */
export function keyboardFor(pointer: string): 'email' | 'tel' | 'url' | 'text' {
  if (isEmail(pointer)) return 'email';
  if (isPhone(pointer)) return 'tel';
  return isUrl(pointer) ? 'url' : 'text';
}
