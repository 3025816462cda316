import type { Talk } from '../talk.ts';

const peoples =
  /^(?:English|French|German|Spanish|Italian|Dutch|Chinese|Japanese|Arabic|Russian|American|British|European|Latin|Nordic|Irish|Welsh|Scottish)$/;

/** A job title inside an English sentence: without what follows a comma, in lower case but for names and initials. */
export const titleInSentence = (title: string): string =>
  (title.split(/\s*[,(|/–—]\s*|\s+at\s+/)[0] ?? title)
    .split(' ')
    .map((word) => (/^\p{Lu}\p{Ll}+(?:-\p{L}+)?$/u.test(word) && !peoples.test(word) ? word.toLowerCase() : word))
    .join(' ');

export const articleFor = (word: string): string => (/^(?:[aeio]|u(?!ni|se))/i.test(word) ? 'an' : 'a');

/** The newest position, its employer and whether it is still held. */
export function newestRole(talk: Talk): { position: string; employer: string; current: boolean } {
  const work = talk.clean.work?.[0];
  return {
    position: work?.position ?? talk.clean.basics?.label ?? '',
    employer: work?.name ?? '',
    current: Boolean(work && talk.entries.find(({ pointer }) => pointer === '/work/0')?.current),
  };
}

/** The newest position for a German, French or Spanish sentence: one gender of a double form is kept as written. */
export const titleAlone = (title: string): string => title.split(/\s*[,(|–—]\s*/)[0] ?? title;
