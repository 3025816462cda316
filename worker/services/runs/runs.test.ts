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
afterEach(() => vi.mocked(parseResume).mockReset());

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

const delivery = (messageId: string = crypto.randomUUID(), isAgain = false) => ({ messageId, isAgain });

/** Delivers what was sent until nothing is left; each message once. */
async function drain({ ports, sent }: Memory) {
  while (sent.length > 0) for (const { message } of sent.splice(0)) await processRun(ports, message.runId, delivery());
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

it('finishes an analysis whose place in the conversation was taken beforehand', async () => {
  const memory = memoryPorts();
  const { resumeId } = await uploaded(memory);
  const chat = await memory.ports.chats.insert(owner, { id: crypto.randomUUID(), title: '' });
  const { id } = await requestAnalysis(memory.ports, owner, { resumeId, chatId: chat.id });
  await memory.ports.chats.putMessage(owner, chat.id, { id, role: 'user', parts: [{ type: 'text', text: 'Mine' }] });
  await drain(memory);
  const run = await memory.ports.runs.find(owner, 'analyze', id);
  expect(run).toMatchObject({ state: 'done', attempts: 1 });
  expect((await memory.ports.chats.messages(owner, chat.id)).map(({ role }) => role)).toEqual(['user']);
});

it('does the work once for five deliveries at the same time (R1)', async () => {
  const memory = memoryPorts();
  const { resumeId } = await uploaded(memory);
  await drain(memory);
  await requestAnalysis(memory.ports, owner, { resumeId });
  const { message } = memory.sent.splice(0)[0] ?? expect.fail('nothing was sent');
  const outcomes = await Promise.all(
    Array.from({ length: 5 }, () => processRun(memory.ports, message.runId, delivery())),
  );
  expect(outcomes).toEqual(Array(5).fill({ do: 'ack' }));
  expect(memory.ports.analyses.finished).toBe(1);
});

it('goes on from what is stored when a consumer died after a step (R2)', async () => {
  const memory = memoryPorts();
  const { resumeId } = await uploaded(memory);
  const { message } = memory.sent.splice(0)[0] ?? expect.fail('nothing was sent');
  const finish = vi.spyOn(memory.ports.runs, 'finish').mockRejectedValueOnce(new Error('killed'));
  await processRun(memory.ports, message.runId, delivery());
  finish.mockRestore();
  memory.ports.runs.lapse();
  await processRun(memory.ports, message.runId, delivery());
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
  expect(await sweepRuns(memory.ports)).toEqual({ sent: 1, failed: 0, adopted: 0 });
  await drain(memory);
  expect((await memory.ports.resumes.get(owner, resumeId))?.state).toBe('ready');
});

it('acknowledges a message for a run that does not exist and makes none (R4)', async () => {
  const memory = memoryPorts();
  expect(await processRun(memory.ports, crypto.randomUUID(), delivery())).toEqual({ do: 'ack' });
  expect(memory.ports.runs.rows.size).toBe(0);
});

it('tries a crashing file four times, then fails it with a reason, and starts again on retry (R5)', async () => {
  const memory = memoryPorts();
  const { resumeId } = await uploaded(memory);
  const analysis = await requestAnalysis(memory.ports, owner, { resumeId });
  const { message } = memory.sent.splice(0)[0] ?? expect.fail('nothing was sent');
  vi.mocked(parseResume).mockRejectedValue(new TypeError('crash'));
  const delays: number[] = [];
  for (let coming = 0; coming < 4; coming++) {
    const outcome = await processRun(memory.ports, message.runId, delivery());
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

it('takes a run over from a consumer that died, when its own message comes again, four times at most (R5)', async () => {
  const memory = memoryPorts();
  const { resumeId } = await uploaded(memory);
  const { message } = memory.sent.splice(0)[0] ?? expect.fail('nothing was sent');
  // Out of memory or of CPU time: nothing is thrown, nothing comes back.
  vi.mocked(parseResume).mockReturnValue(new Promise(() => undefined));
  for (let coming = 1; coming <= 4; coming++) {
    void processRun(memory.ports, message.runId, delivery('m', coming > 1));
    await vi.waitFor(async () => expect((await memory.ports.runs.get(message.runId))?.attempts).toBe(coming));
    expect(await processRun(memory.ports, message.runId, delivery('other', true))).toEqual({ do: 'ack' });
  }
  await vi.waitFor(() => expect(parseResume).toHaveBeenCalledTimes(4));
  await buryRun(memory.ports, message.runId);
  const internal = { state: 'failed', error: { code: 'internal' } };
  expect(await memory.ports.runs.get(message.runId)).toMatchObject(internal);
  expect(await memory.ports.resumes.get(owner, resumeId)).toMatchObject(internal);
  vi.mocked(parseResume).mockRestore();
});

it('does not work a fifth time when the dead letter is late', async () => {
  const memory = memoryPorts();
  const { resumeId } = await uploaded(memory);
  const { message } = memory.sent.splice(0)[0] ?? expect.fail('nothing was sent');
  for (let death = 0; death < 4; death++) await memory.ports.runs.claim(message.runId, 60, delivery('m', death > 0));
  expect(await processRun(memory.ports, message.runId, delivery('m', true))).toEqual({ do: 'ack' });
  expect(parseResume).not.toHaveBeenCalled();
  expect((await memory.ports.resumes.get(owner, resumeId))?.state).toBe('failed');
});

it('leaves a dead letter of a run with attempts left to the sweeper', async () => {
  const memory = memoryPorts();
  const { resumeId } = await uploaded(memory);
  const { message } = memory.sent.splice(0)[0] ?? expect.fail('nothing was sent');
  await buryRun(memory.ports, message.runId);
  expect((await memory.ports.resumes.get(owner, resumeId))?.state).toBe('queued');
});

it('lets a consumer that was overtaken change nothing any more', async () => {
  const memory = memoryPorts();
  await uploaded(memory);
  const { message } = memory.sent.splice(0)[0] ?? expect.fail('nothing was sent');
  let crash: (error: Error) => void = () => undefined;
  vi.mocked(parseResume).mockReturnValueOnce(new Promise((_, reject) => (crash = reject)));
  const slow = processRun(memory.ports, message.runId, delivery('m'));
  await vi.waitFor(() => expect(parseResume).toHaveBeenCalledTimes(1));
  await processRun(memory.ports, message.runId, delivery('m', true));
  expect((await memory.ports.runs.get(message.runId))?.state).toBe('done');
  crash(new CandorError('file_damaged'));
  await slow;
  expect(await memory.ports.runs.get(message.runId)).toMatchObject({ state: 'done', attempts: 2 });
});

it('lets an analysis wait for a reading that is under way, and counts no attempt for it', async () => {
  const memory = memoryPorts();
  const { resumeId } = await uploaded(memory);
  const reading = memory.sent.splice(0)[0] ?? expect.fail('nothing was sent');
  const { id } = await requestAnalysis(memory.ports, owner, { resumeId });
  const run = await memory.ports.runs.insert(owner, { id: crypto.randomUUID(), kind: 'analyze', subjectId: id });
  expect(await processRun(memory.ports, run.id, delivery())).toEqual({ do: 'ack' });
  expect(await memory.ports.runs.get(run.id)).toMatchObject({ state: 'queued', attempts: 0, error: null });
  await processRun(memory.ports, reading.message.runId, delivery());
  await drain(memory);
  expect((await memory.ports.analyses.get(owner, id))?.state).toBe('done');
});

it('gives a run to what was stored without one', async () => {
  const memory = memoryPorts();
  const { resumeId } = await uploaded(memory);
  await drain(memory);
  const analysisId = crypto.randomUUID();
  await memory.ports.analyses.insert(owner, { id: analysisId, resumeId, jobId: null, chatId: null });
  memory.ports.runs.lost.push({ owner, kind: 'analyze', subjectId: analysisId, resumeId });
  expect(await sweepRuns(memory.ports)).toEqual({ sent: 0, failed: 0, adopted: 1 });
  await drain(memory);
  expect((await memory.ports.analyses.get(owner, analysisId))?.state).toBe('done');
});

it('does not retry what can only fail again', async () => {
  const memory = memoryPorts();
  const { resumeId } = await uploaded(memory);
  const { message } = memory.sent.splice(0)[0] ?? expect.fail('nothing was sent');
  vi.mocked(parseResume).mockRejectedValueOnce(new CandorError('file_no_text'));
  expect(await processRun(memory.ports, message.runId, delivery())).toEqual({ do: 'ack' });
  expect(await memory.ports.resumes.get(owner, resumeId)).toMatchObject({
    state: 'failed',
    error: { code: 'file_no_text' },
  });
});

it('says so when a file is read but is no résumé, and tries it once', async () => {
  const memory = memoryPorts();
  const { resumeId } = await uploaded(memory, 'milk\neggs 12\nbread\n- butter\n- 2 lemons\n');
  await drain(memory);
  expect(await memory.ports.resumes.get(owner, resumeId)).toMatchObject({
    state: 'failed',
    error: { code: 'file_not_resume' },
  });
  expect((await memory.ports.runs.find(owner, 'parse', resumeId))?.attempts).toBe(1);
});

it('fails a run whose consumers die again and again (R6)', async () => {
  const memory = memoryPorts();
  const { resumeId } = await uploaded(memory);
  const run = await memory.ports.runs.find(owner, 'parse', resumeId);
  for (let death = 0; death < 4; death++) {
    await memory.ports.runs.claim(run?.id ?? '', 60, delivery());
    memory.ports.runs.lapse();
  }
  expect(await sweepRuns(memory.ports)).toEqual({ sent: 0, failed: 1, adopted: 0 });
  expect((await memory.ports.resumes.get(owner, resumeId))?.state).toBe('failed');
});

it('sweeps on past a run that cannot even be failed', async () => {
  const memory = memoryPorts();
  const first = await uploaded(memory);
  const second = await uploaded(memory, `${resumeText}\nanother`);
  for (const { resumeId } of [first, second]) {
    const run = await memory.ports.runs.find(owner, 'parse', resumeId);
    for (let death = 0; death < 4; death++) {
      await memory.ports.runs.claim(run?.id ?? '', 60, delivery());
      memory.ports.runs.lapse();
    }
  }
  vi.spyOn(memory.ports.resumes, 'setState').mockRejectedValueOnce(new Error('poison'));
  expect(await sweepRuns(memory.ports)).toEqual({ sent: 0, failed: 1, adopted: 0 });
  expect(await sweepRuns(memory.ports)).toEqual({ sent: 0, failed: 1, adopted: 0 });
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
