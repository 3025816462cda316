import type { Flow } from '../flow.ts';
import type { Face, FontSet } from '../fonts.ts';
import { createDocument, type PdfDocument, type ReadFont } from './pdfkit.ts';

const faces: readonly Face[] = ['regular', 'bold', 'italic'];

/** An empty tagged document with its metadata, its fonts and no page yet. `now` is ISO. */
export function openDocument(flow: Flow, fonts: FontSet, now: string): PdfDocument {
  const { page } = flow.style;
  const info = {
    Title: flow.title,
    Author: flow.author,
    Creator: 'Candor',
    Producer: 'Candor',
    CreationDate: new Date(now),
  };
  const doc = createDocument({
    size: [page.width, page.height],
    margin: 0,
    autoFirstPage: false,
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    displayTitle: true,
    lang: flow.language,
    font: null,
    info,
  });
  for (const face of faces) useFont(doc, face, fonts[face]);
  doc._root.data.PageMode = 'UseNone';
  escapeMetadata(doc);
  return doc;
}

/** Fonts as read, by their bytes: reading a kerning table costs more than drawing a page. */
const readFonts = new WeakMap<Uint8Array, ReadFont>();

function useFont(doc: PdfDocument, face: Face, bytes: Uint8Array): void {
  doc.registerFont(face, readFonts.get(bytes) ?? bytes).font(face);
  readFonts.set(bytes, doc._font.font);
}

/**
 * Tells each shape which sign it stands for in this document. A font that is read once remembers what a shape was first
 * used for, and that may be nothing (a part of "ü") or a sign that looks the same (the no-break space).
 */
export function nameGlyphs(doc: PdfDocument, text: string): void {
  const codePoints = [...new Set(text + ' ')].map((sign) => sign.codePointAt(0) ?? 0).filter((code) => code !== 0xa0);
  for (const face of faces) {
    const { font } = doc.font(face)._font;
    for (const code of codePoints)
      if (font.hasGlyphForCodePoint(code)) font.glyphForCodePoint(code).codePoints = [code];
  }
}

/** pdfkit writes `info` into the XMP packet as it is; an ampersand in a name would make that XML invalid. */
function escapeMetadata(doc: PdfDocument): void {
  const write = doc.endMetadata.bind(doc);
  doc.endMetadata = () => {
    for (const [key, value] of Object.entries(doc.info))
      if (typeof value === 'string') doc.info[key] = escapeXml(value);
    write();
  };
}

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Ends the document and gives its bytes. */
export function closeDocument(doc: PdfDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    doc.on('data', (chunk) => chunks.push(chunk));
    doc.on('error', reject);
    doc.on('end', () => resolve(concat(chunks)));
    doc.end();
  });
}

function concat(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
