import type { Source } from '#core/resume/provenance.ts';
import { m } from '../paraglide/messages.js';

/** "page 2" of several, "line 14" of a flowing file, or that it stands nowhere in the file. Empty where all is one page. */
export function whereName(source: Source | undefined, pages: number): string {
  const place = source?.places[0];
  if (place?.page) return pages > 1 ? m.page_number({ page: place.page }) : '';
  return place?.paragraph === undefined ? m.place_unknown() : m.line_number({ line: place.paragraph + 1 });
}
