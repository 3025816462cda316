import { z } from 'zod';
import { messageSchema } from '../../messages/message.ts';
import { requirementSchema } from '../../job/schema.ts';
import { figureNames, findingSchema, quoteSchema, requirementStatuses } from '../schema.ts';

const part = z.object({ earned: z.number(), possible: z.number() });

/** One line of a figure's sum that is not the same on both sides; null where the side has no such line. */
export const pointChangeSchema = z.object({
  id: z.string(),
  label: messageSchema,
  before: part.nullable(),
  after: part.nullable(),
});
export type PointChange = z.infer<typeof pointChangeSchema>;

export const figureChangeSchema = z.object({
  figure: z.enum(figureNames),
  before: z.number().nullable(),
  after: z.number().nullable(),
  /** Only the lines that differ. */
  points: z.array(pointChangeSchema),
});
export type FigureChange = z.infer<typeof figureChangeSchema>;

export const changeKinds = ['better', 'worse', 'same', 'only_before', 'only_after'] as const;
export type ChangeKind = (typeof changeKinds)[number];

const answerSchema = z.object({
  status: z.enum(requirementStatuses),
  credit: z.number(),
  why: messageSchema,
  evidence: z.array(quoteSchema),
});

/** What one requirement got on either side; null where the job of that side does not ask for it. */
export const requirementChangeSchema = z.object({
  change: z.enum(changeKinds),
  requirement: requirementSchema,
  knockout: z.boolean(),
  before: answerSchema.nullable(),
  after: answerSchema.nullable(),
});
export type RequirementChange = z.infer<typeof requirementChangeSchema>;

/** What differs between two analyses: of two versions of a résumé, or of one against two jobs. */
export const comparisonSchema = z.object({
  figures: z.array(figureChangeSchema),
  findings: z.object({
    /** Findings of the first that the second no longer has. */
    gone: z.array(findingSchema),
    /** Findings that only the second has. */
    come: z.array(findingSchema),
    /** The same finding with other numbers or places. */
    changed: z.array(z.object({ before: findingSchema, after: findingSchema })),
    /** How many are the same on both sides. */
    same: z.number().int().nonnegative(),
  }),
  requirements: z.array(requirementChangeSchema),
});
export type Comparison = z.infer<typeof comparisonSchema>;
