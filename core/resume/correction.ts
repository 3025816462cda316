import { z } from 'zod';

/**
 * What the person themselves wrote over what had been read, and so vouches for. `file`: what stood there before their
 * first edit, null where nothing did. `stated`: what they wrote, null where they took it out.
 */
export const correctionSchema = z.object({
  /** Where it stood when it was corrected; entries may have moved since. */
  pointer: z.string(),
  /** Which entry it belongs to, whatever place that has now (`anchorOf`); absent outside entries. */
  entry: z.string().optional(),
  file: z.string().nullable(),
  stated: z.string().nullable(),
  at: z.iso.datetime(),
});
export type Correction = z.infer<typeof correctionSchema>;
