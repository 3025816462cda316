import { randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../tests/database/open.ts';
import type { AnalysisResult } from '#core/analyze/schema.ts';
import { createAnalysisStore } from './analyses.ts';
import { createAudit } from './audit.ts';
import { translating } from './faults.ts';
import { createJobStore } from './jobs.ts';
import { createResumeStore } from './resumes.ts';
import { createRunStore } from './runs.ts';
import { audit, runs as runsTable } from './schema.ts';
import { createShareStore } from './shares.ts';

let test: TestDatabase;
let owner: string;
let stranger: string;
let resumeId: string;
let analysisId: string;
let runs: ReturnType<typeof createRunStore>;
let analyses: ReturnType<typeof createAnalysisStore>;

beforeAll(async () => {
  test = await openTestDatabase();
  runs = translating(createRunStore(test.db));
  analyses = translating(createAnalysisStore(test.db));
  owner = await test.newOwner();
  stranger = await test.newOwner();
}, 60_000);
afterAll(() => test.close());

beforeEach(async () => {
  await test.db.delete(runsTable);
  resumeId = randomUUID();
  analysisId = randomUUID();
  const row = { id: resumeId, uploadId: null, title: 'CV', state: 'ready', resume: {} } as const;
  await createResumeStore(test.db).insert(owner, row);
  await analyses.insert(owner, { id: analysisId, resumeId, jobId: null, chatId: null });
});

const insertRun = () => runs.insert(owner, { id: randomUUID(), kind: 'analyze', subjectId: analysisId });
const later = (id: string, seconds: number) =>
  test.db
    .update(runsTable)
    .set({
      sentAt: sql`${runsTable.sentAt} - ${seconds} * interval '1 second'`,
      leaseUntil: sql`${runsTable.leaseUntil} - ${seconds} * interval '1 second'`,
    })
    .where(eq(runsTable.id, id));
const claim = (id: string, seconds: number, messageId: string = randomUUID(), isAgain = false) =>
  runs.claim(id, seconds, { messageId, isAgain });
const held = async (id: string) => (await runs.get(id))!;
const staleIds = async (seconds = 60) => (await runs.stale(seconds, 10)).map(({ id }) => id);

describe('a run', () => {
  it('exists once per subject', async () => {
    const made = await Promise.all([insertRun(), insertRun(), insertRun()]);
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    expect(await runs.find(owner, 'analyze', analysisId)).toEqual(made[0]);
    expect(await runs.find(stranger, 'analyze', analysisId)).toBeNull();
    expect(await runs.find(owner, 'parse', analysisId)).toBeNull();
  });

  it('is claimed by one of five consumers (R1)', async () => {
    const { id } = await insertRun();
    const claims = await Promise.all(Array.from({ length: 5 }, () => claim(id, 60)));
    expect(claims.filter(Boolean)).toHaveLength(1);
    expect(await runs.get(id)).toMatchObject({ state: 'running', attempts: 1 });
    await runs.finish(await held(id));
    expect(await claim(id, 60)).toBeNull();
  });

  it('is taken over when its lease has lapsed, and not before (R2)', async () => {
    const { id } = await insertRun();
    await claim(id, 60);
    await later(id, 59);
    expect(await claim(id, 60)).toBeNull();
    await later(id, 2);
    expect(await claim(id, 60)).toMatchObject({ attempts: 2 });
  });

  it('is taken over by its own message when that comes again, and by no other (R5)', async () => {
    const { id } = await insertRun();
    const first = (await claim(id, 60, 'm'))!;
    expect(await claim(id, 60, 'm')).toBeNull();
    expect(await claim(id, 60, 'other', true)).toBeNull();
    expect(await claim(id, 60, 'm', true)).toMatchObject({ attempts: 2 });
    await runs.finish(first);
    await runs.release(first, { code: 'internal' });
    await runs.park(first);
    await runs.fail(first, { code: 'internal' });
    expect(await runs.get(id)).toMatchObject({ state: 'running', attempts: 2, error: null });
    await runs.park(await held(id));
    expect(await runs.get(id)).toMatchObject({ state: 'queued', attempts: 1 });
    // The lease was given back, and with it the right to take it over.
    await claim(id, 60, 'other');
    expect(await claim(id, 60, 'm', true)).toBeNull();
  });

  it('goes back to the queue after a passing fault, and stays failed after a lasting one', async () => {
    const { id } = await insertRun();
    await claim(id, 60);
    await runs.release(await held(id), { code: 'unavailable' });
    expect(await claim(id, 60)).toMatchObject({ attempts: 2, error: { code: 'unavailable' } });
    await runs.fail(await held(id), { code: 'file_damaged' });
    expect(await claim(id, 60)).toBeNull();
    await runs.release(await held(id), { code: 'unavailable' });
    expect(await runs.get(id)).toMatchObject({ state: 'failed', error: { code: 'file_damaged' } });
  });

  it('is opened again only by its owner, only when failed, with all its attempts', async () => {
    const { id } = await insertRun();
    expect(await runs.retry(owner, id)).toBeNull();
    await claim(id, 60);
    await runs.fail(await held(id), { code: 'internal' });
    expect(await runs.retry(stranger, id)).toBeNull();
    expect(await runs.retry(owner, id)).toMatchObject({ state: 'queued', attempts: 0, error: null, sentAt: null });
  });
});

describe('the sweeper is told', () => {
  it('what was never sent, at once (R3), and what was sent long ago', async () => {
    const { id } = await insertRun();
    expect(await staleIds()).toEqual([id]);
    await runs.markSent(id);
    expect(await staleIds()).toEqual([]);
    await later(id, 61);
    expect(await staleIds()).toEqual([id]);
  });

  it('what hangs, once its lease has lapsed (R6), and nothing that is over', async () => {
    const { id } = await insertRun();
    await claim(id, 300);
    expect(await staleIds()).toEqual([]);
    await later(id, 301);
    expect(await staleIds()).toEqual([id]);
    await runs.fail(await held(id), { code: 'internal' });
    expect(await staleIds()).toEqual([]);
  });

  it('leaves a released run to the queue first', async () => {
    const { id } = await insertRun();
    await claim(id, 300);
    await runs.release(await held(id), { code: 'unavailable' });
    expect(await staleIds()).toEqual([]);
  });
});

describe('an orphan', () => {
  const aged = async (table: 'resumes' | 'analyses', id: string) =>
    test.db.execute(
      sql`update ${sql.identifier(table)} set updated_at = now() - interval '61 seconds' where id = ${id}::uuid`,
    );
  const mine = async () => (await runs.orphans(60, 100)).filter((orphan) => orphan.owner === owner);

  it('is an analysis whose run was never stored, after a minute', async () => {
    expect(await mine()).toEqual([]);
    await aged('analyses', analysisId);
    expect(await mine()).toEqual([{ owner, kind: 'analyze', subjectId: analysisId, resumeId }]);
    const { id } = await insertRun();
    expect(await mine()).toEqual([]);
    await runs.fail(await held(id), { code: 'internal' });
    expect(await mine()).toHaveLength(1);
    await analyses.fail(owner, analysisId, { code: 'internal' });
    await aged('analyses', analysisId);
    expect(await mine()).toEqual([]);
  });

  it('is a résumé that nobody reads, and not yet the analysis that waits for it', async () => {
    await test.db.execute(sql`update resumes set state = 'reading' where id = ${resumeId}::uuid`);
    await aged('resumes', resumeId);
    await aged('analyses', analysisId);
    expect(await mine()).toEqual([{ owner, kind: 'parse', subjectId: resumeId }]);
    await runs.insert(owner, { id: randomUUID(), kind: 'parse', subjectId: resumeId });
    expect(await mine()).toEqual([]);
    await test.db.execute(sql`update resumes set state = 'ready' where id = ${resumeId}::uuid`);
  });
});

const figure = { value: 50, points: [] };
const result: AnalysisResult = {
  version: '1',
  figures: { readability: figure, writing: figure, match: { value: null, points: [] } },
  findings: [],
  requirements: [],
  knockouts: [],
};

describe('an analysis', () => {
  it('notes each step once, at its first time', async () => {
    await analyses.addStep(owner, analysisId, 'uploaded');
    const first = await analyses.get(owner, analysisId);
    expect(first).toMatchObject({ state: 'running', steps: [{ step: 'uploaded' }] });
    await Promise.all([1, 2, 3].map(() => analyses.addStep(owner, analysisId, 'checking')));
    await analyses.addStep(owner, analysisId, 'uploaded');
    const { steps } = (await analyses.get(owner, analysisId))!;
    expect(steps.map(({ step }) => step)).toEqual(['uploaded', 'checking']);
    expect(steps[0]).toEqual(first?.steps[0]);
    expect(Math.abs(Date.parse(steps[0]!.at) - Date.now())).toBeLessThan(60_000);
  });

  it('is finished once, and nothing moves it after', async () => {
    expect(await analyses.finish(owner, analysisId, result, 3)).toBe(true);
    expect(await analyses.finish(owner, analysisId, { ...result, version: '2' }, 4)).toBe(false);
    await analyses.fail(owner, analysisId, { code: 'internal' });
    await analyses.addStep(owner, analysisId, 'matching');
    expect(await analyses.get(owner, analysisId)).toMatchObject({ state: 'done', result, resumeVersion: 3, steps: [] });
  });

  it('is reopened when failed', async () => {
    await analyses.addStep(owner, analysisId, 'checking');
    await analyses.fail(owner, analysisId, { code: 'internal', detail: 'x' });
    await analyses.addStep(owner, analysisId, 'matching');
    expect(await analyses.get(owner, analysisId)).toMatchObject({ state: 'failed', steps: [{ step: 'checking' }] });
    expect(await analyses.reopen(stranger, analysisId)).toBeNull();
    expect(await analyses.reopen(owner, analysisId)).toMatchObject({ state: 'queued', error: null, steps: [] });
    expect(await analyses.reopen(owner, analysisId)).toMatchObject({ state: 'queued' });
  });

  it('belongs to its owner, and cannot hang on a résumé of somebody else', async () => {
    expect(await analyses.get(stranger, analysisId)).toBeNull();
    expect(await analyses.finish(stranger, analysisId, result, 1)).toBe(false);
    await analyses.addStep(stranger, analysisId, 'checking');
    await analyses.fail(stranger, analysisId, { code: 'internal' });
    expect(await analyses.get(owner, analysisId)).toMatchObject({ state: 'queued', steps: [] });
    const foreign = { id: randomUUID(), resumeId, jobId: null, chatId: null };
    await expect(analyses.insert(stranger, foreign)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('is listed by résumé', async () => {
    const { items } = await analyses.list(owner, { resumeId }, { limit: 5 });
    expect(items.map(({ id }) => id)).toEqual([analysisId]);
    expect((await analyses.list(owner, { resumeId: randomUUID() }, { limit: 5 })).items).toEqual([]);
  });
});

describe('a job', () => {
  it('is one row per owner and text, read anew each time', async () => {
    const jobs = translating(createJobStore(test.db));
    const job = { language: 'en', lines: [], requirements: [] };
    const row = { id: randomUUID(), text: 'Baker wanted', job, createdAt: '2026-01-02T03:04:05.678Z' };
    const first = await jobs.insert(owner, row);
    const again = await jobs.insert(owner, { ...row, id: randomUUID(), job: { ...job, title: 'Baker' } });
    expect(again).toEqual({ ...first, job: { ...job, title: 'Baker' } });
    expect(await jobs.insert(owner, row)).toEqual(first);
    expect((await jobs.insert(stranger, { ...row, id: randomUUID() })).id).not.toBe(first.id);
    expect(await jobs.get(stranger, first.id)).toBeNull();
  });
});

describe('a share', () => {
  const share = (over = {}) => ({
    id: randomUUID(),
    analysisId,
    tokenHash: randomUUID(),
    showIdentity: false,
    expiresAt: new Date(Date.now() + 60_000).toISOString(),
    revokedAt: null,
    createdAt: new Date().toISOString(),
    ...over,
  });

  it('opens by its hash until it is revoked or has expired', async () => {
    const shares = translating(createShareStore(test.db));
    const open = share();
    const expired = share({ expiresAt: new Date(Date.now() - 1000).toISOString() });
    await shares.insert(owner, expired);
    const { tokenHash, ...seen } = open;
    expect(await shares.insert(owner, open)).toEqual(seen);
    expect(await shares.open(tokenHash)).toEqual({ ...seen, owner });
    expect(await shares.open(expired.tokenHash)).toBeNull();
    expect(await shares.revoke(stranger, open.id)).toBeNull();
    const revoked = await shares.revoke(owner, open.id);
    expect(revoked?.revokedAt).toBeTruthy();
    expect(await shares.revoke(owner, open.id)).toEqual(revoked);
    expect(await shares.open(tokenHash)).toBeNull();
    expect((await shares.list(owner, analysisId)).map(({ id }) => id).sort()).toEqual([open.id, expired.id].sort());
    expect(await shares.list(stranger)).toEqual([]);
    await expect(shares.insert(stranger, share())).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('the audit log', () => {
  it('keeps who did what', async () => {
    await translating(createAudit(test.db)).record(owner, 'share.create', analysisId);
    const rows = await test.db.select().from(audit).where(eq(audit.owner, owner));
    expect(rows).toMatchObject([{ action: 'share.create', subjectId: analysisId }]);
  });
});
