import { formatDate } from '../../resume/dates.ts';
import { directionOf } from '../direction.ts';
import type { DateFormat } from '../design.ts';
import type { Context } from './model.ts';

/**
 * "Jan 2020 – Mar 2023". A start without an end goes on until today (JSON Resume) unless the section is `closed`, such
 * as a degree of which only one year is known. Equal ends are one date.
 */
export function period(
  start: string | undefined,
  end: string | undefined,
  { language, words, dateFormat }: Context,
  open: 'open' | 'closed' = 'open',
): string {
  const from = start ? printedDate(start, language, dateFormat) : '';
  const to = end ? printedDate(end, language, dateFormat) : '';
  if (from === '' || to === from) return to;
  if (to !== '') return `${from} – ${to}`;
  return open === 'open' ? `${from} – ${words.present}` : from;
}

/** An ISO date of any precision in the form that was chosen; a year alone is always a year. */
export function printedDate(iso: string, language: string, format: DateFormat): string {
  const [year, month, day] = iso.split('-');
  if (!year || !month || format === 'year') return year ?? iso;
  switch (format) {
    case 'iso':
      return iso;
    case 'numeric':
      return day ? `${day}.${month}.${year}` : `${month}/${year}`;
    case 'long':
      return longDate(iso, language);
    case 'short':
      // Arabic and Hebrew CVs give months as numbers: their names differ from country to country.
      return directionOf(language) === 'rtl' ? printedDate(iso, language, 'numeric') : formatDate(iso, language);
  }
}

function longDate(iso: string, language: string): string {
  const [year = 0, month = 1, day] = iso.split('-').map(Number);
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric', month: 'long' };
  if (day) options.day = 'numeric';
  try {
    return new Intl.DateTimeFormat(language, options).format(Date.UTC(year, month - 1, day ?? 1));
  } catch {
    return iso; // an unknown language tag
  }
}
