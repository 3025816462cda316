import { describe, expect, it } from 'vitest';
import { CandorError } from '#core/errors.ts';
import type { Patch } from '#core/edit/schema.ts';
import { requireStated } from '../coach/check.ts';
import { memoryPorts } from '../testing/memory-ports.ts';
import { owner, resume } from '../testing/samples.ts';
import { changeResume } from './change.ts';
import { restoreVersion } from './restore.ts';

const bullet = '/work/0/highlights/1';
const read = 'Moved 14 services to Kubernetes';
const stated = 'Moved 40 services to Kubernetes';
const replace = (path: string, before: string, after: string): Patch => ({ op: 'replace', path, before, after });

async function desk() {
  const { ports } = memoryPorts();
  const id = crypto.randomUUID();
  await ports.resumes.insert(owner, { id, uploadId: null, title: '', state: 'ready', resume });
  const record = async () => (await ports.resumes.get(owner, id))!;
  const write = async (...patches: Patch[]) =>
    changeResume(ports, owner, id, { expectedVersion: (await record()).version, patches });
  /** What a later suggestion of the coach writes, when it may. */
  const suggest = async (patch: Patch) => {
    const { resume: now, corrections } = await record();
    return requireStated(ports, owner, { patch, resume: now, corrections, chatId: null, messageId: null });
  };
  /** A rewriting of the coach's that the person accepted: it leaves the corrections as they are. */
  const rewrite = async (pointer: string, after: string) => {
    const { version, resume: now, corrections } = await record();
    const next = structuredClone(now);
    if (pointer === bullet) next.work![0]!.highlights![1] = after;
    else next.work![0]!.name = after;
    await ports.resumes.change(owner, id, { expectedVersion: version, resume: next, corrections, cause: 'suggestion' });
  };
  return { ports, id, record, write, suggest, rewrite };
}

const unstated = expect.objectContaining({ code: 'claim_unstated' });

describe('what the person corrects by hand', () => {
  it('is remembered beside what had been read', async () => {
    const { write } = await desk();
    const { corrections, version } = await write(replace(bullet, read, stated));
    expect(version).toBe(2);
    expect(corrections).toMatchObject([{ pointer: bullet, file: read, stated }]);
  });

  it('a number of it may be written again after the coach has reworded the line', async () => {
    const { write, suggest, rewrite } = await desk();
    const back = replace(bullet, 'Moved services to Kubernetes', stated);
    await rewrite(bullet, 'Moved services to Kubernetes');
    await expect(suggest(back)).rejects.toEqual(unstated);
    await write(replace(bullet, 'Moved services to Kubernetes', stated));
    await rewrite(bullet, 'Moved services to Kubernetes');
    const claims = await suggest(back);
    expect(claims.find(({ kind }) => kind === 'number')).toMatchObject({
      status: 'stated',
      source: { kind: 'person', pointer: bullet, text: stated },
    });
  });

  it('an employer corrected once is the employer that a line may name', async () => {
    const { write, suggest } = await desk();
    const naming = replace(bullet, read, 'Moved 14 services of Fjordlys Elektro to Kubernetes');
    await expect(suggest(naming)).rejects.toEqual(unstated);
    await write(replace('/work/0/name', 'Harbour Freight Systems', 'Fjordlys Elektro'));
    expect((await suggest(naming)).every(({ status }) => status === 'stated')).toBe(true);
  });

  it('vouches only where it belongs: not in another job, and a phone number counts nothing', async () => {
    const { write, suggest } = await desk();
    await write({ op: 'add', path: '/work/-', after: { name: 'Tidewater', highlights: ['Ran two offices'] } });
    await write(replace(bullet, read, stated), { op: 'add', path: '/basics/phone', after: '+47 22 33 44 55' });
    await expect(suggest(replace('/work/1/highlights/0', 'Ran two offices', 'Ran 40 offices'))).rejects.toEqual(
      unstated,
    );
    await expect(suggest(replace('/basics/summary', 'Backend engineer.', 'Engineer of 44 services.'))).rejects.toEqual(
      unstated,
    );
  });

  it('is withdrawn when it is undone, and comes back with the version that had it', async () => {
    const { ports, id, write, record, suggest } = await desk();
    await write(replace(bullet, read, stated));
    await write(replace(bullet, stated, read));
    expect((await record()).corrections).toEqual([]);
    await expect(suggest(replace(bullet, read, stated))).rejects.toEqual(unstated);
    await restoreVersion(ports, owner, id, { expectedVersion: 3, version: 2 });
    expect((await record()).corrections).toHaveLength(1);
  });

  it('is refused on a version that has moved on, and nothing is noted', async () => {
    const { ports, id, write, record } = await desk();
    await write(replace(bullet, read, stated));
    const late = changeResume(ports, owner, id, { expectedVersion: 1, patches: [replace(bullet, read, 'Moved 9')] });
    await expect(late).rejects.toEqual(new CandorError('conflict', { version: 2 }));
    expect((await record()).corrections).toHaveLength(1);
  });
});
