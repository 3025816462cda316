import { contentOf, fold } from '../claims/words.ts';
import type { AnalysisResult } from '../analyze/schema.ts';
import { readBrief, type Brief } from './read/brief.ts';
import type { Resume } from '../resume/schema.ts';
import { addressesMachine, withoutOrders } from './read/injection.ts';
import { answerLanguage, guessLanguage, type Language } from './read/language.ts';
import { entriesOf, type Entry, type Line } from './read/lines.ts';
import { threadOf, type Thread } from './read/thread.ts';
import { readable } from './assess.ts';
import type { CoachInput } from './conversation.ts';
import { measure } from './measure.ts';
import type { Proposal } from './schema.ts';

/** One message with everything that is needed to answer it. */
export interface Talk {
  input: CoachInput;
  /** The part of the message under treatment. */
  say: string;
  /** Folded, typing errors mended. */
  low: string;
  language: Language;
  resumeLanguage: Language;
  entries: Entry[];
  lines: Line[];
  thread: Thread;
  brief: Brief | null;
  /** First name for an address, if the résumé has one. */
  firstName: string;
  /** The résumé without sentences that speak to a machine: what an answer may write from. Same places as in the input. */
  clean: Resume;
  /** Made when first asked for. */
  analysis: () => AnalysisResult;
  /** A number that is the same for the same conversation and differs between conversations; picks wordings. */
  seed: number;
}

export interface Answer {
  intent: string;
  text: string;
  asks?: boolean;
  proposals?: Proposal[];
  /** Pointers that were talked about. */
  about?: string[];
  undo?: { turns: number };
  /** What the person vouched for, where their words alone do not name it: "yes, in March" after "do you hold it?". */
  stated?: string;
}

export function makeTalk(input: CoachInput, say: string, low: string): Talk {
  const language = answerLanguage(input.say, input.history, input.locale);
  const entries = entriesOf(input.resume);
  let analysis = input.analysis;
  return {
    input,
    say,
    low,
    language,
    resumeLanguage: guessLanguage(readable(input.resume)) ?? language,
    entries,
    lines: entries.flatMap((entry) => entry.highlights),
    clean: cleaned(input.resume),
    thread: threadOf(input.history),
    brief: input.jobText ? readBrief(input.jobText, input.job) : null,
    firstName: calm(withoutOrders(input.resume.basics?.name ?? '').split(/\s+/)[0] ?? ''),
    analysis: () => (analysis ??= measure(input)),
    seed: seedOf(`${input.resume.basics?.name ?? ''}|${input.history.length}|${fold(say).length}`),
  };
}

/** A name set in capitals, as one speaks it. */
export const calm = (name: string): string =>
  /^[\p{Lu}\s'’.-]{3,}$/u.test(name)
    ? name.toLowerCase().replace(/(?<=^|[\s'’.-])\p{L}/gu, (letter) => letter.toUpperCase())
    : name;

/** Every text of a value without orders to a machine; lists keep their length, so that places stay the same. */
function cleaned<T>(value: T): T {
  if (typeof value === 'string') return withoutOrders(value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => cleaned(item)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cleaned(item as unknown)])) as T;
}

function seedOf(text: string): number {
  let hash = 7;
  for (const char of text) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) % 1_000_003;
  return hash;
}

/** One of several wordings, the same for the same talk. */
export const pick = <T>(talk: Talk, list: readonly T[], shift = 0): T => list[(talk.seed + shift) % list.length] as T;

/** A quote of at most `limit` words, cut at a word. */
export function quote(text: string, limit = 12): string {
  const words = text.split(/\s+/);
  return `“${words.length > limit ? `${words.slice(0, limit).join(' ')} …` : text}”`;
}

export const wordCount = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’+#./&-]*/gu)?.length ?? 0;
export const hasContent = (text: string): boolean => contentOf(text).length > 0;

/** "a, b and c" with the language's own "and". */
export function list(talk: Talk, items: string[]): string {
  const and = { en: 'and', de: 'und', fr: 'et', es: 'y' }[talk.language];
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;
}

/** The sentence in the talk's language; every language has its own. */
export const tell = (talk: Talk, wordings: Readonly<Record<Language, string>>): string => wordings[talk.language];

/** The newest line of the person's, to speak of something of theirs. */
export const anchor = (talk: Talk): Line | undefined =>
  talk.lines.find(
    (line) => /\d/.test(line.text) && line.text.split(/\s+/).length > 4 && !addressesMachine(line.text),
  ) ?? talk.lines.find((line) => !addressesMachine(line.text));
