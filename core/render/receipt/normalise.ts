import { countryName } from '../content/contact.ts';
import { printedUrl } from '../content/links.ts';

const dates = new Set(['startDate', 'endDate', 'date', 'releaseDate']);

/**
 * The value of a field as it is compared, so that what means the same counts as the same: a phone number is its digits,
 * an address has no scheme, a country is its code or its name. Letters of a text are never changed.
 */
export function normalise(field: string, value: string): string {
  if (dates.has(field)) return value.trim();
  if (field === 'phone') return dialled(value);
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

/** Digits without the zeros that are dialled first: "+44 (0)7700 900742" → 447700900742, "07700 900742" → 7700900742. */
const dialled = (phone: string): string => phone.replace(/\(0\)/, '').replace(/\D/g, '').replace(/^0+/, '');

/** Whether two values of a field say the same. A number with its country's code is the number without it. */
export function same(field: string, a: string, b: string): boolean {
  const [x, y] = [normalise(field, a), normalise(field, b)];
  if (x === y) return true;
  const [short = '', long = ''] = x.length < y.length ? [x, y] : [y, x];
  return field === 'phone' && short.length >= 7 && long.endsWith(short) && long.length - short.length <= 3;
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
