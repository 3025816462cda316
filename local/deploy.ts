/** `npm run deploy`: pages, migrations, Worker. With --dry-run: pages and bundle only, and its size. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildWeb } from './build.ts';
import { runNode } from './child.ts';
import { Failure, runMain } from './failure.ts';
import { migrate } from './migrate.ts';
import { settings } from './settings.ts';

const dryRun = process.argv.includes('--dry-run');
const outDir = join(settings.dataDir, 'bundle');
/** Cloudflare's own limit is 10 MB gz (3 MB on the free plan); ours keeps the start-up short. */
const maxGzBytes = 2 * 1024 * 1024;

function bundleFiles(): string[] {
  return readdirSync(outDir, { recursive: true, encoding: 'utf8' })
    .map((name) => join(outDir, name))
    .filter((path) => statSync(path).isFile() && !/\.(map|md)$/.test(path));
}

function reportSize(): void {
  const sizes = bundleFiles().map((path) => gzipSync(readFileSync(path)).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`Worker bundle: ${(total / 1024).toFixed(0)} KiB gz in ${sizes.length} files`);
  if (total > maxGzBytes) throw new Failure(`the bundle is larger than ${maxGzBytes / 1024} KiB gz.`);
}

async function runWrangler(args: string[]): Promise<void> {
  const wrangler = join(settings.root, 'node_modules', 'wrangler', 'bin', 'wrangler.js');
  const child = runNode(wrangler, args, { cwd: settings.root, env: { WRANGLER_SEND_METRICS: 'false' }, echo: !dryRun });
  if ((await child.ended) !== 0) throw new Failure(`wrangler ${args[0]} failed:\n${child.lastOutput()}`);
}

await runMain(async () => {
  await buildWeb();
  if (dryRun) {
    await runWrangler(['deploy', '--dry-run', '--minify', '--outdir', outDir]);
    reportSize();
    return;
  }
  const databaseUrl = process.env.DATABASE_URL;
  if (!databaseUrl) throw new Failure('set DATABASE_URL to the connection string of the Neon database.');
  const count = await migrate({ databaseUrl });
  console.log(count === 0 ? 'The database is up to date.' : `${count} migration(s) applied.`);
  await runWrangler(['deploy', '--minify']);
});
