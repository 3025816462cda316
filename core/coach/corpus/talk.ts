import type { Resume } from '../../resume/schema.ts';

/** What an answer must show. Needles are words or beginnings of words, without case and accents; `/…/` is a pattern. */
export interface Expect {
  /** Each group has at least one needle in the answer or in a reason. */
  says?: string[][];
  saysNot?: string[];
  /** Each group has at least one needle in the answer or in what is written. */
  about?: string[][];
  asks?: boolean;
  lang?: string;
  /** Nothing is proposed and nothing changes. */
  none?: true;
  min?: number;
  max?: number;
  /** Pointers, as patterns. */
  touches?: string[];
  notTouches?: string[];
  writes?: string[];
  writesNot?: string[];
  /** So many words in a row of the résumé stand in the answer. */
  quotes?: number;
  /** The résumé after the turn: pointer, then needles. */
  has?: [string, ...string[]][];
  hasNot?: [string, ...string[]][];
  gone?: string[];
  /** Shorter than what stood there; as a number, than the proposal of that turn. */
  shorter?: true | number;
  /** Not much like the answer of these turns. */
  differs?: number[];
  /** The résumé is as it was before this turn. */
  rewind?: number;
  /** Pointers (patterns) that may be taken out. */
  may?: string[];
  words?: [number, number];
  /** Every number of the answer was stated. */
  grounded?: 'strict' | 'withJob';
}

/** `+` before the words: the person accepts what is proposed. */
export type Turn = [say: string, expect: Expect];

export interface Talk {
  id: string;
  locale: string;
  resume: Resume;
  job?: string;
  turns: Turn[];
}

/** A work entry: `name | position | start | end | place`, then its lines. */
export const work = (head: string, ...highlights: string[]) => {
  const [name = '', position = '', startDate = '', endDate = '', location = ''] = head
    .split('|')
    .map((part) => part.trim());
  return { name, position, startDate, ...(endDate ? { endDate } : {}), ...(location ? { location } : {}), highlights };
};

/** A study: `institution | degree | area | start | end`. */
export const study = (head: string) => {
  const [institution = '', studyType = '', area = '', startDate = '', endDate = ''] = head
    .split('|')
    .map((part) => part.trim());
  return { institution, studyType, area, ...(startDate ? { startDate } : {}), ...(endDate ? { endDate } : {}) };
};

export const speaks = (...list: string[]) =>
  list.map((one) => {
    const [language = '', fluency = ''] = one.split(':').map((part) => part.trim());
    return { language, fluency };
  });
