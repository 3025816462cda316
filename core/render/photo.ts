import type { Photo } from './flow.ts';

/** Largest photo in points: 35 × 45 mm, as on identity cards (ISO/IEC 19794-5). */
const most = { width: 99, height: 128 };

/** A picture out of a `data:` URL, as large as fits; undefined when it is none or of another kind than JPEG and PNG. */
export function photoOf(image: string | undefined): Photo | undefined {
  const match = /^data:image\/(jpeg|jpg|png);base64,([A-Za-z0-9+/=\s]+)$/.exec(image ?? '');
  if (!match) return undefined;
  const bytes = fromBase64(match[2] ?? '');
  const kind = match[1] === 'png' ? 'png' : 'jpeg';
  const size = kind === 'png' ? pngSize(bytes) : jpegSize(bytes);
  if (!size || size.width < 1 || size.height < 1) return undefined;
  const scale = Math.min(most.width / size.width, most.height / size.height);
  return { bytes, kind, width: size.width * scale, height: size.height * scale };
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function fromBase64(text: string): Uint8Array {
  const bytes: number[] = [];
  let bits = 0;
  let count = 0;
  for (const sign of text) {
    const value = alphabet.indexOf(sign);
    if (value === -1) continue;
    bits = ((bits << 6) | value) & 0xffffff;
    count += 6;
    if (count >= 8) bytes.push((bits >> (count -= 8)) & 0xff);
  }
  return new Uint8Array(bytes);
}

interface Size {
  width: number;
  height: number;
}

const word = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);

/** The header chunk of a PNG (ISO/IEC 15948, 11.2.2). */
function pngSize(bytes: Uint8Array): Size | undefined {
  if (bytes[0] !== 0x89 || word(bytes, 16) !== 0 || word(bytes, 20) !== 0) return undefined;
  return { width: word(bytes, 18), height: word(bytes, 22) };
}

/** The first start-of-frame segment of a JPEG (ITU-T T.81, B.2.2). */
function jpegSize(bytes: Uint8Array): Size | undefined {
  if (word(bytes, 0) !== 0xffd8) return undefined;
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + word(bytes, at + 2)) {
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: word(bytes, at + 5), width: word(bytes, at + 7) };
  }
  return undefined;
}
