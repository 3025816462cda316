export type Value =
  | { type: 'string'; value: string }
  | { type: 'hash'; value: Map<string, string> }
  | { type: 'set'; value: Set<string> }
  | { type: 'zset'; value: Map<string, number> }
  | { type: 'list'; value: string[] };
export type ValueOf<T extends Value['type']> = Extract<Value, { type: T }>['value'];

export class RedisError extends Error {}

const empty: { [T in Value['type']]: () => ValueOf<T> } = {
  string: () => '',
  hash: () => new Map(),
  set: () => new Set(),
  zset: () => new Map(),
  list: () => [],
};

/** Keys with their values and times of expiry (ms since 1970). An expired key is gone the moment it is looked at. */
export class Store {
  readonly #entries = new Map<string, Value & { expiresAt?: number }>();

  #live(key: string) {
    const entry = this.#entries.get(key);
    if (entry?.expiresAt !== undefined && entry.expiresAt <= Date.now()) {
      this.#entries.delete(key);
      return undefined;
    }
    return entry;
  }

  read<T extends Value['type']>(key: string, type: T): ValueOf<T> | undefined {
    const entry = this.#live(key);
    if (entry && entry.type !== type)
      throw new RedisError('WRONGTYPE Operation against a key holding the wrong kind of value');
    return entry?.value as ValueOf<T> | undefined;
  }

  /** The value to change in place, made empty when there is none. */
  open<T extends Exclude<Value['type'], 'string'>>(key: string, type: T): ValueOf<T> {
    const value = this.read(key, type) ?? empty[type]();
    if (!this.#entries.has(key)) this.#entries.set(key, { type, value } as Value);
    return value as ValueOf<T>;
  }

  /** Redis drops a collection with nothing in it. */
  dropIfEmpty(key: string): void {
    const value = this.#live(key)?.value;
    if (value && typeof value !== 'string' && (Array.isArray(value) ? value.length : value.size) === 0)
      this.#entries.delete(key);
  }

  setString(key: string, value: string, keepTtl = false): void {
    const expiresAt = keepTtl ? this.#live(key)?.expiresAt : undefined;
    this.#entries.set(key, { type: 'string', value, ...(expiresAt === undefined ? {} : { expiresAt }) });
  }

  typeOf = (key: string): string => this.#live(key)?.type ?? 'none';
  has = (key: string): boolean => this.#live(key) !== undefined;
  remove = (key: string): boolean => this.has(key) && this.#entries.delete(key);
  keys = (): string[] => [...this.#entries.keys()].filter((key) => this.has(key));
  clear = (): void => this.#entries.clear();

  expireAt(key: string, at: number | null): boolean {
    const entry = this.#live(key);
    if (!entry) return false;
    if (at === null) delete entry.expiresAt;
    else entry.expiresAt = at;
    return true;
  }

  /** Milliseconds left; -1 without expiry, -2 without key. */
  timeLeft(key: string): number {
    const entry = this.#live(key);
    if (!entry) return -2;
    return entry.expiresAt === undefined ? -1 : Math.max(0, entry.expiresAt - Date.now());
  }
}
