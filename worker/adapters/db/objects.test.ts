import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../tests/database/open.ts';
import { createObjectIndex } from './objects.ts';
import { createUploadStore } from './uploads.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase();
}, 60_000);
afterAll(() => test.close());

it('tells the objects of uploads, of any owner, from those that no row names (R19)', async () => {
  const keys: string[] = [];
  for (const owner of [await test.newOwner(), await test.newOwner()]) {
    const id = randomUUID();
    const objectKey = `${owner}/uploads/${id}`;
    keys.push(objectKey);
    await createUploadStore(test.db).insert(owner, {
      id,
      fileName: "o'neil.txt",
      kind: 'text',
      mediaType: 'text/plain',
      size: 1,
      sha256: id.replaceAll('-', '').padEnd(64, '0'),
      createdAt: new Date(0).toISOString(),
      objectKey,
    });
  }
  const orphan = `x/uploads/'; drop table uploads; --`;
  expect(await createObjectIndex(test.db).unowned([...keys, orphan])).toEqual([orphan]);
});
