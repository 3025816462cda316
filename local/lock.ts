import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.ts';

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function holderOf(path: string): { pid: number; what: string } | null {
  try {
    const [pid = '', what = ''] = readFileSync(path, 'utf8').split('\n');
    return { pid: Number(pid), what };
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}

/**
 * Takes the data folder for this process, because the embedded Postgres would be damaged by a second one. A lock left by
 * a process that is gone is taken over. Returns what releases it; throws a Failure that names the holder.
 */
export function lockData(dataDir: string, what: string): () => void {
  const path = join(dataDir, 'lock');
  const holder = existsSync(dataDir) ? holderOf(path) : null;
  if (holder && holder.pid !== process.pid && isRunning(holder.pid))
    throw new Failure(
      `already running (${holder.what}, process ${holder.pid}). Stop it first, or set CANDOR_DATA to another folder.`,
    );
  if (holder) rmSync(path, { force: true });
  try {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(path, `${process.pid}\n${what}\n`, { flag: 'wx' });
  } catch (error) {
    throw new Failure(`the data folder ${dataDir} is locked or cannot be written (${(error as Error).message}).`);
  }
  return () => rmSync(path, { force: true });
}
