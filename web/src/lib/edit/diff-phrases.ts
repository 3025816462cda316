import type { DiffPart } from '#core/edit/schema.ts';

/**
 * The same diff, read in phrases: words that change one after the other, with only spaces kept between them, are struck
 * together and then written together. Both texts stay what they were.
 */
export function phrases(diff: readonly DiffPart[]): DiffPart[] {
  const out: DiffPart[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    // A space that both sides end in was kept: it stays plain.
    const shared =
      /\s*$/.exec(removed)?.[0] === /\s*$/.exec(added)?.[0] && removed && added ? /\s*$/.exec(added)![0] : '';
    const cut = (text: string) => (shared ? text.slice(0, -shared.length) : text);
    if (cut(removed)) out.push({ kind: 'removed', text: cut(removed) });
    if (cut(added)) out.push({ kind: 'added', text: cut(added) });
    if (shared) out.push({ kind: 'same', text: shared });
    removed = added = '';
  };
  diff.forEach((part, index) => {
    const next = diff[index + 1];
    if (part.kind === 'removed') removed += part.text;
    else if (part.kind === 'added') added += part.text;
    else if (/^\s+$/.test(part.text) && removed && added && next && next.kind !== 'same') {
      removed += part.text;
      added += part.text;
    } else {
      flush();
      out.push(part);
    }
  });
  flush();
  return out;
}
