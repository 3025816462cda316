/**
 * `npm run fuzz [-- --runs 5000] [--from 0]`: damages the fixtures in every way of `bytes.ts` and `containers.ts` and reads
 * them. Fails when anything but a typed error is thrown, a file takes more than 2 seconds of CPU, or the memory does not do.
 * `npm run fuzz -- --runs 1 --from 4711` runs one case again; `--keep folder` writes its file there.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { damagedFile, type Outcome } from './cases.ts';
import type { Report } from './thread.ts';

const { values } = parseArgs({
  options: { runs: { type: 'string' }, from: { type: 'string' }, keep: { type: 'string' } },
});
const from = Number(values.from ?? 0);
const to = from + Number(values.runs ?? 1000);

/** S18: a file that takes longer hangs. */
const longest = 2000;
/** The thread is given up after this time without a word. */
const patience = 60_000;
/** Heap in megabytes; a Worker has 128 for everything. */
const heapLimit = 128;

interface Failure {
  number: number;
  why: string;
}
const failures: Failure[] = [];
const codes = new Map<string, number>();
let slowest = { number: 0, file: '', milliseconds: 0 };
let heap = 0;

function note(number: number, outcome: Outcome): void {
  codes.set(outcome.code, (codes.get(outcome.code) ?? 0) + 1);
  if (outcome.milliseconds > slowest.milliseconds) slowest = { number, ...outcome };
  if (outcome.code === 'crash') failures.push({ number, why: `${outcome.file}: ${outcome.thrown ?? ''}` });
  if (outcome.milliseconds > longest)
    failures.push({ number, why: `${outcome.file}: ${Math.round(outcome.milliseconds)} ms` });
}

/** Runs cases in a thread until all are done or one has to be given up; answers where to go on. */
function runFrom(first: number): Promise<number> {
  return new Promise((resolve) => {
    let current = first;
    const thread = new Worker(new URL('./thread.ts', import.meta.url), {
      workerData: { from: first, to },
      resourceLimits: { maxOldGenerationSizeMb: heapLimit },
      stderr: true,
    });
    const giveUp = (why: string) => {
      clearTimeout(timer);
      failures.push({ number: current, why });
      void thread.terminate().then(() => resolve(current + 1));
    };
    let timer = setTimeout(() => giveUp('hangs'), patience);
    thread.on('message', (report: Report) => {
      timer.refresh();
      if ('started' in report) current = report.started;
      else {
        note(report.ended, report.outcome);
        heap = Math.max(heap, report.heap);
        if ((report.ended - from + 1) % 1000 === 0)
          console.log(`${report.ended - from + 1} runs, ${failures.length} failures`);
        if (report.ended === to - 1) {
          clearTimeout(timer);
          resolve(to);
        }
      }
    });
    thread.on('error', (error) => giveUp(`the thread ended: ${error.message}`));
    timer = timer.refresh();
  });
}

const start = performance.now();
for (let next = from; next < to;) next = await runFrom(next);

for (const { number, why } of failures) {
  console.log(`case ${number}: ${why}`);
  if (values.keep) {
    const { file, bytes } = damagedFile(number);
    writeFileSync(join(values.keep, `${number}-${file}`), bytes);
  }
}
const seconds = Math.round((performance.now() - start) / 1000);
console.log(`${to - from} runs in ${seconds} s: ${[...codes].map(([code, count]) => `${code} ${count}`).join(', ')}`);
console.log(
  `slowest ${Math.round(slowest.milliseconds)} ms (case ${slowest.number}, ${slowest.file}); heap at most ${Math.round(heap / 1e6)} MB`,
);
console.log(failures.length === 0 ? 'clean' : `${failures.length} failures`);
process.exitCode = failures.length === 0 ? 0 : 1;
