import { assessProposal, isDraft } from '#core/coach/assess.ts';
import type { CoachInput, CoachTurn } from '#core/coach/conversation.ts';
import { respond } from '#core/coach/respond.ts';
import type { AssessedProposal } from '#core/coach/schema.ts';
import { applyPatch } from '#core/edit/apply.ts';
import type { Resume } from '#core/resume/schema.ts';
import { readJob } from '#core/job/read-job.ts';

interface Row {
  id: string;
  locale: string;
  resume: Resume;
  job?: string;
  turns: { say: string; accept?: 'all' | 'none' }[];
}

const deltaOf = (assessed: AssessedProposal) =>
  Object.fromEntries(
    assessed.deltas.flatMap(({ figure, before, after }) =>
      before === null || after === null ? [] : [[figure, after - before]],
    ),
  );

const suggestionOf = (assessed: AssessedProposal) => ({
  ...assessed.patch,
  reason: assessed.reason,
  delta: deltaOf(assessed),
  claims: assessed.claims.map(({ text, status }) => ({ text, status })),
});

/** Holds one conversation as the app does: proposals are assessed one after the other, accepted ones change the résumé. */
export function run(row: Row) {
  const job = row.job ? readJob(row.job) : null;
  const history: CoachTurn[] = [];
  const statements: CoachInput['statements'] = [];
  /** The résumé before each turn that changed it. */
  const past: Resume[] = [];
  const now = new Date().toISOString().slice(0, 10);
  let resume = row.resume;
  const turns = row.turns.map(({ say, accept }, index) => {
    const reply = respond({
      locale: row.locale,
      resume,
      job,
      ...(row.job ? { jobText: row.job } : {}),
      statements,
      history,
      say,
      now,
    });
    statements.push(...reply.statements.map((statement) => ({ ...statement, messageId: `m${index}` })));
    let state = resume;
    const assessed = reply.proposals.map((proposal) => {
      const one = assessProposal(proposal, { resume: state, job, jobText: row.job, statements, now });
      if (!isDraft(one)) state = applyPatch(state, one.patch);
      return one;
    });
    const accepted = accept === 'all' && state !== resume;
    if (accepted) {
      past.push(resume);
      resume = state;
    }
    if (reply.undo && 'turns' in reply.undo)
      for (let n = 0; n < reply.undo.turns && past.length > 0; n++) resume = past.pop() as Resume;
    const outcome = (one: AssessedProposal) => (isDraft(one) ? 'draft' : accepted ? 'accepted' : 'open');
    if (reply.undo && 'turns' in reply.undo) markUndone(history, reply.undo.turns);
    history.push({
      say,
      text: reply.text,
      intent: reply.intent,
      asks: reply.asks,
      proposals: assessed.map((one, n) => ({
        proposal: { patch: one.patch, reason: one.reason },
        outcome: outcome(one),
        id: `${index}.${n}`,
      })),
    });
    return { intent: reply.intent, text: reply.text, asks: reply.asks, suggestions: assessed.map(suggestionOf) };
  });
  return { id: row.id, turns, resume };
}

function markUndone(history: CoachTurn[], turns: number) {
  const changed = history.filter((turn) => turn.proposals.some(({ outcome }) => outcome === 'accepted'));
  for (const proposal of changed.slice(-turns).flatMap(({ proposals }) => proposals))
    if (proposal.outcome === 'accepted') proposal.outcome = 'undone';
}
