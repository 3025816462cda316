import { sql } from 'drizzle-orm';
import type { ObjectIndex } from '../../services/ports.ts';
import type { Database } from './connect.ts';
import { exports, uploads } from './schema.ts';

/** Every table that names an object; one that is forgotten here loses its files to the sweeper. */
const tables = [uploads, exports];

export function createObjectIndex(db: Database): Pick<ObjectIndex, 'unowned'> {
  return {
    async unowned(keys) {
      const asked = sql.join(
        keys.map((key) => sql`${key}`),
        sql`, `,
      );
      const known = sql.join(
        tables.map(
          (table) => sql`select ${table.objectKey} as key from ${table} where ${table.objectKey} in (${asked})`,
        ),
        sql` union all `,
      );
      const { rows } = await db.execute<{ key: string }>(known);
      const owned = new Set(rows.map(({ key }) => key));
      return keys.filter((key) => !owned.has(key));
    },
  };
}
