import { afterEach, expect, it, vi } from 'vitest';
import { parseResume } from '#core/parse/parse.ts';
import { CandorError } from '#core/errors.ts';
import { requestAnalysis } from '../analyze/request.ts';
import { retryAnalysis } from '../analyze/retry.ts';
import { memoryPorts } from '../testing/memory-ports.ts';
import { owner, resumeText } from '../testing/samples.ts';
import { storeUpload } from '../upload/store.ts';
import { buryRun } from './bury.ts';
import { processRun } from './process.ts';
import { sweepRuns } from './sweep.ts';

vi.mock('#core/parse/parse.ts', { spy: true });
afterEach(() => vi.mocked(parseResume).mockClear());

type Memory = ReturnType<typeof memoryPorts>;

const incoming = (text = resumeText) => ({
  body: new Response(text).body,
  fileName: 'ada.txt',
  size: new TextEncoder().encode(text).byteLength,
});

async function uploaded(memory: Memory, text?: string) {
  const { resume, upload } = await storeUpload(memory.ports, owner, incoming(text));
  return { resumeId: resume.id, uploadId: upload.id };
}

/** Delivers what was sent until nothing is left; each message once. */
async function drain({ ports, sent }: Memory) {
  while (sent.length > 0) for (const { message } of sent.splice(0)) await processRun(ports, message.runId);
}

it('reads an upload and then runs the analysis that waited for it', async () => {
  const memory = memoryPorts();
  const { resumeId } = await uploaded(memory);
  const chat = await memory.ports.chats.insert(owner, { id: crypto.randomUUID(), title: '' });
  const waiting = await requestAnalysis(memory.ports, owner, { resumeId, chatId: chat.id });
  expect(waiting.state).not.toBe('done');
  await drain(memory);
  const done = await memory.ports.analyses.get(owner, waiting.id);
  expect(done?.state).toBe('done');
  expect(done?.steps.map(({ step }) => step)).toEqual(['uploaded', 'reading', 'structuring', 'checking']);
  const messages = await memory.ports.chats.messages(owner, chat.id);
  expect(messages.map(({ id }) => id)).toEqual([waiting.id]);
  expect(messages[0]?.parts.map(({ type }) => type)).toEqual(['data-read', 'data-findings', 'text']);
});

it('does the work once for five deliveries at the same time (R1)', async () => {
  const memory = memoryPorts();
  const { resumeId } = await uploaded(memory);
  await drain(memory);
  await requestAnalysis(memory.ports, owner, { resumeId });
  const { message } = memory.sent.splice(0)[0] ?? expect.fail('nothing was sent');
  const outcomes = await Promise.all(Array.from({ length: 5 }, () => processRun(memory.ports, message.runId)));
  expect(outcomes).toEqual(Array(5).fill({ do: 'ack' }));
  expect(memory.ports.analyses.finished).toBe(1);
});

it('goes on from what is stored when a consumer died after a step (R2)', async () => {
  const memory = memoryPorts();
  const { resumeId } = await uploaded(memory);
  const { message } = memory.sent.splice(0)[0] ?? expect.fail('nothing was sent');
  const finish = vi.spyOn(memory.ports.runs, 'finish').mockRejectedValueOnce(new Error('killed'));
  await processRun(memory.ports, message.runId);
  finish.mockRestore();
  memory.ports.runs.lapse();
  await processRun(memory.ports, message.runId);
  expect(vi.mocked(parseResume)).toHaveBeenCalledTimes(1);
  expect(memory.ports.resumes.history.get(resumeId)).toHaveLength(1);
  expect((await memory.ports.runs.get(message.runId))?.state).toBe('done');
});

it('keeps the run queued when sending fails, and sweeps it up later (R3)', async () => {
  const memory = memoryPorts();
  memory.broken.queue = true;
  const { resumeId } = await uploaded(memory);
  expect(memory.sent).toEqual([]);
  expect((await memory.ports.runs.find(owner, 'parse', resumeId))?.state).toBe('queued');
  memory.broken.queue = false;
  expect(await sweepRuns(memory.ports)).toEqual({ sent: 1, failed: 0 });
  await drain(memory);
  expect((await memory.ports.resumes.get(owner, resumeId))?.state).toBe('ready');
});

