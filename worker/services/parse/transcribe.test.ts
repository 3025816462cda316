import { describe, expect, it, vi } from 'vitest';
import { CandorError } from '#core/errors.ts';
import { analyze } from '#core/analyze/analyze.ts';
import { memoryEdge, memoryPorts } from '../testing/memory-ports.ts';
import { owner, resumeText, stranger } from '../testing/samples.ts';
import { storeUpload } from '../upload/store.ts';
import { transcribe } from './transcribe.ts';

async function scanned(text = resumeText) {
  const { ports } = memoryPorts();
  const body = new Response('%PDF-1.7 only a picture').body;
  const { resume } = await storeUpload(ports, owner, { body, fileName: 'scan.pdf', size: undefined });
  await ports.resumes.setState(owner, resume.id, 'failed', { code: 'file_no_text' });
  const run = await ports.runs.find(owner, 'parse', resume.id);
  const held = await ports.runs.claim(run!.id, 60, { messageId: 'm', isAgain: false });
  await ports.runs.fail(held!, { code: 'file_no_text' });
  const read = vi.fn(async () => ({ text, tokens: 900 }));
  const edge = memoryEdge({ eyes: { model: 'stub', transcribe: read } });
  return { ports, edge, read, id: resume.id };
}

describe('a picture that a model reads', () => {
  it('becomes a résumé with every field to be looked at, and is counted', async () => {
    const { ports, edge, read, id } = await scanned();
    expect(await transcribe(ports, edge, owner, id)).toMatchObject({ state: 'ready', version: 1 });
    const record = await ports.resumes.get(owner, id);
    expect(record?.resume.basics).toMatchObject({ name: 'Ada Miller', email: 'ada@example.org' });
    expect(record?.parsed?.document.transcribedBy).toBe('stub');
    for (const { confidence } of Object.values(record?.parsed?.provenance ?? {})) expect(confidence).toBeLessThan(0.6);
    expect(ports.modelBudget.told.spent).toBe(900);
    await transcribe(ports, edge, owner, id);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('is still found to be a picture: others read nothing in it', async () => {
    const { ports, edge, id } = await scanned();
    await transcribe(ports, edge, owner, id);
    const record = await ports.resumes.get(owner, id);
    const result = analyze({ resume: record!.resume, parsed: record!.parsed, now: '2026-03-01' });
    expect(result.findings[0]?.check).toBe('F01');
    expect(result.figures.readability.value).toBeNull();
    expect(result.figures.writing.value).not.toBeNull();
  });

  it('needs a model, its budget, and a file that is without text', async () => {
    const { ports, edge, read, id } = await scanned();
    await expect(transcribe(ports, memoryEdge(), owner, id)).rejects.toMatchObject({ code: 'model_unavailable' });
    await expect(transcribe(ports, edge, stranger, id)).rejects.toMatchObject({ code: 'not_found' });
    ports.modelBudget.refused = { reason: 'spent', retryAfter: 60 };
    await expect(transcribe(ports, edge, owner, id)).rejects.toMatchObject({ code: 'rate_limited' });
    ports.modelBudget.refused = null;
    await ports.resumes.setState(owner, id, 'failed', { code: 'file_damaged' });
    await expect(transcribe(ports, edge, owner, id)).rejects.toMatchObject({ code: 'conflict' });
    expect(read).not.toHaveBeenCalled();
  });

  it('is read once, however often it is asked for at once (R1)', async () => {
    const { ports, edge, read, id } = await scanned();
    const asked = await Promise.allSettled([1, 2, 3].map(() => transcribe(ports, edge, owner, id)));
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('costs something when the model fails, counts towards the breaker, and can be tried again', async () => {
    const { ports, edge, read, id } = await scanned();
    read.mockRejectedValueOnce(new CandorError('model_unavailable', { retryAfter: 7 }));
    await expect(transcribe(ports, edge, owner, id)).rejects.toMatchObject({ code: 'model_unavailable' });
    expect(ports.modelBudget.told).toMatchObject({ failures: [7] });
    expect(ports.modelBudget.told.spent).toBeGreaterThan(0);
    expect(await transcribe(ports, edge, owner, id)).toMatchObject({ state: 'ready' });
  });

  it('stays unread when nothing of a résumé comes back', async () => {
    const { ports, edge, id } = await scanned('[unreadable] [unreadable]');
    await expect(transcribe(ports, edge, owner, id)).rejects.toMatchObject({ code: 'file_no_text' });
    expect((await ports.resumes.get(owner, id))?.state).toBe('failed');
  });
});
