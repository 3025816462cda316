import { indexOfAscii } from '../detect.ts';

export interface Picture {
  width: number;
  height: number;
}

/**
 * Sizes in pixels of the pictures in a PDF, read from their dictionaries, which always stand uncompressed before the
 * picture's data (32000-1, 7.5.7: streams are never inside object streams). Masks are left out.
 */
export function picturesIn(bytes: Uint8Array): Picture[] {
  const found: Picture[] = [];
  for (
    let at = indexOfAscii(bytes, '/Image');
    at >= 0 && found.length < 200;
    at = indexOfAscii(bytes, '/Image', at + 6)
  ) {
    const dictionary = ascii(bytes, Math.max(0, at - 400), at + 400);
    const own = dictionary.slice(
      dictionary.lastIndexOf(' obj', 400) + 1,
      dictionary.indexOf('stream', 400) + 1 || undefined,
    );
    const width = Number(/\/Width\s+(\d+)/.exec(own)?.[1]);
    const height = Number(/\/Height\s+(\d+)/.exec(own)?.[1]);
    const mask = /\/ImageMask\s+true/.test(own) || /\/ColorSpace\s*\/DeviceGray/.test(own);
    if (width && height && !mask) found.push({ width, height });
  }
  return found;
}

/** A portrait: upright or square, neither an icon nor a whole page. */
export function looksLikePhoto({ width, height }: Picture): boolean {
  const ratio = width / height;
  return width >= 60 && height >= 60 && ratio > 0.55 && ratio < 1.35 && !(width > 1000 && ratio > 0.65 && ratio < 0.8);
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (const byte of bytes.subarray(from, to)) text += String.fromCharCode(byte);
  return text;
}
