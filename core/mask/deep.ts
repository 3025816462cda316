/** Every string inside, keys excepted, through `change`. */
export function changeStrings<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => changeStrings(item, change)) as T;
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array || value instanceof URL) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, changeStrings(item, change)])) as T;
}
