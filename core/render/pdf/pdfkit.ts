/**
 * pdfkit with the part of its types that the drawer uses. Written by hand because the published types pull in Node's,
 * which must not compile in core.
 */
// @ts-expect-error the package has no types of its own
import PDFDocument from 'pdfkit';

export interface StructureElement {
  add(child: StructureElement | (() => void)): StructureElement;
  end(): void;
}

/** A font file as fontkit has read it. */
export interface ReadFont {
  hasGlyphForCodePoint(codePoint: number): boolean;
  /** Always the same object for the same shape; `codePoints` are what copies out of the PDF. */
  glyphForCodePoint(codePoint: number): { codePoints: number[] };
}

export interface Font {
  ascender: number;
  descender: number;
  font: ReadFont;
  widthOfString(text: string, size: number): number;
}

interface TextOptions {
  lineBreak: false;
  baseline: 'alphabetic';
  fill?: boolean;
  stroke?: boolean;
}

export interface PdfDocument {
  info: Record<string, unknown>;
  outline: { addItem(title: string, options?: { expanded?: boolean }): unknown };
  page: { width: number; height: number };
  /** The catalogue; private in pdfkit, read here only to keep a viewer from opening the bookmarks unasked. */
  _root: { data: Record<string, unknown> };
  /** The current font; private in pdfkit, the only way to its glyphs and its bare measure. */
  _font: Font;
  addPage(): this;
  registerFont(name: string, font: Uint8Array | ReadFont): this;
  font(name: string): this;
  fontSize(size: number): this;
  fillColor(color: string): this;
  strokeColor(color: string): this;
  lineWidth(width: number): this;
  moveTo(x: number, y: number): this;
  lineTo(x: number, y: number): this;
  stroke(): this;
  fill(color: string): this;
  rect(x: number, y: number, width: number, height: number): this;
  path(data: string): this;
  save(): this;
  restore(): this;
  translate(x: number, y: number): this;
  scale(factor: number): this;
  image(bytes: Uint8Array, x: number, y: number, options: { width: number; height: number }): this;
  text(text: string, x: number, y: number, options: TextOptions): this;
  link(
    x: number,
    y: number,
    width: number,
    height: number,
    url: string,
    options?: { structParent?: StructureElement; Contents?: unknown },
  ): this;
  struct(type: string, options?: { title?: string; lang?: string; alt?: string }): StructureElement;
  addStructure(element: StructureElement): this;
  markContent(tag: 'Artifact', options?: { type: string }): this;
  endMarkedContent(): this;
  endMetadata(): void;
  on(event: 'data', listener: (chunk: Uint8Array) => void): this;
  on(event: 'end', listener: () => void): this;
  on(event: 'error', listener: (error: Error) => void): this;
  end(): void;
}

export function createDocument(options: Record<string, unknown>): PdfDocument {
  return new PDFDocument(options) as PdfDocument;
}
