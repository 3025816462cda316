import { unzipSync, unzlibSync, zipSync, zlibSync } from 'fflate';
import { byteMutations, joined, type Mutation } from './bytes.ts';
import { below, pick, type Random } from './random.ts';

const latin = new TextDecoder('latin1');

interface Stream {
  start: number;
  end: number;
}

/** Where the data of a PDF's streams begin and end. */
function streamsOf(bytes: Uint8Array): Stream[] {
  const text = latin.decode(bytes);
  return [...text.matchAll(/\bstream\r?\n/g)].flatMap((match) => {
    const start = match.index + match[0].length;
    const end = text.indexOf('endstream', start);
    return end > start ? [{ start, end }] : [];
  });
}

const damaged = (bytes: Uint8Array, next: Random, others: readonly Uint8Array[]) =>
  pick(next, byteMutations)(bytes, next, others);

/** What a compressed stream holds is damaged and packed again, so that the damage reaches the reader of what is inside. */
const insideStream: Mutation = (bytes, next, others) => {
  const streams = streamsOf(bytes);
  if (streams.length === 0) return bytes;
  const { start, end } = pick(next, streams);
  try {
    const packed = zlibSync(damaged(unzlibSync(bytes.subarray(start, end)), next, others));
    // Offsets stay right where it fits; what follows the end of compressed data is not read.
    const room = Math.max(0, end - start - packed.length);
    return joined(bytes.subarray(0, start), packed, new Uint8Array(room), bytes.subarray(end));
  } catch {
    return damaged(bytes, next, others);
  }
};

/** Two streams change places: a font where a page should be. */
const swappedStreams: Mutation = (bytes, next) => {
  const streams = streamsOf(bytes);
  if (streams.length < 2) return bytes;
  const at = below(next, streams.length - 1);
  const first = streams[at];
  const second = streams[at + 1 + below(next, streams.length - at - 1)];
  if (!first || !second) return bytes;
  return joined(
    bytes.subarray(0, first.start),
    bytes.subarray(second.start, second.end),
    bytes.subarray(first.end, second.start),
    bytes.subarray(first.start, first.end),
    bytes.subarray(second.end),
  );
};

/** One entry of an archive is damaged, exchanged with another, or left out. */
const insideArchive: Mutation = (bytes, next, others) => {
  const entries = unzipped(bytes);
  const names = Object.keys(entries);
  if (names.length === 0) return bytes;
  const [name, other] = [pick(next, names), pick(next, names)];
  const kind = next();
  if (kind < 0.1) delete entries[name];
  else if (kind < 0.25) entries[name] = entries[other] ?? new Uint8Array();
  else entries[name] = damaged(entries[name] ?? new Uint8Array(), next, others);
  return zipSync(entries, { level: 1 });
};

function unzipped(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    let entries = 0;
    return unzipSync(bytes, { filter: ({ originalSize }) => originalSize < 4_000_000 && entries++ < 40 });
  } catch {
    return {};
  }
}

const isPdf = (bytes: Uint8Array) => latin.decode(bytes.subarray(0, 5)) === '%PDF-';
const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** What can happen to this file: anything to its bytes, and more to what it contains. */
export function mutationsFor(bytes: Uint8Array): readonly Mutation[] {
  if (isPdf(bytes)) return [...byteMutations, insideStream, insideStream, insideStream, swappedStreams];
  if (isZip(bytes)) return [...byteMutations, insideArchive, insideArchive, insideArchive, insideArchive];
  return byteMutations;
}
