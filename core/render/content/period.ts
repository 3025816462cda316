import { formatDate } from '../../resume/dates.ts';
import type { Words } from './words.ts';

/**
 * "Jan 2020 – Mar 2023". A start without an end goes on until today (JSON Resume) unless the section is `closed`, such
 * as a degree of which only one year is known. Equal ends are one date.
 */
export function period(
  start: string | undefined,
  end: string | undefined,
  language: string,
  words: Words,
  open: 'open' | 'closed' = 'open',
): string {
  const from = start ? formatDate(start, language) : '';
  const to = end ? formatDate(end, language) : '';
  if (from === '' || to === from) return to;
  if (to !== '') return `${from} – ${to}`;
  return open === 'open' ? `${from} – ${words.present}` : from;
}
