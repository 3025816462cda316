import { z } from 'zod';

/**
 * What the core has to tell a person, as a key and its values, so that the session's language is chosen where it is
 * shown. `say` (catalogue.ts) turns it into a sentence.
 */
export const messageSchema = z.object({
  key: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type Message = z.infer<typeof messageSchema>;
