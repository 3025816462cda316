import { describe, expect, it, vi } from 'vitest';
import * as digest from '#core/analyze/figures-digest.ts';
import { readJob } from '#core/job/read-job.ts';
import { jobText, owner, resume, stranger } from '../testing/samples.ts';
import { memoryPorts } from '../testing/memory-ports.ts';
import { analysed } from './analysed.ts';
import { compareSides } from './compare.ts';
import { insightOf } from './insight.ts';
import { previewEdit } from './preview.ts';

const createdAt = '2026-03-01T12:00:00.000Z';

/** A résumé at version 1, a job, and an analysis of both. */
async function sitDown() {
  const memory = memoryPorts();
  const { ports } = memory;
  const ids = { resume: ports.newId(), job: ports.newId(), analysis: ports.newId() };
  await ports.resumes.insert(owner, { id: ids.resume, uploadId: null, title: 'CV', state: 'ready', resume });
  await ports.jobs.insert(owner, { id: ids.job, text: jobText, job: readJob(jobText), createdAt });
  await ports.analyses.insert(owner, { id: ids.analysis, resumeId: ids.resume, jobId: ids.job, chatId: null });
  return { ...memory, ids };
}

const dockerBullet = {
  op: 'add' as const,
  path: '/work/0/highlights/-',
  after: 'Packed 14 services in Docker and halved the time of a release within a year',
};

