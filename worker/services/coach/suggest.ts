import type { CoachInput } from '#core/coach/conversation.ts';
import type { Suggestion } from '#core/coach/record.ts';
import type { Proposal } from '#core/coach/schema.ts';
import { applyPatches } from '#core/edit/apply.ts';
import { derivedId } from '../derived-id.ts';
import type { OwnerId, Ports } from '../ports.ts';

/** Where suggestions of one answer belong. */
export interface SuggestionPlace {
  chatId: string;
  messageId: string;
  /** Which suggestion of its answer it is, those that were withdrawn counted. Two at the same place are one. */
  index: number;
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
  const { assessProposal } = await import('#core/coach/assess.ts');
  const assessed = assessProposal(proposal, {
    resume,
    parsed: input.parsed ?? null,
    job: input.job ?? null,
    ...(input.jobText !== undefined && { jobText: input.jobText }),
    statements: input.statements,
    now: input.now,
  });
  const { index, ...rest } = place;
  const id = await derivedId('suggestion', place.messageId, index);
  const isDraft = assessed.claims.some((claim) => claim.status === 'new');
  const suggestion: Suggestion = {
    ...assessed,
    ...rest,
    id,
    state: isDraft ? 'draft' : 'open',
    acceptedVersion: null,
    createdAt: ports.now().toISOString(),
  };
  await ports.suggestions.insert(owner, [suggestion]);
  // Made by another answer to the same message at the same time: that one counts.
  return (await ports.suggestions.get(owner, id)) ?? suggestion;
}
