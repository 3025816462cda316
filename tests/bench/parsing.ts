import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { extractText } from 'unpdf';
import { createTestHarness } from 'wrangler';
import { fixtureBytes, resumes } from '#fixtures/index.ts';
import { parseResume } from '#core/parse/parse.ts';
import { makeMany } from './many-pages.ts';
import type { Row } from './table.ts';

const root = join(import.meta.dirname, '../..');
const pdfs = resumes.filter(({ file }) => file.endsWith('.pdf')).map(({ file }) => fixtureBytes(file));

/** How fast and how frugal reading is, against unpdf's plain text of the same files in the same run. */
export async function benchParsing(rounds: number): Promise<Row[]> {
  return [await ratio(rounds), await manyPages(rounds), await memory(), await inWorkerd(rounds)];
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const middle = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const read = (bytes: Uint8Array) => parseResume({ bytes: bytes.slice(), fileName: 'resume.pdf' });

/** Sum of all fixtures' times, round by round in turn, so that both sides meet the same machine. */
async function ratio(rounds: number): Promise<Row> {
  const ratios: number[] = [];
  for (let round = -2; round < rounds; round++) {
    let [own, plain] = [0, 0];
    for (const bytes of pdfs) {
      plain += await timed(() => extractText(bytes.slice(), { mergePages: true }));
      own += await timed(() => read(bytes));
    }
    if (round >= 0) ratios.push(own / plain);
  }
  const worst = Math.max(...ratios).toFixed(2);
  return { name: 'parse PDF ÷ text by unpdf', value: middle(ratios).toFixed(2), worst, runs: rounds, goal: '1.2' };
}

async function manyPages(rounds: number): Promise<Row> {
  const bytes = makeMany(50);
  const times: number[] = [];
  for (let round = 0; round < Math.min(rounds, 5); round++) times.push(await timed(() => read(bytes)));
  return { name: 'parse PDF, 50 pages', value: `${middle(times).toFixed(0)} ms`, runs: times.length, goal: '2000 ms' };
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

/** Heap and buffers above what stood before, at the highest, while 50 pages are read. */
async function memory(): Promise<Row> {
  const bytes = makeMany(50);
  const used = () => {
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  collectGarbage();
  const before = used();
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, used())), 5);
  await read(bytes);
  most = Math.max(most, used());
  clearInterval(watch);
  return { name: 'memory for 50 pages', value: `${((most - before) / 1e6).toFixed(0)} MB`, goal: '100 MB' };
}

/** Many parses in one request less an empty one, divided: the time of one, warm, in workerd. */
async function inWorkerd(rounds: number): Promise<Row> {
  const name = 'parse PDF, 2 pages, in workerd';
  const harness = createTestHarness({
    root: join(root, 'tests/bench/workerd'),
    workers: [{ configPath: 'wrangler.toml' }],
  });
  try {
    const { url } = await harness.listen();
    const body = await readFile(join(root, 'tests/fixtures/files/data-engineer-uk.pdf'));
    const ask = (times: number) =>
      timed(async () => {
        const answer = await fetch(new URL(`/?times=${times}`, url), { method: 'POST', body });
        if (!answer.ok) throw new Error(`workerd answered ${answer.status}`);
        await answer.json();
      });
    await ask(20);
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) times.push(((await ask(10)) - (await ask(0))) / 10);
    return {
      name,
      value: `${middle(times).toFixed(1)} ms`,
      worst: `${Math.max(...times).toFixed(1)} ms`,
      runs: rounds * 10,
      goal: '60 ms',
    };
  } catch (error) {
    return { name, value: 'failed', goal: error instanceof Error ? error.message.slice(0, 60) : '' };
  } finally {
    await harness.close();
  }
}
