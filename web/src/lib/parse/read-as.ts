import type { DocumentLine } from '#core/parse/document.ts';
import type { Provenance } from '#core/resume/provenance.ts';
import type { Resume } from '#core/resume/schema.ts';
import { placeName } from '../edit/place-name.ts';
import { covers } from './lit-place.ts';

/** What the reader made of a line: the names of the fields that came from it, the first four. Empty: none. */
export function readAs(provenance: Provenance, resume: Resume | undefined, line: DocumentLine): string {
  const names = Object.entries(provenance)
    .filter(([, source]) => source.places.some((place) => covers(place, line)))
    .map(([pointer]) => placeName(resume, pointer));
  return [...new Set(names)].slice(0, 4).join(', ');
}
