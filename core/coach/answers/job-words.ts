import { findSkills } from '../../skills/find-skills.ts';
import { type Talk } from '../talk.ts';
import { lower } from '../write/rewrite.ts';

/** A point of the job inside a sentence; the names of tools keep their capital. */
export const inSentence = (text: string) =>
  findSkills(text).some(({ start }) => start === 0) || /^\p{Lu}\S*$/u.test(text) ? text : lower(text);

export const jobName = (talk: Talk) =>
  talk.brief ? `${talk.brief.title}${talk.brief.company ? `, ${talk.brief.company}` : ''}` : '';

export const sentence = (text: string) => `${text.replace(/[.\s]+$/, '')}.`;
