import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

export interface App {
  url: string;
  /** All that it has printed. */
  output(): string;
  close(): Promise<void>;
}

/** The app exactly as `npm start` runs it, on a free port with an empty data folder. */
export async function startApp(env: Record<string, string> = {}): Promise<App> {
  // One that runs already, while a test is being written.
  const running = process.env.CANDOR_URL;
  if (running) return { url: running, output: () => '', close: async () => {} };
  const port = await freePort();
  const dataDir = mkdtempSync(join(tmpdir(), 'candor-app-'));
  const child = spawn(process.execPath, [join(root, 'local/start.ts')], {
    cwd: root,
    env: { ...process.env, PORT: String(port), CANDOR_DATA: dataDir, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ready = new Promise<string>((resolveUrl, reject) => {
    const listen = (chunk: Buffer) => {
      output += chunk.toString();
      const url = /Candor is ready: (\S+)/.exec(output)?.[1];
      if (url) resolveUrl(url);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', (code) => reject(new Error(`the app stopped with code ${code}:\n${output}`)));
  });
  const url = await ready;
  return {
    url,
    output: () => output,
    async close() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
