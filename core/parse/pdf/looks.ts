import type { Style } from '../line.ts';
import type { Matrix } from './matrix.ts';

/** What pdf.js tells of a font. */
export interface PdfFont {
  name?: string;
  bold?: boolean;
  black?: boolean;
  italic?: boolean;
  fontMatrix?: Matrix;
  vertical?: boolean;
  isType3Font?: boolean;
}

/** One object for each look, so that looks compare by identity. */
export class Looks {
  private readonly known = new Map<string, Style>();

  of(size: number, font: PdfFont, color: string): Style {
    const rounded = Math.round(size * 10) / 10;
    const key = `${rounded}|${font.name ?? ''}|${color}`;
    let style = this.known.get(key);
    if (!style) this.known.set(key, (style = styleOf(rounded, font, color)));
    return style;
  }
}

/** Weight and slant by the font's own marks, or by its name without the subset's six letters. */
export function styleOf(size: number, font: PdfFont, color: string): Style {
  const name = (font.name ?? '').replace(/^[A-Z]{6}\+/, '');
  const bold = Boolean(font.bold || font.black) || /bold|black|heavy|semibold|demi|[-,]bd|medi(?:um)?\b/i.test(name);
  const italic = Boolean(font.italic) || /ital|obli|slant|[-,]it\b/i.test(name);
  return { size, bold, italic, color, font: name };
}

/** A colour operand, text or three numbers up to 255, as `#rrggbb`. */
export function colorOf(args: unknown[]): string {
  if (typeof args[0] === 'string') return args[0].toLowerCase();
  const part = (value: unknown) => Math.round(Number(value)).toString(16).padStart(2, '0');
  return '#' + part(args[0]) + part(args[1]) + part(args[2]);
}
