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

/** Whether the light is on this field: it names it, or lies on a place that it was read from. */
export function isLit(light: Light | null, pointer: string, source: Provenance[string] | undefined): boolean {
  if (!light) return false;
  if (light.pointer !== undefined) return light.pointer === pointer;
  return Boolean(source?.places.some((place) => light.places?.some((other) => covers(other, { text: '', place }))));
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
