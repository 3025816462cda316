import { and, eq } from 'drizzle-orm';
import type { SavedDesign } from '#core/render/saved-design.ts';
import type { DesignStore } from '../../services/ports.ts';
import type { Database } from './connect.ts';
import { after, encodeCursor, newestFirst, toPage } from './pages.ts';
import { toDesign } from './resume-rows.ts';
import { designs } from './schema.ts';

const toSaved = ({ id, name, design, createdAt }: typeof designs.$inferSelect): SavedDesign => ({
  id,
  name,
  design: toDesign(design),
  createdAt: createdAt.toISOString(),
});

export function createDesignStore(db: Database): DesignStore {
  const mine = (owner: string, id: string) => and(eq(designs.owner, owner), eq(designs.id, id));
  return {
    async insert(owner, design) {
      await db
        .insert(designs)
        .values({ ...design, owner, createdAt: new Date(design.createdAt) })
        .onConflictDoNothing();
      return design;
    },

    async get(owner, id) {
      const [row] = await db.select().from(designs).where(mine(owner, id));
      return row ? toSaved(row) : null;
    },

    async list(owner, { cursor, limit }) {
      const rows = await db
        .select()
        .from(designs)
        .where(and(eq(designs.owner, owner), after(cursor, designs)))
        .orderBy(...newestFirst(designs))
        .limit(limit + 1);
      return toPage(rows, limit, toSaved, encodeCursor);
    },

    async remove(owner, id) {
      const rows = await db.delete(designs).where(mine(owner, id)).returning({ id: designs.id });
      return rows.length > 0;
    },
  };
}
