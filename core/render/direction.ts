/** Languages whose lines begin at the right edge, by their script (Unicode CLDR). */
const rtlLanguages = new Set(['ar', 'he', 'iw', 'fa', 'ur', 'yi', 'ps', 'ckb', 'sd', 'ug', 'dv']);

export const directionOf = (language: string): 'ltr' | 'rtl' =>
  rtlLanguages.has(language.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'ltr';
