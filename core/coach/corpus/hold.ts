import type { Statement } from '../../claims/schema.ts';
import { applyPatch } from '../../edit/apply.ts';
import type { Patch } from '../../edit/schema.ts';
import type { Resume } from '../../resume/schema.ts';
import { assessProposal, isDraft } from '../assess.ts';
import type { CoachTurn } from '../conversation.ts';
import { respond } from '../respond.ts';
import type { Expect, Talk } from './talk.ts';

/** One turn as it went, with the résumé before and after it. */
export interface Held {
  say: string;
  expect: Expect;
  intent: string;
  text: string;
  asks: boolean;
  reasons: string[];
  /** What can be accepted; a draft with a new claim is not among it. */
  patches: Patch[];
  before: Resume;
  after: Resume;
}

const now = '2026-11-20';

/** Holds a conversation as the app does; `+` before the words accepts what is proposed. */
export function hold(talk: Talk): Held[] {
  const history: CoachTurn[] = [];
  const statements: Statement[] = [];
  const past: Resume[] = [];
  let resume = talk.resume;
  return talk.turns.map(([words, expect]) => {
    const accepts = words.startsWith('+');
    const say = words.replace(/^\+/, '');
    const job = talk.job ? { jobText: talk.job } : {};
    const reply = respond({ locale: talk.locale, resume, ...job, statements, history, say, now });
    statements.push(...reply.statements);
    const before = resume;
    let state = resume;
    const outcomes = reply.proposals.map((proposal) => {
      const draft = isDraft(assessProposal(proposal, { resume: state, ...job, statements, now }));
      if (!draft) state = applyPatch(state, proposal.patch);
      return { proposal, outcome: draft ? ('draft' as const) : accepts ? ('accepted' as const) : ('open' as const) };
    });
    if (accepts && state !== before) {
      past.push(before);
      resume = state;
    }
    if (reply.undo && 'turns' in reply.undo) {
      for (let n = 0; n < reply.undo.turns; n++) resume = past.pop() ?? resume;
      const changed = history.filter(({ proposals }) => proposals.some(({ outcome }) => outcome === 'accepted'));
      for (const one of changed.slice(-reply.undo.turns).flatMap(({ proposals }) => proposals))
        if (one.outcome === 'accepted') one.outcome = 'undone';
    }
    history.push({ say, text: reply.text, intent: reply.intent, asks: reply.asks, proposals: outcomes });
    const patches = outcomes.flatMap(({ proposal, outcome }) => (outcome === 'draft' ? [] : [proposal.patch]));
    const reasons = reply.proposals.map(({ reason }) => reason);
    return {
      say,
      expect,
      intent: reply.intent,
      text: reply.text,
      asks: reply.asks,
      reasons,
      patches,
      before,
      after: resume,
    };
  });
}
