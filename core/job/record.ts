import { z } from 'zod';
import { jobSchema } from './schema.ts';

/** Longest job description taken, in characters. */
export const jobTextLimit = 60_000;

/** A job description that the person brought. */
export const jobRecordSchema = z.object({
  id: z.uuid(),
  text: z.string(),
  job: jobSchema,
  createdAt: z.iso.datetime(),
});
export type JobRecord = z.infer<typeof jobRecordSchema>;

/** A list row: what the job is called and what it asks for, without its text. */
export const jobSummarySchema = jobRecordSchema
  .omit({ text: true, job: true })
  .extend({ job: jobSchema.omit({ lines: true }) });
export type JobSummary = z.infer<typeof jobSummarySchema>;