it('acknowledges a message for a run that does not exist and makes none (R4)', async () => {
  const memory = memoryPorts();
  expect(await processRun(memory.ports, crypto.randomUUID())).toEqual({ do: 'ack' });
  expect(memory.ports.runs.rows.size).toBe(0);
});

it('tries a crashing file four times, then fails it with a reason, and starts again on retry (R5)', async () => {
  const memory = memoryPorts();
  const { resumeId } = await uploaded(memory);
  const analysis = await requestAnalysis(memory.ports, owner, { resumeId });
  const { message } = memory.sent.splice(0)[0] ?? expect.fail('nothing was sent');
  vi.mocked(parseResume).mockRejectedValue(new TypeError('crash'));
  const delays: number[] = [];
  for (let delivery = 0; delivery < 4; delivery++) {
    const outcome = await processRun(memory.ports, message.runId);
    if (outcome.do === 'retry') delays.push(outcome.delaySeconds);
  }
  expect(delays.slice(0, 3).reduce((a, b) => a + b)).toBeLessThan(30);
  await buryRun(memory.ports, message.runId);
  expect(await memory.ports.resumes.get(owner, resumeId)).toMatchObject({
    state: 'failed',
    error: { code: 'internal' },
  });
  expect(await memory.ports.analyses.get(owner, analysis.id)).toMatchObject({
    state: 'failed',
    error: { code: 'internal' },
  });
  vi.mocked(parseResume).mockRestore();
  await retryAnalysis(memory.ports, owner, analysis.id);
  await drain(memory);
  expect((await memory.ports.analyses.get(owner, analysis.id))?.state).toBe('done');
});

it('does not retry what can only fail again', async () => {
  const memory = memoryPorts();
  const { resumeId } = await uploaded(memory);
  const { message } = memory.sent.splice(0)[0] ?? expect.fail('nothing was sent');
  vi.mocked(parseResume).mockRejectedValueOnce(new CandorError('file_no_text'));
  expect(await processRun(memory.ports, message.runId)).toEqual({ do: 'ack' });
  expect(await memory.ports.resumes.get(owner, resumeId)).toMatchObject({
    state: 'failed',
    error: { code: 'file_no_text' },
  });
});

it('fails a run whose consumers die again and again (R6)', async () => {
  const memory = memoryPorts();
  const { resumeId } = await uploaded(memory);
  const run = await memory.ports.runs.find(owner, 'parse', resumeId);
  for (let death = 0; death < 4; death++) {
    await memory.ports.runs.claim(run?.id ?? '');
    memory.ports.runs.lapse();
  }
  expect(await sweepRuns(memory.ports)).toEqual({ sent: 0, failed: 1 });
  expect((await memory.ports.resumes.get(owner, resumeId))?.state).toBe('failed');
});

it('sweeps on past a run that cannot even be failed', async () => {
  const memory = memoryPorts();
  const first = await uploaded(memory);
  const second = await uploaded(memory, `${resumeText}\nanother`);
  for (const { resumeId } of [first, second]) {
    const run = await memory.ports.runs.find(owner, 'parse', resumeId);
    for (let death = 0; death < 4; death++) {
      await memory.ports.runs.claim(run?.id ?? '');
      memory.ports.runs.lapse();
    }
  }
  vi.spyOn(memory.ports.resumes, 'setState').mockRejectedValueOnce(new Error('poison'));
  expect(await sweepRuns(memory.ports)).toEqual({ sent: 0, failed: 1 });
  expect(await sweepRuns(memory.ports)).toEqual({ sent: 0, failed: 1 });
});

it('says that a file is missing, does not loop, and is mended by uploading it again (R17)', async () => {
  const memory = memoryPorts();
  const { resumeId } = await uploaded(memory);
  memory.ports.files.objects.clear();
  await drain(memory);
  expect(await memory.ports.resumes.get(owner, resumeId)).toMatchObject({
    state: 'failed',
    error: { code: 'file_missing' },
  });
  expect(memory.sent).toEqual([]);
  const again = await uploaded(memory);
  expect(again.resumeId).toBe(resumeId);
  await drain(memory);
  expect((await memory.ports.resumes.get(owner, resumeId))?.state).toBe('ready');
});
