import { customType, text, timestamp } from 'drizzle-orm/pg-core';

/** Postgres takes neither NUL nor half a surrogate pair, in text or in jsonb; résumés from broken PDFs hold both. */
export function storable(value: string): string {
  return value.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\uFFFD');
}

function storableTree(value: unknown): unknown {
  if (typeof value === 'string') return storable(value);
  if (Array.isArray(value)) return value.map(storableTree);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [storable(key), storableTree(child)]));
}

/** Text that a person or a file wrote. */
export const prose = customType<{ data: string; driverData: string }>({
  dataType: () => 'text',
  toDriver: storable,
});

/** A value of core as jsonb. Its shape is checked where it enters (routes, parser), not again on every read. */
export const json = <T>() =>
  customType<{ data: T; driverData: string | T }>({
    dataType: () => 'jsonb',
    toDriver: (value) => JSON.stringify(storableTree(value)),
    fromDriver: (value) => (typeof value === 'string' ? JSON.parse(value) : value) as T,
  })();

/** Milliseconds, as JavaScript's Date has them: a keyset cursor made from a row must compare equal to it. */
export const moment = () => timestamp({ withTimezone: true, precision: 3, mode: 'date' });

export const createdAt = () => moment().notNull().defaultNow();
export const updatedAt = () => moment().notNull().defaultNow();

/** Ids of better-auth's users are its own random strings, not UUIDs. */
export const userId = () => text();
