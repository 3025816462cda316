/** JSON pointers (RFC 6901) into a résumé. */

export function parsePointer(pointer: string): string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

export function formatPointer(tokens: (string | number)[]): string {
  return tokens.map((token) => '/' + String(token).replaceAll('~', '~0').replaceAll('/', '~1')).join('');
}

/** The value at `pointer`, or undefined where there is none. Own properties only. */
export function valueAt(root: unknown, pointer: string): unknown {
  let value = root;
  for (const token of parsePointer(pointer)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, token)) return undefined;
    value = (value as Record<string, unknown>)[token];
  }
  return value;
}

/** Every string leaf of a résumé with its pointer, in document order. */
export function* textLeaves(root: unknown, at: (string | number)[] = []): Generator<{ pointer: string; text: string }> {
  if (typeof root === 'string') yield { pointer: formatPointer(at), text: root };
  else if (Array.isArray(root)) for (const [i, item] of root.entries()) yield* textLeaves(item, [...at, i]);
  else if (typeof root === 'object' && root !== null)
    for (const [key, item] of Object.entries(root)) yield* textLeaves(item, [...at, key]);
}
