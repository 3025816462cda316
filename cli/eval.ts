/** `npm run --silent eval -- <task> --in FILE --out FILE`: JSON lines in, JSON lines out, in the same order. */
import { createReadStream, createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';

type Run = (row: never) => Promise<object> | object;

const tasks: Record<string, () => Promise<{ run: Run }>> = {
  parse: () => import('./eval/parse.ts'),
  skills: () => import('./eval/skills.ts'),
  lines: () => import('./eval/lines.ts'),
  titles: () => import('./eval/titles.ts'),
  match: () => import('./eval/match.ts'),
  coach: () => import('./eval/coach.ts'),
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { in: { type: 'string' }, out: { type: 'string' } },
});
const load = tasks[positionals[0] ?? ''];
if (!load || !values.in || !values.out) {
  console.error(`usage: npm run --silent eval -- <${Object.keys(tasks).join('|')}> --in FILE --out FILE`);
  process.exit(2);
}

const { run } = await load();
const out = createWriteStream(values.out);
for await (const line of createInterface({ input: createReadStream(values.in), crlfDelay: Infinity })) {
  if (line.trim() === '') continue;
  const answer = await run(JSON.parse(line) as never);
  if (!out.write(JSON.stringify(answer) + '\n')) await once(out, 'drain');
}
out.end();
await once(out, 'finish');
