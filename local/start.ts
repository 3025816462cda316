/** `npm start` and `npm run dev`: databases, migrations, pages and the Worker, on one address, until Ctrl-C. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildWeb, webIsStale } from './build.ts';
import { runNode, type Child } from './child.ts';
import { Failure, runMain } from './failure.ts';
import { startServices } from './services.ts';
import { settings } from './settings.ts';
import { writeWorkerEnv } from './worker-env.ts';

const { root, webRoot, dataDir, port, devPort } = settings;
const withDevServer = process.argv.includes('--dev');
const startTimeoutMs = 60_000;
const sweepEveryMs = 30_000;

function requireFreePort(wanted: number, variable: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', () =>
      reject(new Failure(`port ${wanted} is taken. Stop what uses it, or set ${variable} to another.`)),
    );
    probe.listen(wanted, '127.0.0.1', () => probe.close(() => resolve()));
  });
}

function startWorker(envFile: string): Child {
  const wrangler = join(root, 'node_modules', 'wrangler', 'bin', 'wrangler.js');
  // A person's own .dev.vars first: the addresses of this start win over what stands there.
  const envFiles = [join(root, '.dev.vars'), envFile].filter((path) => existsSync(path));
  const args = [
    'dev',
    '--port',
    String(port),
    '--ip',
    '127.0.0.1',
    ...envFiles.flatMap((path) => ['--env-file', path]),
  ];
  const quiet = ['--show-interactive-dev-session=false', '--log-level', process.env.WORKER_LOG ?? 'error'];
  return runNode(wrangler, [...args, ...quiet, '--persist-to', join(dataDir, 'worker')], {
    cwd: root,
    env: { WRANGLER_SEND_METRICS: 'false', CLOUDFLARE_CF_FETCH_ENABLED: 'false', WRANGLER_HIDE_BANNER: 'true' },
    echo: true,
  });
}

async function waitUntilReady(url: string, child: Child): Promise<void> {
  const died = child.ended.then((code) => {
    throw new Failure(`the Worker stopped with code ${code}:\n${child.lastOutput()}`);
  });
  const ready = (async () => {
    for (const deadline = Date.now() + startTimeoutMs; Date.now() < deadline; await sleep(150)) {
      const answer = await fetch(url, { signal: AbortSignal.timeout(3_000) }).catch(() => null);
      if (answer?.ok) return;
    }
    throw new Failure(`the Worker did not answer within ${startTimeoutMs / 1000} s:\n${child.lastOutput()}`);
  })();
  await Promise.race([died, ready]);
}

/** Wrangler never fires cron by itself, and forgets queued messages at a restart: the sweeper sends them again. */
function keepSweeping(appUrl: string): NodeJS.Timeout {
  const sweep = () =>
    void fetch(`${appUrl}/cdn-cgi/local/scheduled?cron=*+*+*+*+*`).catch((error: Error) =>
      console.error(`sweep: ${error.message}`),
    );
  sweep();
  return setInterval(sweep, sweepEveryMs);
}

await runMain(async () => {
  const stops: (() => Promise<unknown> | void)[] = [];
  let stopping: Promise<void> | undefined;
  const stopAll = () =>
    (stopping ??= (async () => {
      for (const stop of stops.reverse()) await stop();
    })());
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => void stopAll().then(() => process.exit(0)));

  try {
    await requireFreePort(port, 'PORT');
    if (withDevServer) await requireFreePort(devPort, 'DEV_PORT');
    if (!withDevServer && webIsStale()) {
      console.log('Building the pages …');
      await buildWeb();
    }
    const appUrl = `http://localhost:${withDevServer ? devPort : port}`;
    console.log('Starting the databases …');
    const services = await startServices({ neon: 0, upstash: 0 }, appUrl);
    stops.push(services.close);
    console.log('Starting the app …');
    const worker = startWorker(writeWorkerEnv({ ...services, appUrl }));
    stops.push(worker.stop);
    await waitUntilReady(`http://127.0.0.1:${port}/health/ready`, worker);
    const timer = keepSweeping(`http://127.0.0.1:${port}`);
    stops.push(() => clearInterval(timer));
    if (withDevServer) {
      const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
      const dev = runNode(vite, ['dev', '--port', String(devPort), '--strictPort'], { cwd: webRoot, echo: true });
      stops.push(dev.stop);
    }
    console.log(`\n  Candor is ready: ${appUrl}\n  Ctrl-C stops it.\n`);
    const code = await worker.ended;
    if (!stopping) throw new Failure(`the Worker stopped with code ${code}.`);
    await stopping;
  } catch (error) {
    await stopAll();
    throw error;
  }
});
