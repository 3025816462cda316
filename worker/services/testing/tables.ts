import type { OwnerId, Page, PageRequest } from '../ports.ts';

/** Rows of owners, in the order of their making. */
export class Table<T extends { id: string }> {
  readonly rows: { owner: OwnerId; row: T }[] = [];

  get(owner: OwnerId, id: string): T | null {
    return this.rows.find((entry) => entry.owner === owner && entry.row.id === id)?.row ?? null;
  }

  add(owner: OwnerId, row: T): T {
    this.rows.push({ owner, row });
    return row;
  }

  /** Replaces the row of the same id. */
  set(owner: OwnerId, row: T): T {
    const entry = this.rows.find((known) => known.owner === owner && known.row.id === row.id);
    if (entry) entry.row = row;
    return row;
  }

  remove(owner: OwnerId, id: string): boolean {
    const at = this.rows.findIndex((entry) => entry.owner === owner && entry.row.id === id);
    if (at >= 0) this.rows.splice(at, 1);
    return at >= 0;
  }

  of(owner: OwnerId): T[] {
    return this.rows.filter((entry) => entry.owner === owner).map(({ row }) => row);
  }

  /** Newest first; the cursor is the number of rows passed. */
  page(owner: OwnerId, { cursor, limit }: PageRequest, keep: (row: T) => boolean = () => true): Page<T> {
    const all = this.of(owner).filter(keep).reverse();
    const from = Number(cursor ?? 0);
    return { items: all.slice(from, from + limit), next: from + limit < all.length ? String(from + limit) : null };
  }
}
