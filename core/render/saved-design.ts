import { z } from 'zod';
import { designSchema } from './design.ts';

/** A look that a person has put together and named. */
export const savedDesignSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  design: designSchema,
  createdAt: z.iso.datetime(),
});
export type SavedDesign = z.infer<typeof savedDesignSchema>;
