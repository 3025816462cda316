import type { Face } from '../fonts.ts';
import type { FamilyId } from '../fonts/families.ts';
import type { PdfDocument } from './pdfkit.ts';
import type { Typeface, Typefaces } from './typefaces.ts';

/** A piece of text that one typeface can draw whole. */
export interface Stretch {
  text: string;
  typeface: Typeface;
}

/** Widths of text in points and which typeface draws it. Words are remembered for the life of one document. */
export interface Measure {
  width(text: string, typeface: Typeface, size: number): number;
  /** The text cut where another typeface has to take over. */
  stretches(text: string, family: FamilyId, face: Face): Stretch[];
  /** Signs of the text that no typeface can draw. */
  missing(text: string): string[];
}

const joiners = /^[\p{M}\u200c\u200d]$/u;

export function createMeasure(doc: PdfDocument, { all, find, helpers }: Typefaces): Measure {
  const widths = new Map<string, number>();
  const drawn = new Map<string, Stretch[]>();
  const has = ({ font }: Typeface, sign: string) => font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0);

  /** The face asked for, else the same family upright, else whoever has the sign. */
  function typefaceFor(sign: string, family: FamilyId, face: Face): Typeface {
    const asked = [find(family, face), find(family, 'regular'), ...helpers.map((helper) => find(helper, face))];
    const able = [...asked, ...all].find((typeface) => typeface && has(typeface, sign)) ?? asked[0] ?? all[0];
    if (!able) throw new Error('no typeface');
    return able;
  }

  function cut(text: string, family: FamilyId, face: Face): Stretch[] {
    const result: Stretch[] = [];
    for (const sign of text) {
      const last = result.at(-1);
      const same = last && has(last.typeface, sign);
      const wanted = same && last.typeface.family === family ? last.typeface : typefaceFor(sign, family, face);
      // Blanks, digits and marks go along with the letters that they stand beside.
      if (last && (wanted === last.typeface || (same && (joiners.test(sign) || !/\p{L}/u.test(sign)))))
        last.text += sign;
      else result.push({ text: sign, typeface: wanted });
    }
    return result;
  }

  return {
    width(text, typeface, size) {
      const key = typeface.name + text;
      const known = widths.get(key) ?? doc.font(typeface.name)._font.widthOfString(text, 1000);
      widths.set(key, known);
      return (known * size) / 1000;
    },
    stretches(text, family, face) {
      const key = `${family}${face}${text}`;
      const known = drawn.get(key) ?? cut(text, family, face);
      drawn.set(key, known);
      return known;
    },
    missing: (text) =>
      [...new Set(text)].filter((sign) => sign !== '\u00a0' && !all.some((typeface) => has(typeface, sign))),
  };
}
