/** Runs cases `from`…`to` in a thread of its own, which the runner can end when it hangs. */
import { parentPort, workerData } from 'node:worker_threads';
import { damagedFile, readDamaged, type Outcome } from './cases.ts';

export type Report = { started: number } | { ended: number; outcome: Outcome; heap: number };

const { from, to } = workerData as { from: number; to: number };
const report = (message: Report) => parentPort?.postMessage(message);

for (let number = from; number < to; number++) {
  const damaged = damagedFile(number);
  report({ started: number });
  const outcome = await readDamaged(damaged);
  const { heapUsed, external } = process.memoryUsage();
  report({ ended: number, outcome, heap: heapUsed + external });
}
