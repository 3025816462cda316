/** Every string inside, keys excepted, through `change`. `keep` are keys whose values are left alone. */
export function changeStrings<T>(value: T, change: (text: string) => string, keep: ReadonlySet<string> = none): T {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => changeStrings(item, change, keep)) as T;
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array || value instanceof URL) return value;
  const entries = Object.entries(value).map(([key, item]) => [
    key,
    keep.has(key) ? item : changeStrings(item, change, keep),
  ]);
  return Object.fromEntries(entries) as T;
}

const none: ReadonlySet<string> = new Set();
