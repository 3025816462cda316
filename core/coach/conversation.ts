import type { AnalysisResult } from '../analyze/schema.ts';
import type { Statement } from '../claims/schema.ts';
import type { Job } from '../job/schema.ts';
import type { ParsedResume } from '../parse/document.ts';
import type { Resume } from '../resume/schema.ts';
import type { Proposal } from './schema.ts';

/** What became of a proposal. `draft`: it held a new claim, so it could not be accepted as it stood. */
export type Outcome = 'open' | 'accepted' | 'rejected' | 'undone' | 'draft';

/** One exchange of the conversation, oldest first in a history. */
export interface CoachTurn {
  /** What the person wrote. */
  say: string;
  /** What the coach answered. */
  text: string;
  /** As in `CoachReply`. */
  intent: string;
  asks: boolean;
  proposals: { proposal: Proposal; outcome: Outcome; id?: string }[];
}

export interface Focus {
  findingId?: string;
  requirementId?: string;
  pointer?: string;
}

/** All that an answer depends on. The same input always gives the same answer. */
export interface CoachInput {
  /** Session language (BCP 47), for when the person's own words do not tell. */
  locale: string;
  resume: Resume;
  parsed?: Omit<ParsedResume, 'resume'> | null;
  job?: Job | null;
  jobText?: string;
  /** The newest analysis; made on the fly when absent. */
  analysis?: AnalysisResult;
  /** What the person has stated before this turn. */
  statements: Statement[];
  history: CoachTurn[];
  say: string;
  /** What the person clicked on when they asked. */
  focus?: Focus;
  /** ISO date. */
  now: string;
}

export interface CoachReply {
  /** Name of the intent, then the pointers that were talked about: `quantify /work/0/highlights/4`. Keeps the thread. */
  intent: string;
  /** Markdown. */
  text: string;
  /** Whether the coach waits for an answer. */
  asks: boolean;
  /** In the order in which they are to be applied, each to the result of the one before. */
  proposals: Proposal[];
  /** Take back the last so many turns that changed something, or these suggestions. */
  undo?: { turns: number } | { suggestionIds: string[] };
  /** What the person stated in this turn; to be kept and given back as `statements`. */
  statements: Statement[];
}
