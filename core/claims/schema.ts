import { z } from 'zod';

export const claimKinds = [
  'number',
  'money',
  'date',
  'employer',
  'title',
  'degree',
  'certificate',
  'tool',
  'language',
  'scope',
  'name',
  /** A consequence tacked on: ", improving efficiency". */
  'result',
  /** Any other content word that nobody has said. */
  'fact',
] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** Who said it: the résumé (at a pointer) or the person (in a message). The job description is never a source. */
export const claimSourceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('resume'), pointer: z.string(), text: z.string() }),
  z.object({
    kind: z.literal('person'),
    messageId: z.string().optional(),
    pointer: z.string().optional(),
    text: z.string(),
  }),
]);
export type ClaimSource = z.infer<typeof claimSourceSchema>;

/** A statement of fact inside a proposed text. `new`: nobody has said it, so it must not be written. */
export const checkedClaimSchema = z.object({
  kind: z.enum(claimKinds),
  text: z.string(),
  status: z.enum(['stated', 'new']),
  source: claimSourceSchema.optional(),
});
export type CheckedClaim = z.infer<typeof checkedClaimSchema>;

/**
 * Something the person said in the conversation, or wrote into the résumé at `pointer`, and thereby vouches for. With a
 * pointer it vouches only for what the résumé's own text at that place would.
 */
export const statementSchema = z.object({
  messageId: z.string().optional(),
  pointer: z.string().optional(),
  text: z.string(),
});
export type Statement = z.infer<typeof statementSchema>;
