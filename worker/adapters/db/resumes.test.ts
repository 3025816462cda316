import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultDesign } from '#core/render/design.ts';
import type { ParsedResume } from '#core/parse/document.ts';
import { openTestDatabase, type TestDatabase } from '../../../tests/database/open.ts';
import type { StoredExport, StoredUpload } from '../../services/ports.ts';
import { createAnalysisStore } from './analyses.ts';
import { createChatStore } from './chats.ts';
import { createExportStore } from './exports.ts';
import { translating } from './faults.ts';
import { createModelCallStore } from './model-calls.ts';
import { createResumeStore } from './resumes.ts';
import { createRunStore } from './runs.ts';
import { events, resumes as resumesTable, resumeVersions, user } from './schema.ts';
import { createUploadStore } from './uploads.ts';

let test: TestDatabase;
let owner: string;
let stranger: string;
let uploads: ReturnType<typeof createUploadStore>;
let resumes: ReturnType<typeof createResumeStore>;

beforeAll(async () => {
  test = await openTestDatabase();
  uploads = translating(createUploadStore(test.db));
  resumes = translating(createResumeStore(test.db));
  owner = await test.newOwner();
  stranger = await test.newOwner();
}, 60_000);
afterAll(() => test.close());

const anUpload = (sha256: string = randomUUID()): StoredUpload => {
  const id = randomUUID();
  const file = { fileName: 'cv.pdf', kind: 'pdf', mediaType: 'application/pdf', size: 3 } as const;
  return { id, ...file, sha256, createdAt: '2026-01-02T03:04:05.678Z', objectKey: `${owner}/${id}` };
};

const parsed: ParsedResume = {
  resume: { basics: { name: 'Ada\0 Byron \ud800' } },
  provenance: {},
  document: { kind: 'pdf', pages: [], lines: [], hidden: [], flags: [] },
  unplaced: [],
  coverage: 1,
  language: 'en',
};

const anExport = (resumeId: string): StoredExport => ({
  id: randomUUID(),
  resumeId,
  resumeVersion: 1,
  format: 'pdf',
  ...{ design: defaultDesign, locale: 'en', dated: '2026-03-01' },
  ...{ state: 'queued', error: null, steps: [], warnings: [] },
  ...{ fileName: null, mediaType: null, size: null, receipt: null },
  createdAt: new Date().toISOString(),
  objectKey: `${owner}/exports/x`,
});

const insertRead = async (by = owner) => {
  const id = randomUUID();
  await resumes.insert(by, { id, uploadId: null, title: 'CV', state: 'ready', resume: { basics: { name: 'Ada' } } });
  return id;
};

describe('uploads', () => {
  it('make one row and one résumé per owner and content, ten at once (R18)', async () => {
    const same = Array.from({ length: 10 }, () => anUpload('f00d'));
    const stored = await Promise.all(same.map((upload) => uploads.insert(owner, upload)));
    expect(stored.filter(({ created }) => created)).toHaveLength(1);
    expect(new Set(stored.map(({ upload }) => upload.id)).size).toBe(1);

    const uploadId = stored[0]!.upload.id;
    const read = await Promise.all(
      same.map(({ id }) => resumes.insert(owner, { id, uploadId, title: 'CV', state: 'queued' })),
    );
    expect(read.filter(({ created }) => created)).toHaveLength(1);
    expect(new Set(read.map(({ record }) => record.id)).size).toBe(1);
  });

  it('keep the same content of two people apart', async () => {
    const mine = await uploads.insert(owner, anUpload('beef'));
    const theirs = await uploads.insert(stranger, anUpload('beef'));
    expect(theirs.created).toBe(true);
    expect(await uploads.get(stranger, mine.upload.id)).toBeNull();
    expect(await uploads.get(owner, mine.upload.id)).toEqual(mine.upload);
  });
});

