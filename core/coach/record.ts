import { z } from 'zod';
import { statementSchema } from '../claims/schema.ts';
import { maskingSchema } from '../mask/schema.ts';
import { assessedProposalSchema } from './schema.ts';

/**
 * Another way that a conversation went on: from its own version of something the person had said. Branch 0 is the
 * conversation as it began; the branches of a chat are numbered from 1, in the order of their making.
 */
export const branchSchema = z.object({
  /** The branch that it left, */
  from: z.number().int().nonnegative(),
  /** at this message of that branch, which is not in the new one; nor is what follows it. */
  at: z.string(),
  /** The message that stands in its place. */
  first: z.string(),
});
export type Branch = z.infer<typeof branchSchema>;

export const chatSchema = z.object({
  id: z.uuid(),
  title: z.string(),
  pinned: z.boolean(),
  resumeId: z.uuid().nullable(),
  jobId: z.uuid().nullable(),
  /** The newest analysis shown in this conversation. */
  analysisId: z.uuid().nullable(),
  /** What is replaced before anything leaves for a model. */
  masking: maskingSchema,
  branches: z.array(branchSchema),
  /** The branch that was talked in last; what comes without naming one goes there. */
  branch: z.number().int().nonnegative(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type Chat = z.infer<typeof chatSchema>;

/** `snippet`: the words around what was looked for, when it was found in a message. */
export const foundChatSchema = chatSchema.extend({ snippet: z.string().optional() });
export type FoundChat = z.infer<typeof foundChatSchema>;

/**
 * A message as the AI SDK's UI keeps it. Parts of our own, beside `text` and `file`:
 * `data-read {resumeId}`, `data-findings {analysisId}`, `data-match {analysisId}`, `data-suggestion {suggestionId}`,
 * `data-analysis {analysisId}` (steps under way), `data-file {uploadId, fileName, size}`, `data-job {jobId, title}`,
 * `data-notice {code, detail?}`.
 */
export const chatMessageSchema = z.object({
  id: z.string().min(1).max(64),
  role: z.enum(['user', 'assistant']),
  parts: z.array(z.looseObject({ type: z.string() })).max(200),
  metadata: z
    .object({
      state: z.enum(['complete', 'interrupted']).optional(),
      /** Who answered: the embedded coach or a model, by name. */
      coach: z.string().optional(),
      intent: z.string().optional(),
      /** The answer ends in a question that the next message may answer. */
      asks: z.boolean().optional(),
      /** What the person stated in the turn that this message answers. */
      statements: z.array(statementSchema).optional(),
      createdAt: z.iso.datetime().optional(),
    })
    .optional(),
});
export type ChatMessage = z.infer<typeof chatMessageSchema>;

/** A message as it is kept: in the branch where it was said. */
export type KeptMessage = ChatMessage & { branch: number };

/** A place where the conversation goes on in several ways. */
export const forkSchema = z.object({
  /** The message that is shown there. */
  messageId: z.string(),
  /** One branch for each way, in the order of their making; showing it shows that way. */
  branches: z.array(z.number().int()),
  /** Which of them is shown, from 0. */
  shown: z.number().int(),
});
export type Fork = z.infer<typeof forkSchema>;

/** `draft`: a claim in it is new, so it cannot be accepted as it stands. */
export const suggestionStates = ['open', 'draft', 'accepted', 'rejected', 'undone'] as const;
export type SuggestionState = (typeof suggestionStates)[number];

export const suggestionSchema = assessedProposalSchema.extend({
  id: z.uuid(),
  chatId: z.uuid().nullable(),
  messageId: z.string().nullable(),
  resumeId: z.uuid(),
  /** Résumé version it was made against. */
  baseVersion: z.number().int(),
  state: z.enum(suggestionStates),
  /** Résumé version that accepting it made. */
  acceptedVersion: z.number().int().nullable(),
  createdAt: z.iso.datetime(),
});
export type Suggestion = z.infer<typeof suggestionSchema>;
