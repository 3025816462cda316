import { join } from 'node:path';
import { Failure, runMain } from './failure.ts';
import type { Listening } from './http.ts';
import { lockData } from './lock.ts';
import { migrate } from './migrate.ts';
import { startNeonProxy } from './neon-proxy.ts';
import { settings } from './settings.ts';
import { startUpstashProxy } from './upstash-proxy.ts';

export interface Services {
  neonUrl: string;
  upstashUrl: string;
  close(): Promise<void>;
}

function explainStart(name: string, port: number) {
  return (error: NodeJS.ErrnoException): never => {
    if (error.code === 'EADDRINUSE')
      throw new Failure(`port ${port} (${name}) is taken. Stop what uses it, or choose another.`);
    throw new Failure(`${name} did not start: ${error.message}`);
  };
}

/** The two databases that the Worker talks to, migrated; port 0 takes a free one. `what` names the holder of the data folder. */
export async function startServices(ports: { neon: number; upstash: number }, what: string): Promise<Services> {
  const { dataDir, postgresUrl, redisUrl, upstashToken, databaseUrl } = settings;
  const release = lockData(dataDir, what);
  const started: Listening[] = [];
  const close = async () => {
    for (const service of started.reverse()) await service.close();
    release();
  };
  try {
    const neon = await startNeonProxy({ port: ports.neon, postgresUrl, dataDir: join(dataDir, 'postgres') }).catch(
      explainStart('database', ports.neon),
    );
    started.push(neon);
    const upstash = await startUpstashProxy({ port: ports.upstash, redisUrl, token: upstashToken }).catch(
      explainStart('cache', ports.upstash),
    );
    started.push(upstash);
    await migrate({ databaseUrl, fetchEndpoint: neon.url });
    return { neonUrl: neon.url, upstashUrl: upstash.url, close };
  } catch (error) {
    await close();
    throw error;
  }
}

if (import.meta.main)
  await runMain(async () => {
    const services = await startServices(
      { neon: settings.neonPort, upstash: settings.upstashPort },
      'npm run services',
    );
    console.log(`Database ${services.neonUrl}  ·  cache ${services.upstashUrl}  ·  Ctrl-C stops both`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => void services.close().then(() => process.exit(0)));
  });
