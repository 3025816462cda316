import { CandorError } from '#core/errors.ts';
import { and, eq } from 'drizzle-orm';
import type { StoredUpload, UploadStore } from '../../services/ports.ts';
import type { Database } from './connect.ts';
import { uploads } from './schema.ts';

function toUpload({ owner: _owner, createdAt, ...row }: typeof uploads.$inferSelect): StoredUpload {
  return { ...row, createdAt: createdAt.toISOString() };
}

export function createUploadStore(db: Database): UploadStore {
  const find = async (owner: string, by: { id: string } | { sha256: string }) => {
    const key = 'id' in by ? eq(uploads.id, by.id) : eq(uploads.sha256, by.sha256);
    const [row] = await db
      .select()
      .from(uploads)
      .where(and(eq(uploads.owner, owner), key));
    return row ? toUpload(row) : null;
  };
  return {
    async insert(owner, upload) {
      const [row] = await db
        .insert(uploads)
        .values({ ...upload, owner, createdAt: new Date(upload.createdAt) })
        .onConflictDoNothing()
        .returning();
      if (row) return { upload: toUpload(row), created: true };
      const known = await find(owner, { sha256: upload.sha256 });
      if (!known) throw new CandorError('conflict');
      return { upload: known, created: false };
    },
    get: (owner, id) => find(owner, { id }),
  };
}
