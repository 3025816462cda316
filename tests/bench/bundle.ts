import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Row } from './table.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
const wrangler = join(root, 'node_modules/wrangler/bin/wrangler.js');

/** Size of the whole Worker as Cloudflare counts it (gzipped) and the time it takes to start in workerd. */
export async function benchBundle(): Promise<Row[]> {
  if (!existsSync(join(root, 'worker/index.ts')))
    return [{ name: 'Worker bundle, start-up', value: 'skipped', goal: 'no worker/index.ts' }];
  const folder = await mkdtemp(join(tmpdir(), 'candor-bench-'));
  try {
    await callWrangler('deploy', '--dry-run', '--minify', '--outdir', folder);
    return [await bundleSize(folder), await startUp(join(folder, 'startup.cpuprofile'))];
  } catch (error) {
    return [{ name: 'Worker bundle, start-up', value: 'failed', goal: reasonOf(error) }];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const callWrangler = (...args: string[]) =>
  run(process.execPath, [wrangler, ...args], {
    cwd: root,
    timeout: 120_000,
    maxBuffer: 1 << 26,
    env: { ...process.env, CI: '1' },
  });

/** The line of wrangler's output that tells what is wrong. */
function reasonOf(error: unknown): string {
  const { stderr = '', message = '' } = error as { stderr?: string; message?: string };
  const lines = stripVTControlCharacters(stderr).split('\n');
  return (lines.find((line) => /error/i.test(line)) ?? message).trim().slice(0, 60);
}

async function bundleSize(folder: string): Promise<Row> {
  const files = (await readdir(folder)).filter((name) => !/\.(map|md)$/.test(name));
  const sizes = await Promise.all(
    files.map(async (name) => gzipSync(await readFile(join(folder, name)), { level: 9 }).length),
  );
  const sum = sizes.reduce((total, size) => total + size, 0);
  return { name: 'Worker bundle, gzip', value: `${(sum / 1024).toFixed(0)} KiB`, goal: '2048 KiB' };
}

/** wrangler runs the bundle's top level in workerd and writes a CPU profile; the busy samples are the start-up. */
async function startUp(file: string): Promise<Row> {
  const name = 'Worker start-up, CPU';
  try {
    await callWrangler('check', 'startup', '--outfile', file, '--args=--minify');
    const profile = JSON.parse(await readFile(file, 'utf8')) as Profile;
    return { name, value: `${busyMilliseconds(profile).toFixed(0)} ms`, goal: '150 ms' };
  } catch (error) {
    return { name, value: 'skipped', goal: reasonOf(error) };
  }
}

/** Chrome's CPU profile; times in microseconds. */
interface Profile {
  nodes: { id: number; callFrame: { functionName: string } }[];
  samples: number[];
  timeDeltas: number[];
}

function busyMilliseconds({ nodes, samples, timeDeltas }: Profile): number {
  const idle = new Set(nodes.filter(({ callFrame }) => callFrame.functionName === '(idle)').map(({ id }) => id));
  const busy = samples.reduce((sum, id, i) => (idle.has(id) ? sum : sum + (timeDeltas[i] ?? 0)), 0);
  return busy / 1000;
}
