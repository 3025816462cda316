import { expect, it } from 'vitest';
import { defaultDesign } from '#core/render/design.ts';
import { memoryPorts } from '../testing/memory-ports.ts';
import { owner, resume, stranger } from '../testing/samples.ts';
import { changeResume } from './change.ts';
import { copyResume } from './copy.ts';
import { createResume } from './create.ts';
import { bringBackResume, purgeResume, removeResume, sweepRemoved } from './remove.ts';
import { updateResume } from './update.ts';

it('copies content, look and what was stated; the copy goes its own way', async () => {
  const { ports } = memoryPorts();
  const from = await createResume(ports, owner, { resume, title: 'CV' });
  await updateResume(ports, owner, from.id, { design: { ...defaultDesign, template: 'compact' } });
  const patches = [{ op: 'replace' as const, path: '/basics/label', after: 'Platform Engineer' }];
  await changeResume(ports, owner, from.id, { expectedVersion: 1, patches });
  const job = await ports.jobs.insert(owner, {
    id: ports.newId(),
    text: 'T',
    job: { title: 'Engineer, Oslo', language: 'en', lines: [], requirements: [] },
    createdAt: ports.now().toISOString(),
  });
  const copy = await copyResume(ports, owner, { fromId: from.id, jobId: job.id });
  expect(copy).toMatchObject({ title: 'CV · Engineer, Oslo', parentId: from.id, jobId: job.id, version: 1 });
  expect(copy.design.template).toBe('compact');
  expect(copy.corrections).toMatchObject([{ stated: 'Platform Engineer' }]);
  await changeResume(ports, owner, copy.id, { expectedVersion: 1, patches: [{ op: 'remove', path: '/skills' }] });
  expect((await ports.resumes.get(owner, from.id))?.resume.skills).toHaveLength(2);
});

it("copies nothing of another's, neither résumé nor job", async () => {
  const { ports } = memoryPorts();
  const from = await createResume(ports, owner, { resume });
  await expect(copyResume(ports, stranger, { fromId: from.id })).rejects.toMatchObject({ code: 'not_found' });
  const own = await createResume(ports, stranger, { resume });
  const ask = { fromId: own.id, jobId: ports.newId() };
  await expect(copyResume(ports, stranger, ask)).rejects.toMatchObject({ code: 'not_found' });
});

it('throws away with a day to bring back; then the sweeper purges', async () => {
  const { ports, clock } = memoryPorts();
  const [one, other] = [await createResume(ports, owner, { resume }), await createResume(ports, owner, { resume })];
  await removeResume(ports, owner, one.id);
  await removeResume(ports, owner, other.id);
  expect(await ports.resumes.get(owner, one.id)).toBeNull();
  expect(await bringBackResume(ports, owner, other.id)).toMatchObject({ id: other.id, deletedAt: null });
  clock.now = new Date(clock.now.getTime() + 23 * 3_600_000);
  expect(await sweepRemoved(ports)).toBe(0);
  clock.now = new Date(clock.now.getTime() + 2 * 3_600_000);
  expect(await sweepRemoved(ports)).toBe(1);
  await expect(bringBackResume(ports, owner, one.id)).rejects.toMatchObject({ code: 'not_found' });
  expect(await ports.resumes.get(owner, other.id)).not.toBeNull();
});

it('does not purge what is brought back while the sweeper is at it', async () => {
  const { ports, clock } = memoryPorts();
  const { id } = await createResume(ports, owner, { resume });
  await removeResume(ports, owner, id);
  clock.now = new Date(clock.now.getTime() + 48 * 3_600_000);
  ports.resumes.objectKeys = async () => {
    await bringBackResume(ports, owner, id);
    return [];
  };
  expect(await sweepRemoved(ports)).toBe(0);
  expect(await ports.resumes.get(owner, id)).not.toBeNull();
});

it('purges at once when wished, and goes on past one that cannot be purged', async () => {
  const { ports, clock } = memoryPorts();
  const [one, other] = [await createResume(ports, owner, { resume }), await createResume(ports, owner, { resume })];
  await purgeResume(ports, owner, (await createResume(ports, owner, { resume })).id);
  for (const { id } of [one, other]) await removeResume(ports, owner, id);
  clock.now = new Date(clock.now.getTime() + 48 * 3_600_000);
  const keysOf = ports.resumes.objectKeys.bind(ports.resumes);
  ports.resumes.objectKeys = async () => {
    ports.resumes.objectKeys = keysOf;
    throw new Error('away');
  };
  expect(await sweepRemoved(ports)).toBe(1);
  expect(await sweepRemoved(ports)).toBe(1);
});
