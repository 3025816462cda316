import { z } from 'zod';
import { maskingSchema } from '../mask/schema.ts';

/** One request to a model, for the person to look at. */
export const modelCallSchema = z.object({
  id: z.uuid(),
  model: z.string(),
  /** Whom it was sent to. */
  host: z.string(),
  masking: maskingSchema,
  /** What was sent, to the letter. */
  body: z.string(),
  createdAt: z.iso.datetime(),
});
export type ModelCall = z.infer<typeof modelCallSchema>;
