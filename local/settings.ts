import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** Folders and ports of a laptop; every one can be changed by an environment variable. */
export const settings = {
  root,
  webRoot: resolve(root, 'web'),
  dataDir: resolve(root, process.env.CANDOR_DATA ?? '.data'),
  /** The app itself. */
  port: Number(process.env.PORT ?? 8787),
  /** Vite, with `npm run dev`. */
  devPort: Number(process.env.DEV_PORT ?? 5173),
  /** Where the Worker finds its two databases. */
  neonPort: Number(process.env.NEON_PORT ?? 5488),
  upstashPort: Number(process.env.UPSTASH_PORT ?? 5489),
  upstashToken: 'local',
  postgresUrl: process.env.POSTGRES_URL,
  redisUrl: process.env.REDIS_URL,
  /** A name only: the Neon protocol carries it, and the local proxy ignores it. */
  databaseUrl: 'postgres://candor:candor@localhost/candor',
} as const;