describe('a résumé', () => {
  it('is read once, as version 1, without what Postgres cannot hold', async () => {
    const { upload } = await uploads.insert(owner, anUpload());
    const id = randomUUID();
    await resumes.insert(owner, { id, uploadId: upload.id, title: 'CV', state: 'queued' });
    await resumes.setState(owner, id, 'reading');
    const read = await resumes.setParsed(owner, id, parsed);
    expect(read).toMatchObject({ state: 'ready', version: 1, resume: { basics: { name: 'Ada Byron \uFFFD' } } });
    expect(read?.parsed).toMatchObject({ coverage: 1, language: 'en' });

    await resumes.setParsed(owner, id, { ...parsed, resume: {} });
    await resumes.setState(owner, id, 'failed', { code: 'internal' });
    expect(await resumes.get(owner, id)).toEqual(read);
    expect(await resumes.version(owner, id, 1)).toMatchObject({ cause: 'parse', resume: read!.resume });
  });

  it('tells why reading failed', async () => {
    const id = randomUUID();
    await resumes.insert(owner, { id, uploadId: null, title: 'CV', state: 'queued' });
    await resumes.setState(owner, id, 'failed', { code: 'file_encrypted' });
    expect(await resumes.get(owner, id)).toMatchObject({ state: 'failed', error: { code: 'file_encrypted' } });
    await resumes.setState(owner, id, 'queued');
    expect(await resumes.get(owner, id)).toMatchObject({ state: 'queued', error: null });
  });

  it('changes only from the version that the writer saw; the loser learns the fresh one', async () => {
    const id = await insertRead();
    const write = (name: string) =>
      resumes.change(owner, id, { expectedVersion: 1, resume: { basics: { name } }, corrections: [], cause: 'edit' });
    const outcomes = await Promise.allSettled(['a', 'b', 'c', 'd'].map(write));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') {
        expect(outcome.reason).toMatchObject({ code: 'conflict', extra: { version: 2 } });
      }
    }
    const history = await resumes.versions(owner, id, { limit: 1 });
    expect(history.items).toMatchObject([{ version: 2, cause: 'edit' }]);
    const rest = await resumes.versions(owner, id, { limit: 1, cursor: history.next! });
    expect(rest).toMatchObject({ items: [{ version: 1, cause: 'create' }], next: null });
  });

  it('keeps what the person corrected, with the version that it belongs to', async () => {
    const id = await insertRead();
    const at = '2026-01-05T10:00:00.000Z';
    const corrections = [{ pointer: '/basics/name', file: 'Ada', stated: 'Ada Byron', at }];
    const change = {
      expectedVersion: 1,
      resume: { basics: { name: 'Ada Byron' } },
      corrections,
      cause: 'edit' as const,
    };
    expect((await resumes.change(owner, id, change))?.corrections).toEqual(corrections);
    expect((await resumes.get(owner, id))?.corrections).toEqual(corrections);
    expect((await resumes.version(owner, id, 1))?.corrections).toEqual([]);
    expect((await resumes.version(owner, id, 2))?.corrections).toEqual(corrections);
  });

  it('is nothing to another owner', async () => {
    const id = await insertRead();
    const change = { expectedVersion: 1, resume: {}, corrections: [], cause: 'edit' as const };
    expect(await resumes.get(stranger, id)).toBeNull();
    expect(await resumes.change(stranger, id, change)).toBeNull();
    expect(await resumes.update(stranger, id, { title: 'Mine now' })).toBeNull();
    expect(await resumes.setDeleted(stranger, id, true)).toBeNull();
    expect(await resumes.version(stranger, id, 1)).toBeNull();
    expect((await resumes.versions(stranger, id, { limit: 9 })).items).toEqual([]);
    expect(await resumes.objectKeys(stranger, id)).toEqual([]);
    expect(await resumes.remove(stranger, id)).toBe(false);
    expect((await resumes.get(owner, id))?.title).toBe('CV');
  });

  it('takes all that hangs on it along, and names the objects first', async () => {
    const { upload } = await uploads.insert(owner, anUpload());
    const id = randomUUID();
    await resumes.insert(owner, { id, uploadId: upload.id, title: 'CV', state: 'ready', resume: {} });
    const analysis = { id: randomUUID(), resumeId: id, jobId: null, chatId: null };
    await createAnalysisStore(test.db).insert(owner, analysis);
    const runs = createRunStore(test.db);
    const run = await runs.insert(owner, { id: randomUUID(), kind: 'analyze', subjectId: analysis.id });
    await createExportStore(test.db).insert(owner, { ...anExport(id), objectKey: 'out/1' });
    expect(await resumes.objectKeys(owner, id)).toEqual([upload.objectKey, 'out/1']);
    expect(await resumes.remove(owner, id)).toBe(true);
    expect(await resumes.get(owner, id)).toBeNull();
    expect(await uploads.get(owner, upload.id)).toBeNull();
    expect(await runs.get(run.id)).toBeNull();
    expect(await test.db.select().from(resumeVersions).where(eq(resumeVersions.resumeId, id))).toEqual([]);
  });
});

