import { Unzip, UnzipInflate } from 'fflate';
import { CandorError } from '../../errors.ts';

/**
 * S16: limits of an archive, counted while inflating, because sizes in its headers may lie. `read`: bytes of the parts
 * that are looked into; a résumé's are under one megabyte, reading 16 takes about a second.
 */
export const archiveLimits = { entries: 1000, bytes: 50 * 1024 * 1024, ratio: 100, read: 16 * 1024 * 1024 } as const;

/**
 * Inflates an archive's entries that `wanted` names; the others are inflated too, and thrown away, so that no entry
 * escapes the limits. Paths are keys only, nothing is written. Throws archive_bomb, file_damaged.
 */
export function unzip(
  bytes: Uint8Array,
  wanted: (path: string) => boolean,
): { files: Map<string, Uint8Array>; paths: string[] } {
  const chunks = new Map<string, Uint8Array[]>();
  const paths: string[] = [];
  let total = 0;
  let read = 0;
  const stream = new Unzip((file) => {
    paths.push(file.name);
    if (paths.length > archiveLimits.entries) throw new CandorError('archive_bomb');
    const kept: Uint8Array[] = [];
    if (wanted(file.name)) chunks.set(file.name, kept);
    file.ondata = (error, chunk) => {
      // What is thrown below comes back here as `error`.
      if (error) throw error instanceof CandorError ? error : new CandorError('file_damaged', { cause: error });
      total += chunk.length;
      if (total > archiveLimits.bytes || total > bytes.length * archiveLimits.ratio)
        throw new CandorError('archive_bomb');
      if (!chunks.has(file.name)) return;
      read += chunk.length;
      if (read > archiveLimits.read) throw new CandorError('archive_bomb');
      kept.push(chunk);
    };
    file.start();
  });
  stream.register(UnzipInflate);
  try {
    // Small pieces, so that a bomb is noticed long before it is unpacked.
    for (let at = 0; at < bytes.length; at += 4096)
      stream.push(bytes.subarray(at, at + 4096), at + 4096 >= bytes.length);
  } catch (error) {
    throw error instanceof CandorError ? error : new CandorError('file_damaged', { cause: error });
  }
  return { files: new Map([...chunks].map(([path, parts]) => [path, concat(parts)])), paths };
}

function concat(parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
