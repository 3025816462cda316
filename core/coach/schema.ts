import { z } from 'zod';
import { checkedClaimSchema } from '../claims/schema.ts';
import { diffPartSchema, patchSchema } from '../edit/schema.ts';
import { figureNames } from '../analyze/schema.ts';

/** Change of a figure if the suggestion is accepted; null when one side cannot be scored. */
export const figureDeltaSchema = z.object({
  figure: z.enum(figureNames),
  before: z.number().nullable(),
  after: z.number().nullable(),
});
export type FigureDelta = z.infer<typeof figureDeltaSchema>;

/** A change somebody (coach, model, reviewer) would like to make, before anything is checked. */
export const proposalSchema = z.object({ patch: patchSchema, reason: z.string().max(1_000) });
export type Proposal = z.infer<typeof proposalSchema>;

/** A proposal with what the person needs to decide. It can be accepted only when no claim is `new`. */
export const assessedProposalSchema = proposalSchema.extend({
  diff: z.array(diffPartSchema),
  deltas: z.array(figureDeltaSchema),
  claims: z.array(checkedClaimSchema),
});
export type AssessedProposal = z.infer<typeof assessedProposalSchema>;