describe('a document', () => {
  it('keeps its look, its title and its shelf beside the content, without a version', async () => {
    const id = await insertRead();
    await resumes.update(owner, id, { design: { ...defaultDesign, template: 'modern' }, title: 'Other' });
    await resumes.update(owner, id, { archived: true });
    expect(await resumes.get(owner, id)).toMatchObject({
      version: 1,
      title: 'Other',
      design: { template: 'modern', size: null },
      archivedAt: expect.any(String),
    });
    const shelves = await Promise.all(
      (['active', 'archived'] as const).map((view) => resumes.list(owner, { view }, { limit: 100 })),
    );
    expect(shelves.map(({ items }) => items.some((item) => item.id === id))).toEqual([false, true]);
  });

  it('is found by the words of its title as they are', async () => {
    const finder = await test.newOwner();
    for (const title of ['100% remote', '100 days', 'a_b'])
      await resumes.insert(finder, { id: randomUUID(), uploadId: null, title, state: 'ready', resume: {} });
    const titles = async (query: string) =>
      (await resumes.list(finder, { query }, { limit: 9 })).items.map(({ title }) => title);
    expect(await titles('100%')).toEqual(['100% remote']);
    expect(await titles('_')).toEqual(['a_b']);
    expect(await titles('DAYS')).toEqual(['100 days']);
  });

  it('that is thrown away is gone for every reader and writer, and comes back whole', async () => {
    const id = await insertRead();
    const before = await resumes.get(owner, id);
    await resumes.setDeleted(owner, id, true);
    expect(await resumes.get(owner, id)).toBeNull();
    expect(await resumes.version(owner, id, 1)).toBeNull();
    expect(await resumes.update(owner, id, { title: 'New' })).toBeNull();
    const change = { expectedVersion: 1, resume: {}, corrections: [], cause: 'edit' as const };
    expect(await resumes.change(owner, id, change)).toBeNull();
    expect(await resumes.setDeleted(owner, id, true)).toBeNull();
    expect((await resumes.list(owner, { view: 'deleted' }, { limit: 100 })).items.map((item) => item.id)).toContain(id);
    expect((await resumes.expired(new Date(Date.now() + 60_000), 500)).map((item) => item.id)).toContain(id);
    expect((await resumes.expired(new Date(Date.now() - 60_000), 500)).map((item) => item.id)).not.toContain(id);
    await resumes.setDeleted(owner, id, false);
    expect(await resumes.get(owner, id)).toEqual(before);
  });

  it('is removed for age only while it lies there still', async () => {
    const id = await insertRead();
    const soon = new Date(Date.now() + 60_000);
    expect(await resumes.remove(owner, id, soon)).toBe(false);
    await resumes.setDeleted(owner, id, true);
    expect(await resumes.remove(owner, id, new Date(Date.now() - 60_000))).toBe(false);
    expect(await resumes.remove(owner, id, soon)).toBe(true);
  });

  it('takes along what was sent to a model in conversations about it, and no other', async () => {
    const id = await insertRead();
    const [chats, calls] = [createChatStore(test.db), createModelCallStore(test.db)];
    const [about, analysed, other] = [randomUUID(), randomUUID(), randomUUID()];
    for (const chatId of [about, analysed, other]) {
      await chats.insert(owner, { id: chatId, title: '' });
      const call = {
        id: randomUUID(),
        chatId,
        messageId: 'm',
        model: 'm',
        host: 'h',
        body: 'Ada',
        masking: 'off' as const,
      };
      await calls.insert(owner, [{ ...call, createdAt: new Date().toISOString() }]);
    }
    await chats.update(owner, about, { resumeId: id });
    const analysis = { id: randomUUID(), resumeId: id, jobId: null, chatId: analysed };
    await createAnalysisStore(test.db).insert(owner, analysis);
    await resumes.remove(owner, id);
    const left = await Promise.all([about, analysed, other].map((chatId) => calls.list(owner, chatId, 'm')));
    expect(left.map((list) => list.length)).toEqual([0, 0, 1]);
  });

  it('comes back when its file is brought again', async () => {
    const { upload } = await uploads.insert(owner, anUpload());
    const row = { id: randomUUID(), uploadId: upload.id, title: 'CV', state: 'ready' as const, resume: {} };
    await resumes.insert(owner, row);
    await resumes.setDeleted(owner, row.id, true);
    const again = await resumes.insert(owner, { ...row, id: randomUUID() });
    expect(again).toMatchObject({ created: false, record: { id: row.id, deletedAt: null } });
  });
});

