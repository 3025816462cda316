import { formatDate } from '#core/resume/dates.ts';
import { m } from '../paraglide/messages.js';

/** `2020-03` → "Mar 2020", `2020` → "2020", nothing → "Present". */
export function onPage(iso: string, locale = 'en'): string {
  return iso ? formatDate(iso, locale) : m.date_present();
}
