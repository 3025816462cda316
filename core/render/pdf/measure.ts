import type { Face } from '../fonts.ts';
import type { PdfDocument } from './pdfkit.ts';

/** Widths of text in points and which signs a face can draw. Words are remembered for the life of one document. */
export interface Measure {
  width(text: string, face: Face, size: number): number;
  /** The face asked for, or the regular one when only that has all the signs. */
  faceFor(text: string, face: Face): Face;
  /** Signs of the text that no face can draw. */
  missing(text: string): string[];
}

export function createMeasure(doc: PdfDocument): Measure {
  const widths = new Map<string, number>();
  const has = (face: Face, sign: string) => doc.font(face)._font.font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0);
  const draws = (face: Face, text: string) => [...text].every((sign) => has(face, sign));
  return {
    width(text, face, size) {
      const key = face + text;
      const known = widths.get(key) ?? doc.font(face)._font.widthOfString(text, 1000);
      widths.set(key, known);
      return (known * size) / 1000;
    },
    faceFor: (text, face) => (face === 'regular' || draws(face, text) || !draws('regular', text) ? face : 'regular'),
    missing: (text) => [...new Set(text)].filter((sign) => sign !== '\u00a0' && !has('regular', sign)),
  };
}
