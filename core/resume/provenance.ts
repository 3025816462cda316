import { z } from 'zod';

/** A rectangle on a page in PDF points, origin at the top left corner. */
export const boxSchema = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
export type Box = z.infer<typeof boxSchema>;

/** Where in the document a piece of text stands. PDF: page (from 1) and box. Flowing formats: paragraph (from 0). */
export const placeSchema = z.object({
  page: z.number().int().positive().optional(),
  box: boxSchema.optional(),
  paragraph: z.number().int().nonnegative().optional(),
});
export type Place = z.infer<typeof placeSchema>;

/** The text as it stands in the document, where, and how sure (0–1) the reader is that it fills the field it is given to. */
export const sourceSchema = z.object({
  text: z.string(),
  places: z.array(placeSchema),
  confidence: z.number().min(0).max(1),
});
export type Source = z.infer<typeof sourceSchema>;

/** JSON pointer into the résumé (`/work/0/highlights/2`) → its source. Only leaves have one. */
export const provenanceSchema = z.record(z.string(), sourceSchema);
export type Provenance = z.infer<typeof provenanceSchema>;
