import { fixtureBytes, hostile, resumes } from '#fixtures/index.ts';
import { CandorError } from '#core/errors.ts';
import { parseResume } from '#core/parse/parse.ts';
import { mutationsFor } from './containers.ts';
import { below, pick, randomFrom } from './random.ts';

interface Original {
  file: string;
  bytes: Uint8Array;
}

/** Every stored fixture, so that a new kind of file is damaged as soon as it has one. */
export const originals: readonly Original[] = [
  ...resumes.map(({ file }) => ({ file, bytes: fixtureBytes(file) })),
  ...hostile
    .filter(({ file }) => !/^(?:bomb|entries|empty)\./.test(file))
    .map(({ file, bytes }) => ({ file, bytes: bytes() })),
];

/** Damage may multiply; what is looked for is hidden in small files as well as in large ones. */
const largest = 1_000_000;

const contents = originals.map(({ bytes }) => bytes);

/** The damaged file of a case; the same number gives the same file while the fixtures stay. */
export function damagedFile(number: number): Original {
  const next = randomFrom(Math.imul(number + 1, 0x9e3779b1));
  const original = pick(next, originals);
  let bytes = original.bytes;
  for (let times = 1 + below(next, 3); times > 0; times--)
    bytes = pick(next, mutationsFor(bytes))(bytes, next, contents).subarray(0, largest);
  return { file: original.file, bytes };
}

export interface Outcome {
  file: string;
  /** `read`, the code of the refusal, or `crash`. */
  code: string;
  /** Of a crash: what was thrown. */
  thrown?: string;
  /** CPU time of this thread: what others do on the machine does not count. */
  milliseconds: number;
}

function busySince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}

/** Reads a damaged file; anything thrown that is no CandorError is a crash. */
export async function readDamaged({ file, bytes }: Original): Promise<Outcome> {
  const start = process.threadCpuUsage();
  const done = (code: string, thrown?: string): Outcome => ({
    file,
    code,
    milliseconds: busySince(start),
    ...(thrown && { thrown }),
  });
  try {
    await parseResume({ bytes, fileName: file });
    return done('read');
  } catch (error) {
    if (error instanceof CandorError && error.code !== 'internal') return done(error.code);
    return done('crash', error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
