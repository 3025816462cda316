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
