import { CandorError } from '../../errors.ts';

/** A piece of RTF 1.9.1: group borders, control words with their number, bytes of text, a Unicode character. */
export type RtfToken =
  | { type: 'open' }
  | { type: 'close' }
  | { type: 'word'; word: string; value: number | undefined }
  | { type: 'bytes'; bytes: number[] };

const deepest = 1_000;

/** Bytes → tokens, one after another. Binary data (`\bin`) is stepped over. Throws file_damaged when nested too deeply. */
export function readRtfTokens(bytes: Uint8Array, take: (token: RtfToken) => void): void {
  let at = 0;
  let depth = 0;
  let text: number[] = [];
  const flush = () => {
    if (text.length > 0) take({ type: 'bytes', bytes: text });
    text = [];
  };
  while (at < bytes.length) {
    const byte = bytes[at++] ?? 0;
    if (byte === brace.open || byte === brace.close) {
      flush();
      depth += byte === brace.open ? 1 : -1;
      if (depth > deepest) throw new CandorError('file_damaged', { detail: 'groups nested too deeply' });
      take({ type: byte === brace.open ? 'open' : 'close' });
      if (depth <= 0) return; // what follows the outermost group is no part of the document
    } else if (byte !== backslash) {
      if (byte !== 10 && byte !== 13 && byte !== 0) text.push(byte);
    } else {
      const control = controlAt(bytes, at);
      at = control.next;
      if (control.byte !== undefined) text.push(control.byte);
      else {
        flush();
        take({ type: 'word', word: control.word, value: control.value });
        if (control.word === 'bin') at += Math.max(0, control.value ?? 0);
      }
    }
  }
  flush();
}

const brace = { open: 0x7b, close: 0x7d };
const backslash = 0x5c;

interface Control {
  word: string;
  value?: number;
  /** A character written by its code (`\'e4`) or escaped (`\{`). */
  byte?: number;
  next: number;
}

/** The control word or symbol that begins at `at`, after its backslash. */
function controlAt(bytes: Uint8Array, at: number): Control {
  const first = bytes[at] ?? 0;
  const symbol = String.fromCharCode(first);
  if (first === 0x27) {
    const code = parseInt(String.fromCharCode(bytes[at + 1] ?? 0, bytes[at + 2] ?? 0), 16);
    return { word: '', byte: Number.isNaN(code) ? 0x3f : code, next: at + 3 };
  }
  if (first === brace.open || first === brace.close || first === backslash)
    return { word: '', byte: first, next: at + 1 };
  if (first === 10 || first === 13) return { word: 'par', next: at + 1 };
  if (!isLetter(first)) return { word: symbol, next: at + 1 };
  let end = at;
  while (end - at < 32 && isLetter(bytes[end] ?? 0)) end++;
  const word = ascii(bytes, at, end);
  const digits = end;
  if (bytes[end] === 0x2d) end++;
  while (end - digits < 11 && isDigit(bytes[end] ?? 0)) end++;
  const value = end > digits ? Number(ascii(bytes, digits, end)) : NaN;
  return { word, ...(!Number.isNaN(value) && { value }), next: bytes[end] === 0x20 ? end + 1 : end };
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}

const isLetter = (byte: number): boolean => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;
