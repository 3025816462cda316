import { assessProposal } from '#core/coach/assess.ts';
import type { CoachInput } from '#core/coach/conversation.ts';
import type { Suggestion } from '#core/coach/record.ts';
import type { Proposal } from '#core/coach/schema.ts';
import { applyPatches } from '#core/edit/apply.ts';
import type { OwnerId, Ports } from '../ports.ts';

/** Where suggestions of one answer belong. */
export interface SuggestionPlace {
  chatId: string;
  messageId: string;
  resumeId: string;
  baseVersion: number;
}

/**
 * Turns a proposal, whoever made it, into a stored suggestion: diff, deltas and claims are worked out here, and one with a
 * new claim is only a draft. Later proposals of one answer are taken to build on the earlier ones.
 */
export async function suggest(
  ports: Ports,
  owner: OwnerId,
  input: CoachInput,
  { place, proposal, earlier }: { place: SuggestionPlace; proposal: Proposal; earlier: Proposal[] },
): Promise<Suggestion> {
  const resume = applyPatches(
    input.resume,
    earlier.map(({ patch }) => patch),
  );
  const assessed = assessProposal(proposal, {
    resume,
    parsed: input.parsed ?? null,
    job: input.job ?? null,
    ...(input.jobText !== undefined && { jobText: input.jobText }),
    statements: input.statements,
    now: input.now,
  });
  const isDraft = assessed.claims.some((claim) => claim.status === 'new');
  const suggestion: Suggestion = {
    ...assessed,
    ...place,
    id: ports.newId(),
    state: isDraft ? 'draft' : 'open',
    acceptedVersion: null,
    createdAt: ports.now().toISOString(),
  };
  await ports.suggestions.insert(owner, [suggestion]);
  return suggestion;
}
