import type { Share } from '#core/share/record.ts';
import { CandorError } from '#core/errors.ts';
import { and, desc, eq, gt, isNull, sql } from 'drizzle-orm';
import type { ShareStore } from '../../services/ports.ts';
import type { Database } from './connect.ts';
import { shares } from './schema.ts';

function toShare({ id, analysisId, showIdentity, ...row }: typeof shares.$inferSelect): Share {
  return {
    id,
    analysisId,
    showIdentity,
    expiresAt: row.expiresAt.toISOString(),
    revokedAt: row.revokedAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
  };
}

/** The oldest, long expired, are left out. */
const mostListed = 200;

export function createShareStore(db: Database): ShareStore {
  const mine = (owner: string, id: string) => and(eq(shares.owner, owner), eq(shares.id, id));
  return {
    async insert(owner, { id, analysisId, showIdentity, tokenHash, ...times }) {
      const [made] = await db
        .insert(shares)
        .values({
          id,
          owner,
          analysisId,
          showIdentity,
          tokenHash,
          expiresAt: new Date(times.expiresAt),
          revokedAt: times.revokedAt ? new Date(times.revokedAt) : null,
          createdAt: new Date(times.createdAt),
        })
        .onConflictDoNothing()
        .returning();
      const [row] = made ? [made] : await db.select().from(shares).where(mine(owner, id));
      if (!row) throw new CandorError('conflict');
      return toShare(row);
    },

    async list(owner, analysisId) {
      const of = analysisId ? eq(shares.analysisId, analysisId) : undefined;
      const rows = await db
        .select()
        .from(shares)
        .where(and(eq(shares.owner, owner), of))
        .orderBy(desc(shares.createdAt), desc(shares.id))
        .limit(mostListed);
      return rows.map(toShare);
    },

    async revoke(owner, id) {
      const [row] = await db
        .update(shares)
        .set({ revokedAt: sql`coalesce(${shares.revokedAt}, now())` })
        .where(mine(owner, id))
        .returning();
      return row ? toShare(row) : null;
    },

    async open(tokenHash) {
      const [row] = await db
        .select()
        .from(shares)
        .where(and(eq(shares.tokenHash, tokenHash), isNull(shares.revokedAt), gt(shares.expiresAt, sql`now()`)));
      return row ? { ...toShare(row), owner: row.owner } : null;
    },
  };
}
