import { CandorError } from '../errors.ts';
import type { FileKind } from './document.ts';
import { uploadLimits } from './upload.ts';
import { decodeText } from './decode-text.ts';

const extensions: Record<string, FileKind> = {
  pdf: 'pdf',
  docx: 'docx',
  docm: 'docx',
  odt: 'odt',
  ott: 'odt',
  rtf: 'rtf',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  json: 'json-resume',
};

export const mediaTypes: Record<FileKind, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  rtf: 'application/rtf',
  html: 'text/html',
  text: 'text/plain',
  markdown: 'text/markdown',
  'json-resume': 'application/json',
};

/**
 * The kind of a file by its first bytes, which must fit the ending of its name (S15). Without a name the content alone
 * decides. Throws file_empty, file_too_large, file_type_unsupported, file_type_mismatch, file_encrypted (an Office file
 * under a password is an OLE container).
 */
export function detectKind(bytes: Uint8Array, fileName?: string): FileKind {
  if (bytes.length === 0) throw new CandorError('file_empty');
  if (bytes.length > uploadLimits.bytes) throw new CandorError('file_too_large');
  const extension = extensionOf(fileName);
  const named = extension === undefined ? undefined : extensions[extension];
  if (extension !== undefined && !named) throw new CandorError('file_type_unsupported');
  const found = kindByContent(bytes);
  if (found === 'ole') throw new CandorError(named === 'docx' ? 'file_encrypted' : 'file_type_unsupported');
  if (found === 'other') throw new CandorError(named ? 'file_type_mismatch' : 'file_type_unsupported');
  if (found !== 'text') {
    if (named && named !== found) throw new CandorError('file_type_mismatch');
    return found;
  }
  if (named && !textKinds.has(named)) throw new CandorError('file_type_mismatch');
  return named ?? kindOfText(bytes);
}

const textKinds = new Set<FileKind>(['text', 'markdown', 'json-resume']);

function extensionOf(fileName = ''): string | undefined {
  return /\.([a-z0-9]{1,12})$/i.exec(fileName.trim())?.[1]?.toLowerCase();
}

type Content = 'pdf' | 'docx' | 'odt' | 'rtf' | 'html' | 'text' | 'ole' | 'other';

function kindByContent(bytes: Uint8Array): Content {
  const starts = (...magic: number[]) => magic.every((byte, i) => bytes[i] === byte);
  // PDF readers accept junk before the header, within the first 1,024 bytes (ISO 32000, implementation note 13).
  if (indexOfAscii(bytes.subarray(0, 1024), '%PDF-') >= 0) return 'pdf';
  if (starts(0x50, 0x4b, 0x03, 0x04)) return kindOfArchive(bytes);
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return 'ole';
  if (indexOfAscii(bytes.subarray(0, 16), '{\\rtf') >= 0) return 'rtf';
  if (!looksLikeText(bytes)) return 'other';
  return looksLikePage(bytes) ? 'html' : 'text';
}

/** The first entry of an OpenDocument package is its media type, stored as it is (ODF 1.3 packages, 3.3). */
function kindOfArchive(bytes: Uint8Array): Content {
  if (indexOfAscii(bytes.subarray(0, 160), 'application/vnd.oasis.opendocument.text') >= 0) return 'odt';
  return indexOfAscii(bytes, 'word/') >= 0 ? 'docx' : 'other';
}

/** A page begins with its document type or outermost element; comments and an XML declaration may stand before. */
function looksLikePage(bytes: Uint8Array): boolean {
  const start = decodeText(bytes.subarray(0, 2048)).replace(/^\ufeff/, '');
  return /^<(?:!doctype html|html|head|body)\b/i.test(withoutPreamble(start));
}

function withoutPreamble(text: string): string {
  let rest = text.trimStart();
  if (/^<\?xml/i.test(rest)) rest = after(rest, '>');
  while (rest.startsWith('<!--')) rest = after(rest, '-->');
  return rest;
}

/** What follows an end mark; nothing when it does not come. */
function after(text: string, end: string): string {
  const at = text.indexOf(end);
  return at < 0 ? '' : text.slice(at + end.length).trimStart();
}

/** Position of an ASCII word in bytes, -1 when absent. */
export function indexOfAscii(bytes: Uint8Array, word: string, from = 0): number {
  const codes = [...word].map((c) => c.charCodeAt(0));
  const first = codes[0] ?? 0;
  for (let i = bytes.indexOf(first, from); i >= 0; i = bytes.indexOf(first, i + 1))
    if (codes.every((code, k) => bytes[i + k] === code)) return i;
  return -1;
}

/** Text has no control characters but tab, line ends and form feed; UTF-16 with a byte order mark counts as text. */
function looksLikeText(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
  const sample = bytes.subarray(0, 65_536);
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return false;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  }
  return controls <= sample.length / 500;
}

function kindOfText(bytes: Uint8Array): FileKind {
  const text = decodeText(bytes).trimStart();
  if (/^\{[\s\S]*"(?:basics|work|education)"\s*:/.test(text)) return 'json-resume';
  return /^#{1,3} \S/m.test(text) ? 'markdown' : 'text';
}
