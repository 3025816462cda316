import { z } from 'zod';
import { messageSchema } from '../messages/message.ts';
import { placeSchema } from '../resume/provenance.ts';
import { requirementSchema } from '../job/schema.ts';

/** Rises with every change that can move a figure or a finding. */
export const analysisVersion = '3';

export const severities = ['blocker', 'high', 'medium', 'low', 'info'] as const;
export type Severity = (typeof severities)[number];

/** A quote of the résumé (`pointer`) or of the document as read, with its place. */
export const quoteSchema = z.object({
  text: z.string(),
  pointer: z.string().optional(),
  places: z.array(placeSchema).optional(),
});
export type Quote = z.infer<typeof quoteSchema>;

export const figureNames = ['readability', 'writing', 'match'] as const;
export type FigureName = (typeof figureNames)[number];

/** What a check found. `check` is its id in the catalogue (`B02`). One check may give several findings. */
export const findingSchema = z.object({
  id: z.string(),
  check: z.string(),
  severity: z.enum(severities),
  figure: z.enum(figureNames).optional(),
  title: messageSchema,
  why: messageSchema,
  fix: messageSchema.optional(),
  quotes: z.array(quoteSchema),
  /** Where the rule or number comes from; `own` for a threshold of ours. */
  source: z.string(),
});
export type Finding = z.infer<typeof findingSchema>;

/** One line of a figure's sum: `earned` of `possible` points, and why. */
export const pointSchema = z.object({
  id: z.string(),
  label: messageSchema,
  earned: z.number(),
  possible: z.number(),
});
export type Point = z.infer<typeof pointSchema>;

/** `value` is the rounded sum of `points`, 0–100; null with `reason` when it cannot be scored. */
export const figureSchema = z.object({
  value: z.number().min(0).max(100).nullable(),
  points: z.array(pointSchema),
  reason: messageSchema.optional(),
});
export type Figure = z.infer<typeof figureSchema>;

export const requirementStatuses = ['met', 'partly', 'missing', 'unknown'] as const;
export type RequirementStatus = (typeof requirementStatuses)[number];

export const requirementMatchSchema = z.object({
  requirement: requirementSchema,
  status: z.enum(requirementStatuses),
  evidence: z.array(quoteSchema),
  /** Share of the requirement's weight that was earned, 0–1. */
  credit: z.number().min(0).max(1),
  /** Why this status, in a sentence. */
  why: messageSchema,
});
export type RequirementMatch = z.infer<typeof requirementMatchSchema>;

export const analysisResultSchema = z.object({
  version: z.string(),
  figures: z.object({ readability: figureSchema, writing: figureSchema, match: figureSchema }),
  findings: z.array(findingSchema),
  /** Requirements that the figure counts; empty without a job. */
  requirements: z.array(requirementMatchSchema),
  /** Knock-out questions: told apart, never in the figure. */
  knockouts: z.array(requirementMatchSchema),
});
export type AnalysisResult = z.infer<typeof analysisResultSchema>;
