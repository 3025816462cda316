import type { Entry } from './entries.ts';
import { traced, type Draft } from './traced.ts';

/** The period of an entry as `startDate` and `endDate`; a lone date goes to `single`. "Present" leaves the end open. */
export function datesOf(
  entry: Entry,
  single: 'endDate' | 'startDate' | 'date' | 'releaseDate' = 'endDate',
): Record<string, Draft> {
  const { period } = entry;
  if (!period) return {};
  const leaf = (iso: string) => ({ ...traced(iso, period.lines, 0.95, period.text), text: iso });
  const dates: Record<string, Draft> = {};
  if (single === 'date' || single === 'releaseDate') {
    const iso = period.endDate ?? period.startDate;
    return iso ? { [single]: leaf(iso) } : {};
  }
  if (period.startDate) dates.startDate = leaf(period.startDate);
  if (period.endDate) dates[period.startDate ? 'endDate' : single] = leaf(period.endDate);
  return dates;
}
