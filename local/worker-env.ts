import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { settings } from './settings.ts';

/** Names that are handed on from the shell to the Worker when they are set. */
const handedOn = ['OPENAI_API_KEY', 'OPENAI_BASE_URL', 'OPENAI_MODEL'];

function localSecret(): string {
  const path = join(settings.dataDir, 'secret');
  if (!existsSync(path)) writeFileSync(path, randomBytes(32).toString('base64url'), { mode: 0o600 });
  return readFileSync(path, 'utf8').trim();
}

export interface WorkerAddresses {
  neonUrl: string;
  upstashUrl: string;
  appUrl: string;
}

/** Writes the Worker's variables to a file only its owner can read, and returns the path. */
export function writeWorkerEnv({ neonUrl, upstashUrl, appUrl }: WorkerAddresses): string {
  const variables: Record<string, string> = {
    DATABASE_URL: settings.databaseUrl,
    NEON_FETCH_ENDPOINT: neonUrl,
    UPSTASH_REDIS_REST_URL: upstashUrl,
    UPSTASH_REDIS_REST_TOKEN: settings.upstashToken,
    BETTER_AUTH_SECRET: localSecret(),
    APP_URL: appUrl,
  };
  for (const name of handedOn) {
    const value = process.env[name];
    if (value) variables[name] = value;
  }
  const path = join(settings.dataDir, 'worker.env');
  const lines = Object.entries(variables).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  writeFileSync(path, lines.join('\n') + '\n', { mode: 0o600 });
  return path;
}
