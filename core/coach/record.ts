import { z } from 'zod';
import { statementSchema } from '../claims/schema.ts';
import { maskingSchema } from '../mask/schema.ts';
import { assessedProposalSchema } from './schema.ts';

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
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type Chat = z.infer<typeof chatSchema>;

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
