import type { Resume } from '../resume/schema.ts';

/** Sizes in points: ISO 216 A4, ANSI A. */
export const pageSizes = { a4: { width: 595.28, height: 841.89 }, letter: { width: 612, height: 792 } } as const;
export type PageSize = keyof typeof pageSizes;

/** Countries whose everyday paper is Letter (Unicode CLDR, supplemental paper size). */
const letterCountries = new Set('US CA MX PH CL CO CR GT NI PA PR SV VE BZ'.split(' '));

/** Paper by the résumé's country, else by the country code of its phone, else by the region of its language. */
export function pageSizeOf(resume: Resume, language: string): PageSize {
  const country = resume.basics?.location?.countryCode?.trim().toUpperCase();
  if (country) return letterCountries.has(country) || /^(USA|UNITED STATES)/.test(country) ? 'letter' : 'a4';
  const phone = resume.basics?.phone?.trim() ?? '';
  if (phone.startsWith('+') || phone.startsWith('00')) return /^(\+|00) ?1\b/.test(phone) ? 'letter' : 'a4';
  return letterCountries.has(language.split('-')[1]?.toUpperCase() ?? '') ? 'letter' : 'a4';
}
