const words = (text: string) => text.match(/\s+|[^\s]+/g) ?? [];

/** Where a text was changed: words `from`–`to` of the base, and what stands there instead. */
function changeOf(base: string[], text: string[]): { from: number; to: number; put: string[] } {
  let from = 0;
  while (from < base.length && from < text.length && base[from] === text[from]) from += 1;
  let end = 0;
  while (end < base.length - from && end < text.length - from && base.at(-1 - end) === text.at(-1 - end)) end += 1;
  return { from, to: base.length - end, put: text.slice(from, text.length - end) };
}

/** Two rewordings of one text in one, or null where both touch the same words. */
export function mergeText(base: string, mine: string, theirs: string): string | null {
  if (mine === theirs || theirs === base) return mine;
  if (mine === base) return theirs;
  const all = words(base);
  const [a, b] = [changeOf(all, words(mine)), changeOf(all, words(theirs))];
  const [first, last] = a.from <= b.from ? [a, b] : [b, a];
  // A word between them must have stayed, or nobody can say in which order the two belong.
  if (last.from <= first.to) return null;
  return [
    ...all.slice(0, first.from),
    ...first.put,
    ...all.slice(first.to, last.from),
    ...last.put,
    ...all.slice(last.to),
  ].join('');
}
