import { Canvas, type PdfGlyph } from './canvas.ts';
import { colorOf, type PdfFont } from './looks.ts';
import { identity, multiply, type Matrix } from './matrix.ts';
import type { Ops } from './open.ts';

interface OperatorList {
  fnArray: number[];
  argsArray: unknown[];
}

/**
 * Replays a page's operators (PDF 32000-1, 9.4) and notes every painted character with place, style and colour, every
 * filled area and every image. `viewport` maps the page's space to points from the top left.
 */
export function paintPage(
  list: OperatorList,
  ops: Ops,
  viewport: Matrix,
  fontOf: (id: string) => PdfFont,
): Pick<Canvas, 'glyphs' | 'fills' | 'dots' | 'fillsBefore' | 'images'> {
  const canvas = new Canvas(viewport, fontOf);
  const byCode = operatorsByCode(ops);
  for (let i = 0; i < list.fnArray.length; i++)
    byCode[list.fnArray[i] ?? -1]?.(canvas, (list.argsArray[i] ?? []) as unknown[]);
  return canvas;
}

type Operator = (canvas: Canvas, args: unknown[]) => void;

let known: { ops: Ops; byCode: (Operator | undefined)[] } | undefined;

function operatorsByCode(ops: Ops): (Operator | undefined)[] {
  if (known?.ops === ops) return known.byCode;
  const byCode: (Operator | undefined)[] = [];
  for (const [name, code] of Object.entries(ops)) byCode[code] = operators[name];
  known = { ops, byCode };
  return byCode;
}

const number = (args: unknown[], at = 0, otherwise = 0): number => (args[at] as number | undefined) ?? otherwise;
const lastRow = (args: unknown[]) => args[args.length - 1] as (PdfGlyph | number)[];

/** pdf.js' names of the operators that matter to text; all others paint nothing that is read. */
const operators: Record<string, Operator> = {
  save: (canvas) => canvas.save(),
  restore: (canvas) => canvas.restore(),
  transform: ({ state }, args) => void (state.ctm = multiply(state.ctm, args as unknown as Matrix)),
  paintFormXObjectBegin: (canvas, [matrix]) => {
    canvas.save();
    if (Array.isArray(matrix)) canvas.state.ctm = multiply(canvas.state.ctm, matrix as unknown as Matrix);
  },
  paintFormXObjectEnd: (canvas) => canvas.restore(),
  paintImageXObject: (canvas) => canvas.paintImage(),
  constructPath: (canvas, args) => canvas.paintPath(args),

  setFillRGBColor: ({ state }, args) => void (state.color = colorOf(args)),
  setFillTransparent: ({ state }) => void (state.alpha = 0),
  // A pattern: no single colour.
  setFillColorN: ({ state }) => void (state.color = ''),
  setGState: (canvas, [pairs]) => setGraphicsState(canvas, pairs),

  beginMarkedContent: ({ tags }, [tag]) => void tags.push(String(tag)),
  beginMarkedContentProps: ({ tags }, [tag]) => void tags.push(String(tag)),
  endMarkedContent: ({ tags }) => void tags.pop(),

  beginText: (canvas) => void (canvas.text = canvas.line = identity),
  setTextMatrix: (canvas, args) => {
    const matrix = Array.isArray(args[0]) || ArrayBuffer.isView(args[0]) ? args[0] : args;
    canvas.text = canvas.line = matrix as unknown as Matrix;
  },
  moveText: (canvas, args) => canvas.moveLine(number(args), number(args, 1)),
  setLeadingMoveText: (canvas, args) => {
    canvas.state.leading = -number(args, 1);
    canvas.moveLine(number(args), number(args, 1));
  },
  nextLine: (canvas) => canvas.moveLine(0, -canvas.state.leading),
  setLeading: ({ state }, args) => void (state.leading = number(args)),
  setCharSpacing: ({ state }, args) => void (state.charSpacing = number(args)),
  setWordSpacing: ({ state }, args) => void (state.wordSpacing = number(args)),
  setHScale: ({ state }, args) => void (state.scale = number(args, 0, 100) / 100),
  setTextRise: ({ state }, args) => void (state.rise = number(args)),
  setTextRenderingMode: ({ state }, args) => void (state.mode = number(args)),
  setFont: ({ state }, args) => {
    state.font = String(args[0]);
    state.size = number(args, 1);
  },
  showText: (canvas, args) => canvas.showText(args[0] as (PdfGlyph | number)[]),
  showSpacedText: (canvas, args) => canvas.showText(args[0] as (PdfGlyph | number)[]),
  nextLineShowText: nextLineShowText,
  nextLineSetSpacingShowText: nextLineShowText,
};

function nextLineShowText(canvas: Canvas, args: unknown[]): void {
  canvas.moveLine(0, -canvas.state.leading);
  canvas.showText(lastRow(args));
}

function setGraphicsState({ state }: Canvas, pairs: unknown): void {
  if (!Array.isArray(pairs)) return;
  for (const [key, value] of pairs as [string, unknown][]) {
    if (key === 'ca') state.alpha = Number(value);
    if (key === 'Font' && Array.isArray(value)) {
      state.font = String(value[0]);
      state.size = Number(value[1]);
    }
  }
}
