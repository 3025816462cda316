import { describe, expect, it, vi } from 'vitest';
import type { Suggestion } from '#core/coach/record.ts';
import type { ResumeRecord } from '#core/resume/record.ts';
import type { Api } from '../api/client.ts';
import { ApiProblem } from '../api/problem.ts';
import { ResumeDocument } from './document.svelte.ts';

const record = (version: number) =>
  ({
    id: 'r1',
    version,
    state: 'ready',
    resume: { work: [{ highlights: ['Led', 'Built'] }] },
  }) as unknown as ResumeRecord;
const suggestion = (id: string, state: Suggestion['state'] = 'open') =>
  ({
    id,
    state,
    resumeId: 'r1',
    chatId: 'c1',
    createdAt: id,
    patch: { op: 'replace', path: '/work/0/highlights/0' },
  }) as unknown as Suggestion;

function setUp(accept: Api['suggestions']['accept']) {
  const changed = vi.fn();
  const api = {
    resumes: { get: async () => record(7) },
    suggestions: { accept, list: async () => ({ items: [suggestion('s1', 'rejected')] }) },
  } as unknown as Api;
  const sheet = new ResumeDocument(api, changed);
  sheet.record = record(1);
  sheet.take([suggestion('s1'), suggestion('s2'), suggestion('s3')]);
  return { sheet, changed };
}

describe('résumé document', () => {
  it('accepts all, each against the version that the one before made', async () => {
    const against: number[] = [];
    const { sheet, changed } = setUp(async (id, version) => {
      against.push(version);
      return { suggestion: suggestion(id, 'accepted'), resume: record(version + 1) };
    });
    expect(await sheet.acceptAll(['s1', 's2', 's3'])).toBe(true);
    expect(against).toEqual([1, 2, 3]);
    expect(sheet.record?.version).toBe(4);
    expect(changed).toHaveBeenCalledTimes(3);
  });

  it('after a lost race shows the fresh version and how the card stands, and stops', async () => {
    const { sheet } = setUp(async () => {
      throw new ApiProblem('conflict', 409, { version: 7 });
    });
    expect(await sheet.acceptAll(['s1', 's2'])).toBe(false);
    expect(sheet.record?.version).toBe(7);
    expect(sheet.suggestions.s1?.state).toBe('rejected');
    expect(sheet.problems.s1?.code).toBe('conflict');
    expect(sheet.problems.s2).toBeUndefined();
  });

  it('asks only once while an answer is under way', async () => {
    let calls = 0;
    const { sheet } = setUp(async (id, version) => {
      calls += 1;
      return { suggestion: suggestion(id, 'accepted'), resume: record(version + 1) };
    });
    await Promise.all([sheet.accept('s1'), sheet.accept('s1')]);
    expect(calls).toBe(1);
  });

  it('shows a quote on the résumé when its pointer stands there, else where it was read', () => {
    const { sheet } = setUp(async () => Promise.reject(new Error('not asked')));
    sheet.show({ pointer: '/work/0/highlights/1' });
    expect(sheet.tab).toBe('resume');
    sheet.show({ pointer: '/work/4/name', places: [{ page: 2 }] });
    expect(sheet.tab).toBe('read');
  });

  it('does again what was undone, a suggestion first and then what a hand wrote after it', async () => {
    const { sheet } = setUp(async (id, version) => ({
      suggestion: suggestion(id, 'accepted'),
      resume: record(version + 1),
    }));
    sheet.saving.flush = async () => {};
    sheet.undo = async (id) => (sheet.take([suggestion(id, 'undone')]), true);
    await sheet.accept('s1');
    await sheet.write('/work/0/highlights/1', 'Built more');
    expect([await sheet.stepBack(), await sheet.stepBack()]).toEqual([true, true]);
    expect([await sheet.stepAgain(), await sheet.stepAgain()]).toEqual([true, true]);
    expect(sheet.record?.resume.work?.[0]?.highlights).toEqual(['Led', 'Built more']);
  });

  it('refuses a change where somebody else wrote meanwhile, and leaves the words with who asked', async () => {
    const theirs = { ...record(2), resume: { work: [{ highlights: ['Ran', 'Built'] }] } } as unknown as ResumeRecord;
    const api = {
      resumes: {
        get: async () => theirs,
        edit: async () => Promise.reject(new ApiProblem('conflict', 409, { version: 2 })),
      },
    } as unknown as Api;
    const sheet = new ResumeDocument(api);
    sheet.record = record(1);
    const patch = { op: 'replace', path: '/work/0/highlights/0', before: 'Led', after: 'Headed' } as const;
    await expect(sheet.change([patch])).rejects.toMatchObject({ code: 'conflict' });
    expect(sheet.saving.clashes).toEqual([]);
    expect(sheet.record?.resume.work?.[0]?.highlights).toEqual(['Ran', 'Built']);
    expect(sheet.steps.done).toEqual([]);
  });
});
