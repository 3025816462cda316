import type { CoachTurn } from '../conversation.ts';
import type { Proposal } from '../schema.ts';

/** What the conversation has been about, read off its last turns. */
export interface Thread {
  last: CoachTurn | undefined;
  /** Name of the last intent, without its pointers. */
  intent: string;
  /** Places that the last turn was about. */
  about: string[];
  /** Proposals of the newest turn that had any and were not taken back. */
  proposed: { proposal: Proposal; outcome: string; id?: string }[];
  /** How often this intent has been answered before. */
  count: (intent: string) => number;
}

export const intentName = (intent: string): string => intent.split(' ')[0] ?? intent;
export const intentPlaces = (intent: string): string[] =>
  intent
    .split(' ')
    .slice(1)
    .filter((part) => part.startsWith('/'));

export function threadOf(history: CoachTurn[]): Thread {
  const last = history.at(-1);
  const withProposals = history.findLast((turn) => turn.proposals.some(({ outcome }) => outcome !== 'undone'));
  return {
    last,
    intent: intentName(last?.intent ?? ''),
    about: intentPlaces(last?.intent ?? ''),
    proposed: withProposals?.proposals ?? [],
    count: (intent) => history.filter((turn) => intentName(turn.intent) === intent).length,
  };
}
