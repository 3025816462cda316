import { budgetOf, type PdfStream, type Xref } from './budget.ts';
import { wrap, type Methods } from './classes.ts';

interface Dictionary {
  get(key: string): unknown;
}
interface Evaluator {
  xref: Xref;
}
interface Font {
  data?: unknown;
}

export function guardFonts(evaluator: Methods): void {
  type Maps = (this: Evaluator, stream: unknown) => Promise<{ length?: number } | null>;
  wrap<Maps>(
    evaluator,
    'readToUnicode',
    (original) =>
      async function (stream) {
        const map = await original.call(this, stream);
        budgetOf(this.xref.stream)?.spend('mapped', map?.length ?? 0);
        return map;
      },
  );
  type Widths = (this: Evaluator, font: Dictionary, descriptor: Dictionary, properties: unknown) => void;
  wrap<Widths>(
    evaluator,
    'extractWidths',
    (original) =>
      function (font, descriptor, properties) {
        const budget = budgetOf(this.xref.stream);
        budget?.spend('widths', codesIn(font.get('W'), 1, this.xref) + codesIn(font.get('W2'), 3, this.xref));
        original.call(this, font, descriptor, properties);
      },
  );
  leaveOutlines(evaluator);
}

/** Only text is wanted: without `data` pdf.js neither hands the font to a page nor draws its glyphs. */
function leaveOutlines(evaluator: Methods): void {
  type Translate = (this: Evaluator, font: unknown) => Promise<Font>;
  wrap<Translate>(
    evaluator,
    'translateFont',
    (original) =>
      async function (parts) {
        const font = await original.call(this, parts);
        if (budgetOf(this.xref.stream)) delete font.data;
        return font;
      },
  );
}

/** Codes in `[first [w w …] first last w …]` (32000-1, 9.7.4.3); a vertical range has three values at its end. */
function codesIn(widths: unknown, values: 1 | 3, xref: Xref): number {
  if (!Array.isArray(widths)) return 0;
  let codes = 0;
  for (let i = 0; i + 1 < widths.length;) {
    const [first, second] = [xref.fetchIfRef(widths[i]), xref.fetchIfRef(widths[i + 1])];
    codes += Array.isArray(second) ? second.length : Math.max(0, Number(second) - Number(first) || 0);
    i += Array.isArray(second) ? 2 : 2 + values;
  }
  return codes;
}

interface FontProperties {
  file?: PdfStream & { peekBytes?(count: number): Uint8Array };
  /** The file says what each code means, so nothing has to be learnt from the font's program. */
  hasIncludedToUnicodeMap?: boolean;
}

/**
 * Font programs are rewritten for the screen, at about a third of the cost of reading a page. That is left out where the
 * text does not depend on it: the font has a character map, and its widths stand in the document.
 */
export function leaveFontPrograms(font: Methods): void {
  type Rewrite = (this: object, name: string, program: unknown, properties: FontProperties) => unknown;
  const unless = (skip: (properties: FontProperties) => boolean) => (original: Rewrite) =>
    function (this: object, name: string, program: unknown, properties: FontProperties) {
      const left = properties.hasIncludedToUnicodeMap && budgetOf(properties.file) && skip(properties);
      return left ? undefined : original.call(this, name, program, properties);
    };
  wrap<Rewrite>(
    font,
    'convert',
    unless(() => true),
  );
  // OpenType fonts with PostScript outlines state their scale in the program.
  wrap<Rewrite>(
    font,
    'checkAndRepair',
    unless(({ file }) => file?.peekBytes?.(4)[0] !== 0x4f),
  );
}
