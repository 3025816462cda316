import { z } from 'zod';
import { messageSchema } from '../messages/message.ts';
import { degreeLevels, requirementKinds, yearsSchema } from '../job/schema.ts';

/** What is usual on a résumé in a country, and whether this one keeps to it; null where that cannot be seen. */
export const customSchema = z.object({
  topic: z.enum(['photo', 'personal', 'pages', 'dates', 'references', 'signature', 'consent']),
  rule: messageSchema,
  fits: z.boolean().nullable(),
});
export type CustomLine = z.infer<typeof customSchema>;

export const countryInsightSchema = z.object({
  /** ISO 3166-1 alpha-2. */
  country: z.string(),
  /** What says that it is this country: the job's place, or the résumé's address or phone number. */
  from: z.enum(['job', 'resume']),
  lines: z.array(customSchema),
  source: z.string(),
});
export type CountryInsight = z.infer<typeof countryInsightSchema>;

/** How the résumé shows it: in something done, only by name, or not at all. */
export const shownSchema = z.enum(['done', 'named', 'no']);
export type Shown = z.infer<typeof shownSchema>;

export const askSchema = z.object({
  id: z.string(),
  kind: z.enum(requirementKinds),
  name: z.string(),
  /** BCP 47 of a language that is asked for, any of which will do; its name is the reader's. */
  languages: z.array(z.string()),
  /** How many of the job descriptions ask for it, and how many of those require it. */
  jobs: z.number().int().positive(),
  required: z.number().int().nonnegative(),
  shown: shownSchema.nullable(),
});
export type Ask = z.infer<typeof askSchema>;

export const occupationInsightSchema = z.object({
  /** The occupation as the job, or the résumé's latest role, names it. */
  title: z.string().nullable(),
  /** The person's own job descriptions that are counted: those with a title alike. */
  jobs: z.array(z.object({ id: z.string(), title: z.string().nullable() })),
  asks: z.array(askSchema),
  years: yearsSchema.nullable(),
  /** The highest and the lowest degree that is asked for. */
  degrees: z.array(z.enum(degreeLevels)),
  /** What our own list of skills has first in the field that these skills belong to; no job description says so. */
  field: z
    .object({ name: z.string(), skills: z.array(z.object({ id: z.string(), name: z.string(), shown: shownSchema })) })
    .nullable(),
});
export type OccupationInsight = z.infer<typeof occupationInsightSchema>;

export const insightSchema = z.object({
  occupation: occupationInsightSchema.nullable(),
  country: countryInsightSchema.nullable(),
});
export type Insight = z.infer<typeof insightSchema>;