describe('a preview of an edit', () => {
  it('tells what it would change, point by point, and stores nothing', async () => {
    const { ports, ids } = await sitDown();
    const edit = { expectedVersion: 1, patches: [dockerBullet] };
    const { figures, requirements } = await previewEdit(ports, owner, ids.analysis, edit);
    const match = figures.find(({ figure }) => figure === 'match')!;
    expect(match.after!).toBeGreaterThan(match.before!);
    expect(match.points.map(({ label }) => label.values?.what)).toEqual(['Docker']);
    expect(requirements.filter(({ change }) => change === 'better')).toHaveLength(1);
    const kept = await ports.resumes.get(owner, ids.resume);
    expect(kept).toMatchObject({ version: 1, resume });
    expect((await ports.analyses.list(owner, {}, { limit: 5 })).items).toHaveLength(1);
  });

  it('is refused on a version that is not current, and for a patch that fits nowhere', async () => {
    const { ports, ids } = await sitDown();
    const ask = (edit: Parameters<typeof previewEdit>[3]) => previewEdit(ports, owner, ids.analysis, edit);
    await expect(ask({ expectedVersion: 2, patches: [dockerBullet] })).rejects.toMatchObject({
      code: 'conflict',
      extra: { version: 1 },
    });
    const stale = { op: 'replace' as const, path: '/basics/name', before: 'Grace', after: 'Ada' };
    await expect(ask({ expectedVersion: 1, patches: [stale] })).rejects.toMatchObject({ code: 'conflict' });
    const nowhere = { ...dockerBullet, path: '/__proto__/x' };
    await expect(ask({ expectedVersion: 1, patches: [nowhere] })).rejects.toMatchObject({ code: 'input_invalid' });
  });

  it("is not there for another's analysis", async () => {
    const { ports, ids } = await sitDown();
    const edit = { expectedVersion: 1, patches: [dockerBullet] };
    await expect(previewEdit(ports, stranger, ids.analysis, edit)).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('a comparison', () => {
  const edited = async () => {
    const desk = await sitDown();
    const better = structuredClone(resume);
    better.work![0]!.highlights!.push(dockerBullet.after);
    const change = { expectedVersion: 1, resume: better, corrections: [], cause: 'edit' as const };
    await desk.ports.resumes.change(owner, desk.ids.resume, change);
    return desk;
  };

  it('holds two versions against each other', async () => {
    const { ports, ids } = await edited();
    const sides = { before: { version: 1, jobId: ids.job }, after: { version: 2, jobId: ids.job } };
    const { requirements } = await compareSides(ports, owner, { resumeId: ids.resume, ...sides });
    expect(requirements.find(({ requirement }) => requirement.text === 'Docker')).toMatchObject({ change: 'better' });
  });

  it('holds one version against two jobs', async () => {
    const { ports, ids } = await edited();
    const text = 'Requirements\n- Rust\n- Python';
    const other = await ports.jobs.insert(owner, { id: ports.newId(), text, job: readJob(text), createdAt });
    const sides = { before: { version: 2, jobId: ids.job }, after: { version: 2, jobId: other.id } };
    const { requirements, findings } = await compareSides(ports, owner, { resumeId: ids.resume, ...sides });
    expect(requirements.find(({ requirement }) => requirement.text === 'Rust')?.change).toBe('only_after');
    expect(findings.come.map(({ check }) => check)).toContain('K01');
  });

  it('is not there with a version, a job or a résumé that is not theirs', async () => {
    const { ports, ids } = await edited();
    const ask = (who: string, version: number, jobId?: string) =>
      compareSides(ports, who, { resumeId: ids.resume, before: { version: 1 }, after: { version, jobId } });
    for (const asked of [ask(owner, 9), ask(owner, 1, ports.newId()), ask(stranger, 1)])
      await expect(asked).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('the insight', () => {
  it("counts the owner's jobs alone", async () => {
    const { ports, ids } = await sitDown();
    await ports.jobs.insert(stranger, { id: ports.newId(), text: 'x', job: readJob(jobText), createdAt });
    const { occupation } = await insightOf(ports, owner, ids.analysis);
    expect(occupation?.jobs.map(({ id }) => id)).toEqual([ids.job]);
    await expect(insightOf(ports, stranger, ids.analysis)).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('the cache of analyses', () => {
  const subject = { resume: { resume, parsed: null }, job: { job: readJob(jobText), text: jobText } };

  it('answers for the same contents on the same day', async () => {
    const { ports, clock } = memoryPorts();
    const first = await analysed(ports, subject);
    const mark = { ...first, version: 'from the cache' };
    const [content] = [...ports.analysisCache.kept.keys()];
    ports.analysisCache.kept.set(content!, mark);
    expect(await analysed(ports, structuredClone(subject))).toEqual(mark);
    clock.now = new Date('2026-03-01T23:00:00Z');
    expect(await analysed(ports, subject)).toEqual(mark);
    expect(ports.analysisCache.kept.size).toBe(1);
  });

  it('does not answer for another résumé, file, job or day', async () => {
    const { ports, clock } = memoryPorts();
    const others = [
      subject,
      { ...subject, resume: { ...subject.resume, resume: { ...resume, interests: [{ name: 'Chess' }] } } },
      { ...subject, resume: { ...subject.resume, parsed: parsedNothing } },
      { ...subject, job: { ...subject.job, text: `${jobText}\n` } },
      { ...subject, job: null },
    ];
    for (const other of others) await analysed(ports, other);
    clock.now = new Date('2026-03-02T00:00:00Z');
    await analysed(ports, subject);
    expect(ports.analysisCache.kept.size).toBe(others.length + 1);
  });

  it('is not asked for either side of a comparison', async () => {
    const { ports, ids } = await sitDown();
    await analysed(ports, { resume: { resume, parsed: null }, job: (await ports.jobs.get(owner, ids.job))! });
    const [content] = [...ports.analysisCache.kept.keys()];
    const old = structuredClone(ports.analysisCache.kept.get(content!)!);
    old.findings = [];
    old.figures.match.value = 1;
    ports.analysisCache.kept.set(content!, old);
    const edit = {
      expectedVersion: 1,
      patches: [{ op: 'add' as const, path: '/interests', after: [{ name: 'Chess' }] }],
    };
    const preview = await previewEdit(ports, owner, ids.analysis, edit);
    expect(preview.figures.find(({ figure }) => figure === 'match')?.before).not.toBe(1);
    const side = { version: 1, jobId: ids.job };
    const same = await compareSides(ports, owner, { resumeId: ids.resume, before: side, after: { version: 1 } });
    expect(same.figures.find(({ figure }) => figure === 'match')?.before).not.toBe(1);
  });

  it('does not answer for other rules', async () => {
    const { ports } = memoryPorts();
    await analysed(ports, subject);
    vi.spyOn(digest, 'figuresDigest', 'get').mockReturnValue('next' as never);
    await analysed(ports, subject);
    vi.restoreAllMocks();
    expect(ports.analysisCache.kept.size).toBe(2);
  });
});

const parsedNothing = {
  provenance: {},
  document: { kind: 'text' as const, pages: [], lines: [], hidden: [], flags: [] },
  unplaced: [],
  coverage: 1,
  language: 'en',
};
