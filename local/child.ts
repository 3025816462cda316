import { spawn, type ChildProcess } from 'node:child_process';

export interface Child {
  /** Resolves with the exit code when it ends. */
  ended: Promise<number>;
  /** What it said last, for an error message. */
  lastOutput(): string;
  stop(): Promise<void>;
}

const killAfterMs = 5_000;

function stopper(child: ChildProcess, ended: Promise<number>) {
  return async () => {
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), killAfterMs);
    await ended;
    clearTimeout(timer);
  };
}

/** Runs a script with this very Node. `echo` shows its output; else the last lines are kept for an error. */
export function runNode(
  script: string,
  args: string[],
  options: { cwd: string; env?: Record<string, string>; echo?: boolean },
): Child {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that Ctrl-C reaches it only through `stop`.
    detached: process.platform !== 'win32',
  });
  let tail = '';
  const listen = (stream: NodeJS.ReadableStream | null) =>
    stream?.on('data', (chunk: Buffer) => {
      tail = (tail + chunk.toString()).slice(-4_000);
      if (options.echo) process.stdout.write(chunk);
    });
  listen(child.stdout);
  listen(child.stderr);
  const ended = new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
  return { ended, lastOutput: () => tail.trim(), stop: stopper(child, ended) };
}
