import type { Style } from '../line.ts';
import type { Fill, Glyph } from './glyphs.ts';
import { apply, applyBox, identity, multiply, type Matrix } from './matrix.ts';
import type { Ops } from './open.ts';

interface OperatorList {
  fnArray: number[];
  argsArray: unknown[];
}
interface PdfGlyph {
  unicode: string;
  width: number;
  isSpace?: boolean;
}
export interface PdfFont {
  name?: string;
  bold?: boolean;
  black?: boolean;
  italic?: boolean;
  fontMatrix?: Matrix;
  vertical?: boolean;
}
interface State {
  ctm: Matrix;
  font: string;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  mode: number;
  color: string;
  alpha: number;
}

/**
 * Replays a page's operators (PDF 32000-1, 9.4) and notes every painted character with place, style and colour, and
 * every filled area. `viewport` maps the page's space to points from the top left.
 */
export function paintPage(
  list: OperatorList,
  ops: Ops,
  viewport: Matrix,
  fontOf: (id: string) => PdfFont,
): { glyphs: Glyph[]; fills: Fill[]; dots: Fill[]; order: number[] } {
  const painter = new Painter(viewport, fontOf);
  const names: string[] = [];
  for (const [name, code] of Object.entries(ops)) names[code] = name;
  for (let i = 0; i < list.fnArray.length; i++)
    painter.run(names[list.fnArray[i] ?? -1] ?? '', (list.argsArray[i] ?? []) as unknown[]);
  return { glyphs: painter.glyphs, fills: painter.fills, dots: painter.dots, order: painter.fillsBefore };
}

class Painter {
  readonly glyphs: Glyph[] = [];
  readonly fills: Fill[] = [];
  /** Small filled or outlined shapes: drawn list markers. */
  readonly dots: Fill[] = [];
  /** For each glyph: how many fills were painted before it. */
  readonly fillsBefore: number[] = [];
  private stack: State[] = [];
  private text: Matrix = identity;
  private line: Matrix = identity;
  private state: State;
  private readonly fontOf: (id: string) => PdfFont;
  private readonly styles = new Map<string, Style>();

  constructor(viewport: Matrix, fontOf: (id: string) => PdfFont) {
    this.fontOf = fontOf;
    this.state = {
      ctm: viewport,
      font: '',
      size: 0,
      charSpacing: 0,
      wordSpacing: 0,
      scale: 1,
      leading: 0,
      rise: 0,
      mode: 0,
      color: '#000000',
      alpha: 1,
    };
  }

  run(name: string, args: unknown[]): void {
    const n = args as number[];
    const s = this.state;
    switch (name) {
      case 'save':
        this.stack.push({ ...s });
        break;
      case 'restore':
        this.state = this.stack.pop() ?? s;
        break;
      case 'transform':
        s.ctm = multiply(s.ctm, args as unknown as Matrix);
        break;
      case 'paintFormXObjectBegin':
        this.stack.push({ ...s });
        if (Array.isArray(args[0])) s.ctm = multiply(s.ctm, args[0] as unknown as Matrix);
        break;
      case 'paintFormXObjectEnd':
        this.state = this.stack.pop() ?? s;
        break;
      case 'beginText':
        this.text = this.line = identity;
        break;
      case 'setTextMatrix':
        this.text = this.line = (Array.isArray(args[0]) || ArrayBuffer.isView(args[0])
          ? args[0]
          : args) as unknown as Matrix;
        break;
      case 'moveText':
        this.moveLine(n[0] ?? 0, n[1] ?? 0);
        break;
      case 'setLeadingMoveText':
        s.leading = -(n[1] ?? 0);
        this.moveLine(n[0] ?? 0, n[1] ?? 0);
        break;
      case 'setLeading':
        s.leading = n[0] ?? 0;
        break;
      case 'nextLine':
        this.moveLine(0, -s.leading);
        break;
      case 'setCharSpacing':
        s.charSpacing = n[0] ?? 0;
        break;
      case 'setWordSpacing':
        s.wordSpacing = n[0] ?? 0;
        break;
      case 'setHScale':
        s.scale = (n[0] ?? 100) / 100;
        break;
      case 'setTextRise':
        s.rise = n[0] ?? 0;
        break;
      case 'setTextRenderingMode':
        s.mode = n[0] ?? 0;
        break;
      case 'setFont':
        s.font = String(args[0]);
        s.size = n[1] ?? 0;
        break;
      case 'setFillRGBColor':
        s.color = colorOf(args);
        break;
      case 'setFillTransparent':
        s.alpha = 0;
        break;
      case 'setFillColorN':
        s.color = ''; // a pattern: no single colour
        break;
      case 'setGState':
        this.graphicsState(args[0]);
        break;
      case 'constructPath':
        this.path(args);
        break;
      case 'nextLineShowText':
      case 'nextLineSetSpacingShowText':
        this.moveLine(0, -s.leading);
        this.show(args[args.length - 1] as (PdfGlyph | number)[]);
        break;
      case 'showText':
      case 'showSpacedText':
        this.show(args[0] as (PdfGlyph | number)[]);
        break;
    }
  }

