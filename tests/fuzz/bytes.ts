import { below, pick, type Random } from './random.ts';

export type Mutation = (bytes: Uint8Array, next: Random, others: readonly Uint8Array[]) => Uint8Array;

export function joined(...parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Up to forty bytes become others. */
const changed: Mutation = (bytes, next) => {
  const copy = bytes.slice();
  for (let i = below(next, 40); i >= 0; i--) copy[below(next, copy.length)] = below(next, 256);
  return copy;
};

/** Single bits turned, as by a bad disc. */
const flipped: Mutation = (bytes, next) => {
  const copy = bytes.slice();
  for (let i = below(next, 8); i >= 0; i--) {
    const at = below(next, copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << below(next, 8));
  }
  return copy;
};

const cutShort: Mutation = (bytes, next) => bytes.slice(0, below(next, bytes.length));

const holed: Mutation = (bytes, next) => {
  const at = below(next, bytes.length);
  return joined(bytes.subarray(0, at), bytes.subarray(at + below(next, 400)));
};

/** A piece of the file, or of another one, put in. */
const spliced: Mutation = (bytes, next, others) => {
  const from = next() < 0.5 ? bytes : pick(next, others);
  const start = below(next, from.length);
  const at = below(next, bytes.length);
  return joined(bytes.subarray(0, at), from.subarray(start, start + below(next, 2000)), bytes.subarray(at));
};

/** The same piece over and over. */
const repeated: Mutation = (bytes, next) => {
  const start = below(next, bytes.length);
  const piece = bytes.subarray(start, start + 1 + below(next, 200));
  return joined(
    bytes.subarray(0, start),
    ...Array.from({ length: below(next, 400) }, () => piece),
    bytes.subarray(start),
  );
};

const extremes = [
  '0',
  '-1',
  '1',
  '255',
  '65536',
  '2147483647',
  '4294967295',
  '99999999999999999999',
  '1e308',
  '0.0000001',
];

/** A number written in digits becomes an extreme one. */
const blownUp: Mutation = (bytes, next) => {
  const start = below(next, bytes.length);
  for (let i = 0; i < bytes.length; i++) {
    const at = (start + i) % bytes.length;
    if (!isDigit(bytes[at])) continue;
    let end = at;
    while (isDigit(bytes[end])) end++;
    return joined(bytes.subarray(0, at), new TextEncoder().encode(pick(next, extremes)), bytes.subarray(end));
  }
  return bytes;
};

const isDigit = (byte: number | undefined) => byte !== undefined && byte >= 48 && byte <= 57;

/** What can happen to any file. */
export const byteMutations: readonly Mutation[] = [changed, flipped, cutShort, holed, spliced, repeated, blownUp];
