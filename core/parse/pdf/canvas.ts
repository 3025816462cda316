import { type Box, type Fill, type Glyph } from './glyphs.ts';
import { initialState, type GraphicsState } from './graphics-state.ts';
import { Looks, type PdfFont } from './looks.ts';
import { apply, applyBox, identity, multiply, type Matrix } from './matrix.ts';
import { texText } from './tex-encoding.ts';

/** A character as pdf.js hands it over; `width` in units of the font's matrix. */
export interface PdfGlyph {
  unicode: string;
  width: number;
  isSpace?: boolean;
  originalCharCode?: number;
}

/** What has been painted on a page so far, and the state in which the next thing will be. */
export class Canvas {
  readonly glyphs: Glyph[] = [];
  readonly fills: Fill[] = [];
  /** Small filled or outlined shapes: drawn list markers. */
  readonly dots: Fill[] = [];
  /** For each glyph: how many fills were painted before it. */
  readonly fillsBefore: number[] = [];
  readonly images: Box[] = [];
  /** Tags of the marked content that is open. */
  readonly tags: string[] = [];
  state: GraphicsState;
  text: Matrix = identity;
  line: Matrix = identity;
  private readonly stack: GraphicsState[] = [];
  private readonly looks = new Looks();
  private readonly fontOf: (id: string) => PdfFont;

  constructor(viewport: Matrix, fontOf: (id: string) => PdfFont) {
    this.state = initialState(viewport);
    this.fontOf = fontOf;
  }

  save(): void {
    this.stack.push({ ...this.state });
  }

  restore(): void {
    this.state = this.stack.pop() ?? this.state;
  }

  moveLine(x: number, y: number): void {
    this.text = this.line = multiply(this.line, [1, 0, 0, 1, x, y]);
  }

  /** An image fills the unit square (32000-1, 8.9.3). */
  paintImage(): void {
    if (this.state.alpha >= 0.3) this.images.push(applyBox(this.state.ctm, [0, 0, 1, 1]));
  }

  /** `[paint operator, [path data], bounding box]`; stroking and clipping fill nothing. */
  paintPath(args: unknown[]): void {
    const [paint, data, box] = args as [number, ArrayLike<number>[], ArrayLike<number> | undefined];
    if (!box || this.state.alpha < 0.3 || paint === endPath) return;
    const target = applyBox(this.state.ctm, box);
    const { color } = this.state;
    if (target[2] - target[0] < 7 && target[3] - target[1] < 7)
      this.dots.push({ box: target, color, rectangle: false });
    if (!fillingPaints.has(paint)) return;
    const length = data?.[0]?.length ?? 0;
    this.fills.push({ box: target, color, rectangle: length > 0 && length <= 16 });
  }

  /** Paints a row of characters. All of them have the same look; only the place along the row changes. */
  showText(glyphs: (PdfGlyph | number)[]): void {
    if (!Array.isArray(glyphs)) return;
    const s = this.state;
    const font = this.fontOf(s.font);
    const unit = (font.fontMatrix?.[0] ?? 0.001) * s.size * s.scale;
    const m = multiply(s.ctm, this.text);
    const [x0, y0] = apply(m, 0, s.rise);
    const size = Math.abs(s.size) * Math.hypot(m[2], m[3]);
    const style = this.looks.of(size, font, s.color);
    const turned = Math.abs(m[1]) > Math.abs(m[0]);
    const hidden = hiddenBy(s, size);
    const artifact = this.tags.includes('Artifact');
    const before = this.fills.length;
    let along = 0;
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        along -= (glyph / 1000) * s.size * s.scale;
        continue;
      }
      if (!glyph) continue;
      const width = glyph.width * unit;
      const x = x0 + m[0] * along;
      const end = x + m[0] * width;
      const [left, right] = x < end ? [x, end] : [end, x];
      const text = texText(glyph.unicode, glyph.originalCharCode, font);
      const painted: Glyph = { text, x: left, right, y: y0 + m[1] * along, style, turned };
      if (hidden) painted.hidden = hidden;
      if (artifact) painted.artifact = true;
      this.glyphs.push(painted);
      this.fillsBefore.push(before);
      along += width + (s.charSpacing + (glyph.isSpace ? s.wordSpacing : 0)) * s.scale;
    }
    this.text = multiply(this.text, [1, 0, 0, 1, along, 0]);
  }
}

function hiddenBy(state: GraphicsState, size: number): Glyph['hidden'] {
  if (state.mode === 3 || state.mode === 7 || state.alpha < 0.05) return 'invisible';
  return size < 2 ? 'tiny' : undefined;
}

const endPath = 28;
/** OPS.fill, eoFill, fillStroke, eoFillStroke, closeFillStroke, closeEOFillStroke. */
const fillingPaints = new Set([22, 23, 24, 25, 26, 27]);
