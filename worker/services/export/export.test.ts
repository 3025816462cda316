import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { exportResume } from '#core/render/export.ts';
import { createResume } from '../edit/create.ts';
import { changeResume } from '../edit/change.ts';
import { buryRun } from '../runs/bury.ts';
import { processRun } from '../runs/process.ts';
import { sweepRuns } from '../runs/sweep.ts';
import { memoryPorts } from '../testing/memory-ports.ts';
import { owner, resume, stranger } from '../testing/samples.ts';
import { requestExport, retryExport } from './request.ts';

const fonts = async (file: string) => new Uint8Array(await readFile(`web/static/fonts/${file}`));

async function setUp() {
  const memory = memoryPorts();
  memory.ports.fonts = fonts;
  const record = await createResume(memory.ports, owner, { resume });
  const ask = (format: 'pdf' | 'text' = 'text') =>
    requestExport(memory.ports, owner, { resumeId: record.id, format, locale: 'en' });
  const deliver = (number = memory.sent.length - 1, isAgain = false) =>
    processRun(memory.ports, memory.sent[number]!.message.runId, { messageId: 'm', isAgain });
  return { ...memory, record, ask, deliver };
}

it('is queued, made, read back and told of; the file is exactly what the page shows', async () => {
  const { ports, record, ask, deliver, audited } = await setUp();
  const queued = await ask('pdf');
  expect(queued).toMatchObject({ state: 'queued', receipt: null, fileName: null, resumeVersion: 1 });
  expect(JSON.stringify(queued)).not.toContain('objectKey');
  expect(await deliver()).toEqual({ do: 'ack' });
  const row = (await ports.exports.get(owner, queued.id))!;
  expect(row).toMatchObject({ state: 'done', receipt: { lost: 0 }, size: expect.any(Number) });
  expect(row.steps.map(({ step }) => step)).toEqual(['rendering', 'checking']);
  expect(ports.exports.events).toEqual([queued.id]);
  expect(audited).toContain('export.made');
  const kept = (await ports.files.get(row.objectKey))!.bytes;
  const shown = await exportResume(record.resume, {
    ...{ format: 'pdf', design: record.design, fonts, locale: 'en' },
    now: record.updatedAt.slice(0, 10),
  });
  expect(Buffer.from(kept).equals(Buffer.from(shown.bytes))).toBe(true);
});

it.each([
  ['text', { hidden: 2, lost: 0, score: 1 }],
  ['json', { lost: 0, score: 1 }],
] as const)('tells what the person hides apart from what was lost, as %s', async (format, told) => {
  const { ports, record, deliver } = await setUp();
  const design = { ...record.design, hidden: ['skills' as const] };
  const { id } = await requestExport(ports, owner, { resumeId: record.id, format, locale: 'en', design });
  await deliver();
  const { receipt } = (await ports.exports.get(owner, id))!;
  expect(receipt).toMatchObject(told);
  expect(receipt?.hidden).toBe('hidden' in told ? told.hidden : undefined);
});

it('is made of the version that was asked for, whatever changes meanwhile', async () => {
  const { ports, record, ask, deliver } = await setUp();
  const { id } = await ask();
  const patches = [{ op: 'replace' as const, path: '/basics/name', after: 'Somebody Else' }];
  await changeResume(ports, owner, record.id, { expectedVersion: 1, patches });
  await deliver();
  const { objectKey } = (await ports.exports.get(owner, id))!;
  expect(new TextDecoder().decode((await ports.files.get(objectKey))!.bytes)).toContain('Ada Miller');
});

it('is one file and one event however often its message comes (R1), and needs no queue (R3)', async () => {
  const { ports, ask, deliver, broken, sent } = await setUp();
  broken.queue = true;
  const { id, state } = await ask();
  expect(state).toBe('queued');
  broken.queue = false;
  expect(await sweepRuns(ports)).toMatchObject({ sent: 1 });
  expect(sent.at(-1)?.kind).toBe('export');
  await Promise.all([deliver(), deliver(), deliver(), deliver(0, true), deliver(0, true)]);
  expect(ports.exports.events).toEqual([id]);
  expect(ports.files.objects.size).toBe(1);
});

it('ends as failed with a reason after its attempts, and is made on a retry', async () => {
  const { ports, ask, deliver, sent } = await setUp();
  ports.fonts = () => Promise.reject(new Error('away'));
  const { id } = await ask('pdf');
  for (let attempt = 0; attempt < 4; attempt++) expect((await deliver(0, true)).do).toBe('retry');
  await buryRun(ports, sent[0]!.message.runId);
  expect(await ports.exports.get(owner, id)).toMatchObject({ state: 'failed', error: { code: 'internal' } });
  ports.fonts = fonts;
  await expect(retryExport(ports, stranger, id)).rejects.toMatchObject({ code: 'not_found' });
  expect(await retryExport(ports, owner, id)).toMatchObject({ state: 'queued', error: null });
  await deliver();
  expect(await ports.exports.get(owner, id)).toMatchObject({ state: 'done', error: null });
});

it('of a résumé that was thrown away meanwhile is not made (R24)', async () => {
  const { ports, record, ask, deliver } = await setUp();
  const { id } = await ask();
  await ports.resumes.setDeleted(owner, record.id, true);
  expect(await deliver()).toEqual({ do: 'ack' });
  expect(await ports.exports.get(owner, id)).toMatchObject({ state: 'failed', error: { code: 'not_found' } });
  expect(ports.files.objects.size).toBe(0);
});