describe('an export', () => {
  it('that failed stays so, whatever step a late attempt still tells of', async () => {
    const exports = createExportStore(test.db);
    const row = anExport(await insertRead());
    await exports.insert(owner, row);
    await exports.addStep(owner, row.id, 'rendering');
    expect(await exports.get(owner, row.id)).toMatchObject({ state: 'running' });
    await exports.fail(owner, row.id, { code: 'internal' });
    await exports.addStep(owner, row.id, 'checking');
    expect(await exports.get(owner, row.id)).toMatchObject({ state: 'failed', steps: [{ step: 'rendering' }] });
  });

  it('is finished once, and told of once, however many finish it', async () => {
    const stored = createExportStore(test.db);
    const row = anExport(await insertRead());
    await stored.insert(owner, row);
    await Promise.all([1, 2, 3].map(() => stored.addStep(owner, row.id, 'rendering')));
    const receipt = { fields: [], same: 1, changed: 0, lost: 0, score: 1 };
    const made = { fileName: 'a.pdf', mediaType: 'application/pdf', size: 3, receipt, warnings: [] };
    const ends = await Promise.all([1, 2, 3].map(() => stored.finish(owner, row.id, made)));
    expect(ends.filter(Boolean)).toHaveLength(1);
    await stored.fail(owner, row.id, { code: 'internal' });
    const kept = await stored.get(owner, row.id);
    expect(kept).toMatchObject({ ...made, state: 'done', error: null, steps: [{ step: 'rendering' }] });
    const told = await test.db.select().from(events).where(eq(events.subjectId, row.id));
    expect(told).toMatchObject([{ owner, type: 'export.done' }]);
    expect((await stored.list(owner, row.resumeId, { limit: 5 })).items.map(({ id }) => id)).toEqual([row.id]);
    expect(await stored.get(stranger, row.id)).toBeNull();
  });

  it('without a run is adopted', async () => {
    const row = anExport(await insertRead());
    await createExportStore(test.db).insert(owner, row);
    const orphans = await createRunStore(test.db).orphans(-60, 500);
    expect(orphans).toContainEqual({ owner, subjectId: row.id, kind: 'export' });
  });
});

describe('a list', () => {
  it('has no gap and no double while rows come and go (D3)', async () => {
    const reader = await test.newOwner();
    const at = (index: number) => new Date(Date.UTC(2026, 0, 1) + Math.floor(index / 7));
    const row = (index: number) => {
      const id = randomUUID();
      const times = { createdAt: at(index), updatedAt: at(index) };
      return { id, owner: reader, title: String(index), state: 'ready' as const, resume: {}, ...times };
    };
    const rows = Array.from({ length: 1000 }, (_, index) => row(index));
    await test.db.insert(resumesTable).values(rows);
    const removed = new Set<string>();
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await resumes.list(reader, {}, { cursor: cursor ?? undefined, limit: 90 });
      seen.push(...page.items.map(({ title }) => title));
      cursor = page.next;
      await test.db.insert(resumesTable).values({ ...row(5000 + seen.length), title: `new ${seen.length}` });
      const victim = rows.find(({ id, title }) => !removed.has(id) && !seen.includes(title));
      if (victim) {
        removed.add(victim.id);
        if (removed.size % 2) await resumes.remove(reader, victim.id);
        else await resumes.setDeleted(reader, victim.id, true);
      }
    } while (cursor);
    const stayed = rows.filter(({ id }) => !removed.has(id)).map(({ title }) => title);
    expect(new Set(seen).size).toBe(seen.length);
    expect(stayed.filter((title) => !seen.includes(title))).toEqual([]);
    expect(seen.filter((title) => title.startsWith('new'))).toEqual([]);
  });

  it.each(['x', '!!', btoa('1.nonsense'), 'ä'])('refuses the cursor %j', async (cursor) => {
    await expect(resumes.list(owner, {}, { cursor, limit: 5 })).rejects.toMatchObject({ code: 'input_invalid' });
  });
});

describe('an erased person', () => {
  it('leaves no row, and nothing can be written for them any more (R24)', async () => {
    const leaver = await test.newOwner();
    const id = await insertRead(leaver);
    await uploads.insert(leaver, anUpload());
    await test.db.delete(user).where(eq(user.id, leaver));
    expect(await resumes.get(leaver, id)).toBeNull();
    expect(await test.db.select().from(resumeVersions).where(eq(resumeVersions.resumeId, id))).toEqual([]);
    await expect(insertRead(leaver)).rejects.toMatchObject({ code: 'not_found' });
  });
});
