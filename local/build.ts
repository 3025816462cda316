import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from './child.ts';
import { Failure } from './failure.ts';
import { settings } from './settings.ts';

const { root, webRoot } = settings;
const sources = ['src', 'messages', 'static', 'vite.config.ts'].map((name) => join(webRoot, name));
const inputs = [...sources, join(root, 'core'), join(root, 'package-lock.json')];

function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const skipped = new Set(['paraglide', 'node_modules']);
  return Math.max(0, ...readdirSync(path).map((name) => (skipped.has(name) ? 0 : newest(join(path, name)))));
}

/** Whether the built pages are older than what they are made of. */
export function webIsStale(): boolean {
  const built = join(webRoot, 'build', 'index.html');
  return !existsSync(built) || statSync(built).mtimeMs < Math.max(...inputs.map(newest));
}

export async function buildWeb(): Promise<void> {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const child = runNode(vite, ['build'], { cwd: webRoot });
  if ((await child.ended) !== 0) throw new Failure(`the pages did not build:\n${child.lastOutput()}`);
}
