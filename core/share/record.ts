import { z } from 'zod';
import { analysisResultSchema } from '../analyze/schema.ts';
import { resumeSchema } from '../resume/schema.ts';

/** A link to an analysis. The token itself is shown once and stored hashed. */
export const shareSchema = z.object({
  id: z.uuid(),
  analysisId: z.uuid(),
  showIdentity: z.boolean(),
  expiresAt: z.iso.datetime(),
  revokedAt: z.iso.datetime().nullable(),
  createdAt: z.iso.datetime(),
});
export type Share = z.infer<typeof shareSchema>;

/** What the holder of a link sees; redacted unless the owner chose otherwise. */
export const sharedViewSchema = z.object({
  title: z.string(),
  job: z.object({ title: z.string().optional(), company: z.string().optional() }).nullable(),
  resume: resumeSchema,
  result: analysisResultSchema,
  redacted: z.boolean(),
  expiresAt: z.iso.datetime(),
});
export type SharedView = z.infer<typeof sharedViewSchema>;
