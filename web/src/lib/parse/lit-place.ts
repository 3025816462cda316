import type { DocumentLine } from '#core/parse/document.ts';
import type { Place, Provenance } from '#core/resume/provenance.ts';
import type { Light } from '../edit/document.svelte.ts';

/** Places of the document that are lit: those the light names, else those the leaf at its pointer was read from. */
export function litPlaces(light: Light | null, provenance: Provenance): Place[] {
  if (!light) return [];
  if (light.places?.length) return light.places;
  if (!light.pointer) return [];
  const under = `${light.pointer}/`;
  return Object.entries(provenance).flatMap(([pointer, source]) =>
    pointer === light.pointer || pointer.startsWith(under) ? source.places : [],
  );
}

/** The same stretch of the document: the paragraph, or a box that overlaps on the page. */
export function covers(place: Place, line: DocumentLine): boolean {
  if (place.paragraph !== undefined) return place.paragraph === line.place.paragraph;
  const [a, b] = [place.box, line.place.box];
  if (!a || !b || place.page !== line.place.page) return false;
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return across > 1 && down > Math.min(a.height, b.height) / 2;
}