  private moveLine(x: number, y: number): void {
    this.text = this.line = multiply(this.line, [1, 0, 0, 1, x, y]);
  }

  private graphicsState(pairs: unknown): void {
    if (!Array.isArray(pairs)) return;
    for (const pair of pairs as [string, unknown][]) {
      if (pair[0] === 'ca') this.state.alpha = Number(pair[1]);
      if (pair[0] === 'Font' && Array.isArray(pair[1])) {
        this.state.font = String(pair[1][0]);
        this.state.size = Number(pair[1][1]);
      }
    }
  }

  /** `[paint operator, [path data], bounding box]`; stroking and clipping fill nothing. */
  private path(args: unknown[]): void {
    const [paint, data, box] = args as [number, ArrayLike<number>[], ArrayLike<number> | undefined];
    if (!box || this.state.alpha < 0.3 || paint === endPath) return;
    const target = applyBox(this.state.ctm, box);
    if (target[2] - target[0] < 7 && target[3] - target[1] < 7)
      this.dots.push({ box: target, color: this.state.color, rectangle: false });
    if (!fillingPaints.has(paint)) return;
    const points = data?.[0];
    const length = points ? points.length : 0;
    this.fills.push({
      box: target,
      color: this.state.color,
      rectangle: length > 0 && length <= 16,
    });
  }

  /** Paints a row of characters. All of them have the same look; only the place along the row changes. */
  private show(glyphs: (PdfGlyph | number)[]): void {
    if (!Array.isArray(glyphs)) return;
    const s = this.state;
    const font = this.fontOf(s.font);
    const unit = (font.fontMatrix?.[0] ?? 0.001) * s.size * s.scale;
    const m = multiply(s.ctm, this.text);
    const [x0, y0] = apply(m, 0, s.rise);
    const size = Math.abs(s.size) * Math.hypot(m[2], m[3]);
    const style = this.style(size, font);
    const turned = Math.abs(m[1]) > Math.abs(m[0]);
    const hidden = s.mode === 3 || s.mode === 7 || s.alpha < 0.05 ? 'invisible' : size < 2 ? 'tiny' : undefined;
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
      const painted: Glyph = {
        text: glyph.unicode,
        x: Math.min(x, end),
        right: Math.max(x, end),
        y: y0 + m[1] * along,
        style,
        turned,
      };
      if (hidden) painted.hidden = hidden;
      this.glyphs.push(painted);
      this.fillsBefore.push(before);
      along += width + (s.charSpacing + (glyph.isSpace ? s.wordSpacing : 0)) * s.scale;
    }
    this.text = multiply(this.text, [1, 0, 0, 1, along, 0]);
  }

  /** One object for each look, so that looks compare by identity. */
  private style(size: number, font: PdfFont): Style {
    const rounded = Math.round(size * 10) / 10;
    const key = `${rounded}|${font.name ?? ''}|${this.state.color}`;
    let style = this.styles.get(key);
    if (!style) this.styles.set(key, (style = styleOf(rounded, font, this.state.color)));
    return style;
  }
}

function styleOf(size: number, font: PdfFont, color: string): Style {
  const name = (font.name ?? '').replace(/^[A-Z]{6}\+/, '');
  const bold = Boolean(font.bold || font.black) || /bold|black|heavy|semibold|demi|[-,]bd|medi(?:um)?\b/i.test(name);
  const italic = Boolean(font.italic) || /ital|obli|slant|[-,]it\b/i.test(name);
  return { size, bold, italic, color, font: name };
}

const endPath = 28;
/** OPS.fill, eoFill, fillStroke, eoFillStroke, closeFillStroke, closeEOFillStroke. */
const fillingPaints = new Set([22, 23, 24, 25, 26, 27]);

function colorOf(args: unknown[]): string {
  if (typeof args[0] === 'string') return args[0].toLowerCase();
  const part = (value: unknown) => Math.round(Number(value)).toString(16).padStart(2, '0');
  return '#' + part(args[0]) + part(args[1]) + part(args[2]);
}
