import { tool } from 'ai';
import type { ToolSet } from 'ai';
import type { Suggestion } from '#core/coach/record.ts';
import type { Proposal } from '#core/coach/schema.ts';
import { withoutPicture } from '#core/coach/instructions.ts';
import { coachTools } from '#core/coach/tools.ts';
import { CandorError } from '#core/errors.ts';
import { embeddedProposalCall } from '../ports.ts';
import type { OwnerId, Ports } from '../ports.ts';
import type { CoachContext } from './context.ts';
import { suggest } from './suggest.ts';
import { undoAsked } from './undo-turns.ts';

/** More proposals in one answer than a person would read are refused. */
const mostProposals = 20;

/**
 * The core's tools with hands: the same for embedded coach and model. Nothing here writes into the résumé but taking
 * back, and that only when the person's own message asks for it, whatever a model was talked into (S20, S21).
 */
export function toolsFor(
  ports: Ports,
  owner: OwnerId,
  context: CoachContext,
  onSuggestion: (s: Suggestion) => void,
): ToolSet {
  const { chat, input, reply } = context;
  const earlier: Proposal[] = [];
  const withdrawn = context.isAnew
    ? context.suggestions.filter((made) => made.messageId === context.answerId).length
    : 0;
  const propose = async (proposal: Proposal) => {
    if (!chat.resumeId) return { error: 'no_resume' };
    if (earlier.length >= mostProposals) return { error: 'too_many' };
    const place = {
      chatId: chat.id,
      messageId: context.answerId,
      index: withdrawn + earlier.length,
      resumeId: chat.resumeId,
      baseVersion: context.resumeVersion,
    };
    const said = { ...input, statements: [...input.statements, ...reply.statements] };
    const suggestion = await suggest(ports, owner, said, { place, proposal, earlier });
    earlier.push(proposal);
    onSuggestion(suggestion);
    return told(suggestion);
  };
  return {
    [coachTools.propose_change.name]: tool({
      description: coachTools.propose_change.description,
      inputSchema: coachTools.propose_change.input,
      // Strictly in the order of the calls: each may build on the one before.
      execute: inOrder(async (proposal: Proposal, call: { toolCallId: string }) =>
        answered(() => propose(own(context, call.toolCallId) ?? proposal)),
      ),
    }),
    [coachTools.undo_change.name]: tool({
      description: coachTools.undo_change.description,
      inputSchema: coachTools.undo_change.input,
      execute: async () =>
        answered(async () => {
          if (!reply.undo) return { error: 'not_asked_by_the_person' };
          if (context.wasAnswered) return { error: 'done_already' };
          const undone = await undoAsked(ports, owner, context.suggestions, reply.undo);
          for (const suggestion of undone) onSuggestion(suggestion);
          return { undone: undone.map(({ id }) => id) };
        }),
    }),
    [coachTools.read_resume.name]: tool({
      description: coachTools.read_resume.description,
      inputSchema: coachTools.read_resume.input,
      execute: async () => withoutPicture(input.resume),
    }),
    [coachTools.read_analysis.name]: tool({
      description: coachTools.read_analysis.description,
      inputSchema: coachTools.read_analysis.input,
      execute: async () => input.analysis ?? (await import('#core/analyze/analyze.ts')).analyze(input),
    }),
  };
}

/** The embedded coach's own proposal, which a tool's input schema may have stripped of what only it may say. */
function own(context: CoachContext, toolCallId: string): Proposal | undefined {
  return context.reply.proposals.find((_, index) => embeddedProposalCall(index) === toolCallId);
}

function told({ id, state, deltas, claims }: Suggestion) {
  return { suggestionId: id, state, deltas, newClaims: claims.filter((claim) => claim.status === 'new') };
}

/** A refusal goes back to the model as an answer, so that it can mend its call. */
async function answered(work: () => Promise<object>): Promise<object> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof CandorError)) throw error;
    return { error: error.code, detail: error.extra.detail };
  }
}

function inOrder<A extends unknown[], R>(work: (...args: A) => Promise<R>): (...args: A) => Promise<R> {
  let last: Promise<unknown> = Promise.resolve();
  return (...args) => {
    const next = last.then(() => work(...args));
    last = next.catch(() => undefined);
    return next;
  };
}
