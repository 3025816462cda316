import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { neon } from '@neondatabase/serverless';
import { createTestHarness } from 'wrangler';
import { migrate } from '../../local/migrate.ts';
import { startNeonProxy } from '../../local/neon-proxy.ts';
import { startUpstashProxy } from '../../local/upstash-proxy.ts';

const root = resolve(import.meta.dirname, '../..');
const databaseUrl = 'postgres://candor:candor@localhost/candor';
const token = 'local';

/** The real Worker over local services; real servers stand behind them when POSTGRES_URL and REDIS_URL are set. */
export async function startWorker(secrets: Record<string, string> = {}) {
  haveShell();
  const database = await startNeonProxy({ port: 0, postgresUrl: process.env.POSTGRES_URL });
  const cache = await startUpstashProxy({ port: 0, redisUrl: process.env.REDIS_URL, token });
  await migrate({ databaseUrl, fetchEndpoint: database.url });
  const harness = createTestHarness({
    root,
    workers: [
      {
        configPath: 'wrangler.toml',
        secrets: {
          DATABASE_URL: databaseUrl,
          NEON_FETCH_ENDPOINT: database.url,
          UPSTASH_REDIS_REST_URL: cache.url,
          UPSTASH_REDIS_REST_TOKEN: token,
          BETTER_AUTH_SECRET: 'only-for-tests-only-for-tests-only',
          APP_URL: 'http://localhost',
          ...secrets,
        },
      },
    ],
  });
  const { url } = await harness.listen();
  // As Cloudflare would set it. A new one each time: a real Redis still knows the limits of the last run.
  const address = `10.${part()}.${part()}.${part()}`;
  const worker = harness.getWorker<Bindings>();
  return {
    url,
    fetch: (path: string, init: TestInit = {}) =>
      fetch(new URL(path, url), { ...init, headers: { 'cf-connecting-ip': address, ...init.headers } }),
    /** What the cron does. */
    sweep: () => worker.scheduled({ cron: '* * * * *', scheduledTime: new Date() }),
    bindings: () => worker.getEnv(),
    logs: () => harness.getLogs(),
    sql: neon(databaseUrl),
    stopDatabase: once(() => database.close()),
    stopCache: once(() => cache.close()),
    async close() {
      await harness.close();
      await this.stopDatabase();
      await this.stopCache();
    },
  };
}

export type TestInit = Omit<RequestInit, 'headers'> & { headers?: Record<string, string> };
export type TestWorker = Awaited<ReturnType<typeof startWorker>>;

interface Bindings {
  FILES: {
    delete(key: string): Promise<void>;
    list(options: { prefix: string }): Promise<{ objects: { key: string }[] }>;
  };
  PARSE_QUEUE: { send(message: unknown): Promise<void> };
  ANALYZE_QUEUE: { send(message: unknown): Promise<void> };
}

const part = () => Math.floor(Math.random() * 256);

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= work());
}

/** The pages are built elsewhere; without them the Worker only needs the shell of a shared link, and typefaces. */
function haveShell(): void {
  cpSync(resolve(root, 'web/static/fonts'), resolve(root, 'web/build/fonts'), { recursive: true });
  const shell = resolve(root, 'web/build/share.html');
  if (existsSync(shell)) return;
  mkdirSync(resolve(root, 'web/build'), { recursive: true });
  writeFileSync(shell, '<!doctype html><html><head><title>Candor</title></head><body></body></html>');
}
