import type { Flow } from '../flow.ts';
import { createDocument, type PdfDocument } from './pdfkit.ts';

/** An empty tagged document with its metadata, no font and no page yet. `now` is ISO. */
export function openDocument(flow: Flow, now: string): PdfDocument {
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
  doc._root.data.PageMode = 'UseNone';
  if (flow.direction === 'rtl')
    (doc._root.data.ViewerPreferences as { data: Record<string, unknown> }).data.Direction = 'R2L';
  escapeMetadata(doc);
  return doc;
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
