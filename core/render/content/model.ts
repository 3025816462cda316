import type { SectionKey } from '../../resume/schema.ts';
import type { DateFormat } from '../design.ts';
import type { IconId } from '../icons.ts';
import type { Words } from './words.ts';

/** A text and, if it can be clicked, its address. */
export interface Item {
  text: string;
  href?: string;
  /** What it is, for a label or an icon before it. */
  kind?: IconId;
}

/** "Programming: Go, Rust": a term and what belongs to it. */
export interface Term {
  name: string;
  /** How well, beside the name: "Docker (expert): …". */
  level?: string;
  values: string[];
}

/** One job, degree, project … in the parts that any template arranges. Empty parts are empty, never absent. */
export interface Entry {
  title: string;
  /** Dates, printed. */
  period: string;
  /** Employer, place, address: what stands under or beside the title. */
  facts: Item[];
  paragraphs: string[];
  bullets: string[];
  terms: Term[];
}

export interface Section {
  key: SectionKey | 'summary';
  heading: string;
  entries: Entry[];
}

/** What a résumé says, sorted for reading and free of sizes and formats. */
export interface Content {
  name: string;
  label: string;
  contact: Item[];
  sections: Section[];
  language: string;
  words: Words;
}

export interface Context {
  words: Words;
  /** Language of the words, the dates and the country. */
  language: string;
  dateFormat: DateFormat;
}

export function emptyEntry(): Entry {
  return { title: '', period: '', facts: [], paragraphs: [], bullets: [], terms: [] };
}
