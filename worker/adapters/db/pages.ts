import { CandorError } from '#core/errors.ts';
import { desc, sql, type AnyColumn, type SQL } from 'drizzle-orm';
import type { Page } from '../../services/ports.ts';

interface Keyed {
  createdAt: Date;
  id: string;
}
interface KeyColumns {
  createdAt: AnyColumn;
  id: AnyColumn;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Opaque to clients: base64url of "<milliseconds>.<id>" of the last row seen. */
export function encodeCursor({ createdAt, id }: Keyed): string {
  return btoa(`${createdAt.getTime()}.${id}`).replaceAll('=', '');
}

export function invalidCursor(): CandorError {
  return new CandorError('input_invalid', { fields: [{ path: 'cursor', message: 'not a cursor of this list' }] });
}

export function decodeCursor(cursor: string): Keyed {
  const plain = /^[A-Za-z0-9+/]+$/.test(cursor) && cursor.length % 4 !== 1 ? atob(cursor) : '';
  const [time = '', id = ''] = plain.split('.');
  if (!/^\d{1,15}$/.test(time) || !uuid.test(id)) throw invalidCursor();
  return { createdAt: new Date(Number(time)), id };
}

export const newestFirst = (t: KeyColumns): SQL[] => [desc(t.createdAt), desc(t.id)];

/** Rows after the cursor. A key never changes, so rows that come or go meanwhile make neither gap nor double (D3). */
export function after(cursor: string | undefined | null, t: KeyColumns): SQL | undefined {
  if (!cursor) return undefined;
  const { createdAt, id } = decodeCursor(cursor);
  return sql`(${t.createdAt}, ${t.id}) < (${createdAt.toISOString()}::timestamptz, ${id}::uuid)`;
}

/** `rows`: one more than `limit` was asked for, to know whether there is a next page. */
export function toPage<Row, Item>(
  rows: Row[],
  limit: number,
  toItem: (row: Row) => Item,
  cursorOf: (row: Row) => string,
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(toItem), next: last && rows.length > limit ? cursorOf(last) : null };
}
