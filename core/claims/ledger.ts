import { textLeaves } from '../resume/pointer.ts';
import type { Resume } from '../resume/schema.ts';
import { numbersIn, type NumberFound } from './numbers.ts';
import type { ClaimSource, Statement } from './schema.ts';
import { fold, wordsOf, type Word } from './words.ts';

/** A text that vouches for claims, made ready to be searched. */
export interface SourceText {
  text: string;
  low: string;
  words: Word[];
  stems: ReadonlySet<string>;
  numbers: NumberFound[];
  /** Entry of the résumé it belongs to (`/work/0`); absent outside entries and for the person's own words. */
  entry?: string;
  source: ClaimSource;
}

/** Everything that has been stated: leaves of the résumé, as they stand or as the person wrote them, and what they said. The job description is never in it. */
export interface Ledger {
  leaves: SourceText[];
  said: SourceText[];
}

/** The entry that a pointer lies in: each entry of a list speaks only for itself; skills and basics draw on everything. */
export function entryOf(pointer: string): string | undefined {
  return /^\/(?:work|volunteer|projects|education|languages|certificates|awards|publications)\/(?:\d+|-)/.exec(
    pointer,
  )?.[0];
}

export function sourceText(text: string, source: ClaimSource, entry?: string): SourceText {
  const words = wordsOf(text);
  const stems = new Set(words.flatMap((word) => [word.low, word.stem, ...partsOf(word)]));
  return { text, low: fold(text), words, stems, numbers: numbersIn(text, true), source, ...(entry ? { entry } : {}) };
}

/** `Node.js/Express` also vouches for its parts. */
function partsOf(word: Word): string[] {
  const parts = word.low.split(/[./&'-]/).filter((part) => part.length > 1);
  return parts.length > 1 ? parts : [];
}

/** Where a reader of pictures could not read: a mark of its own, no word of the document. */
const unread = /\[unreadable\]/gi;

export function createLedger({ resume, statements }: { resume: Resume; statements: Statement[] }): Ledger {
  const leaves = [...textLeaves({ ...resume, meta: undefined, $schema: undefined })].map(({ pointer, text }) =>
    sourceText(text.replace(unread, ' '), { kind: 'resume', pointer, text }, entryOf(pointer)),
  );
  const written = statements.flatMap(({ text, pointer }) =>
    pointer === undefined ? [] : [sourceText(text, { kind: 'person', pointer, text }, entryOf(pointer))],
  );
  const said = statements
    .filter(({ pointer }) => pointer === undefined)
    .map(({ text, messageId }) => sourceText(text, { kind: 'person', text, ...(messageId ? { messageId } : {}) }));
  // The person's own word first: it is named as the source where both say so.
  return { leaves: [...written, ...leaves], said };
}
