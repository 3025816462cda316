import { countryName } from '../content/contact.ts';
import { printedUrl } from '../content/links.ts';

const dates = new Set(['startDate', 'endDate', 'date', 'releaseDate']);

/**
 * The value of a field as it is compared, so that what means the same counts as the same: a phone number is its digits,
 * an address has no scheme, a country is its code or its name. Letters of a text are never changed.
 */
export function normalise(field: string, value: string): string {
  if (dates.has(field)) return value.trim();
  if (field === 'phone')
    return value
      .replace(/\(0\)/, '')
      .replace(/[^\d+]/g, '')
      .replace(/^00/, '+');
  if (field === 'email') return value.trim().toLowerCase();
  if (field === 'url')
    return printedUrl(value)
      .replace(/^www\./i, '')
      .toLowerCase();
  if (field === 'username') return text(value).replace(/^@/, '').toLowerCase();
  if (field === 'network') return text(value).toLowerCase();
  if (field === 'countryCode') return countryName(value.trim(), 'en').toLowerCase();
  return text(value);
}

/** One form for signs that look alike, single blanks, no list mark in front. */
export function text(value: string): string {
  return value
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Cc}]/gu, (sign) => (/\s/.test(sign) ? ' ' : ''))
    .replace(/[‐-―−]/g, '-')
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[•‣▪–*-] /, '');
}
