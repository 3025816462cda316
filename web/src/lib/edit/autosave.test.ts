import { beforeEach, describe, expect, it, vi } from 'vitest';
import { applyPatches } from '#core/edit/apply.ts';
import type { Patch } from '#core/edit/schema.ts';
import type { ResumeRecord } from '#core/resume/record.ts';
import type { Api } from '../api/client.ts';
import { ApiProblem } from '../api/problem.ts';
import { ResumeDocument } from './document.svelte.ts';

const first = {
  id: 'r1',
  version: 1,
  state: 'ready',
  design: { order: [] },
  resume: { basics: { name: 'Ada', label: 'Baker' }, work: [{ highlights: ['Led', 'Built'] }] },
} as unknown as ResumeRecord;

/** A server with one résumé, a device with a store, and switches for what goes wrong. */
function setUp() {
  let record = first;
  const kept = new Map<string, string>();
  const store = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  const server = { away: false, calls: 0, record: () => record };
  const edit = async (_id: string, expectedVersion: number, patches: Patch[]) => {
    server.calls += 1;
    if (server.away) throw new ApiProblem('offline', 0);
    if (expectedVersion !== record.version) throw new ApiProblem('conflict', 409, { version: record.version });
    return (record = { ...record, version: record.version + 1, resume: applyPatches(record.resume, patches) });
  };
  const api = { resumes: { get: async () => record, edit } } as unknown as Api;
  const open = async () => {
    const document = new ResumeDocument(api, () => {}, store);
    await document.load('r1');
    return document;
  };
  return { api, server, kept, open, byOther: (patches: Patch[]) => edit('r1', record.version, patches) };
}

beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }));

describe('what is written by hand', () => {
  it('is shown at once and saved as one change when the hand rests', async () => {
    const { server, open } = setUp();
    const document = await open();
    for (const label of ['Baker a', 'Baker an', 'Baker and cook']) await document.write('/basics/label', label);
    expect(document.record?.resume.basics?.label).toBe('Baker and cook');
    expect(server.calls).toBe(0);
    await vi.advanceTimersByTimeAsync(800);
    expect(server.calls).toBe(1);
    expect(server.record().resume.basics?.label).toBe('Baker and cook');
    expect(document.saving.state).toBe('saved');
  });

  it('waits on the device while the server is away, over a reload, and is sent then', async () => {
    const { server, kept, open } = setUp();
    const before = await open();
    server.away = true;
    await before.write('/basics/label', 'Cook');
    await before.saving.flush();
    expect(before.saving.state).toBe('offline');
    server.away = false;
    const after = await open();
    await vi.waitFor(() => expect(after.record?.resume.basics?.label).toBe('Cook'));
    await after.saving.flush();
    expect(server.record().resume.basics?.label).toBe('Cook');
    expect([...kept.keys()]).toEqual([]);
  });

  it('is laid upon what somebody else has saved meanwhile', async () => {
    const { server, open, byOther } = setUp();
    const document = await open();
    await document.write('/work/0/highlights/1', 'Built 3 ovens');
    await byOther([{ op: 'add', path: '/work/0/highlights/0', after: 'First' }]);
    await document.saving.flush();
    expect(server.record().resume.work?.[0]?.highlights).toEqual(['First', 'Led', 'Built 3 ovens']);
    expect(document.saving.clashes).toEqual([]);
  });

  it('is never lost where the other wrote the same words: both are kept until the person chooses', async () => {
    const { server, open, byOther } = setUp();
    const document = await open();
    await document.write('/basics/name', 'Ada Lovelace');
    await byOther([{ op: 'replace', path: '/basics/name', after: 'Adele' }]);
    await document.saving.flush();
    const again = await open();
    const [clash] = again.saving.clashes;
    expect(clash).toEqual({ pointer: '/basics/name', mine: 'Ada Lovelace', theirs: 'Adele' });
    await again.settle(clash!, 'mine');
    await again.saving.flush();
    expect(server.record().resume.basics?.name).toBe('Ada Lovelace');
    expect((await open()).saving.clashes).toEqual([]);
  });

  it('is taken back and done again, step by step; strokes on one leaf are one step', async () => {
    const { open } = setUp();
    const document = await open();
    for (const name of ['Ad', 'A', 'Al']) await document.write('/basics/name', name);
    await document.edit([{ op: 'move', from: '/work/0/highlights/0', path: '/work/0/highlights/1' }]);
    const now = document.record?.resume;
    expect(document.steps.done).toHaveLength(2);
    await document.stepBack();
    await document.stepBack();
    expect(document.record?.resume).toEqual(first.resume);
    await document.stepAgain();
    await document.stepAgain();
    expect(document.record?.resume).toEqual(now);
  });

  it('is not taken back over what has come since', async () => {
    const { open, byOther } = setUp();
    const document = await open();
    await document.write('/basics/name', 'Al');
    await document.saving.flush();
    await byOther([{ op: 'replace', path: '/basics/name', after: 'Eve' }]);
    await document.load('r1');
    expect(await document.stepBack()).toBe(false);
    expect(document.record?.resume.basics?.name).toBe('Eve');
  });
});
