import { findDates } from './date-spans.ts';

export type DatePrecision = 'year' | 'month' | 'day';
export interface ParsedDate {
  /** `2019`, `2019-06` or `2019-06-01`. */
  iso: string;
  precision: DatePrecision;
}

/** One date out of a short text in any of the known forms and languages, or null. "Present" is no date: null. */
export function parseDate(text: string): ParsedDate | null {
  const found = findDates(text)[0];
  return found ? { iso: found.iso, precision: precisionOf(found.iso) } : null;
}

export function precisionOf(iso: string): DatePrecision {
  return iso.length >= 10 ? 'day' : iso.length >= 7 ? 'month' : 'year';
}

/** `2019-06` → "Jun 2019" in the given locale; years stay years. An invalid date is returned as it is. */
export function formatDate(iso: string, locale: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  if (!year || iso.length < 7) return iso;
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric', month: 'short' };
  if (day) options.day = 'numeric';
  try {
    return new Intl.DateTimeFormat(locale, options).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  } catch {
    return iso; // an unknown locale tag
  }
}

/**
 * Months from `start` to `end` (ISO dates of any precision), negative when `end` is earlier. A year alone counts as its
 * January, so that `2018`–`2020` is 24.
 */
export function monthsBetween(start: string, end: string): number {
  return monthIndex(end) - monthIndex(start);
}

function monthIndex(iso: string): number {
  const [year = 0, month = 1] = iso.split('-').map(Number);
  return year * 12 + month - 1;
}
