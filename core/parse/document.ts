import { z } from 'zod';
import { provenanceSchema, placeSchema } from '../resume/provenance.ts';
import { resumeSchema } from '../resume/schema.ts';

/** Kinds of file the readers take. */
export const fileKinds = ['pdf', 'docx', 'odt', 'rtf', 'html', 'text', 'markdown', 'json-resume'] as const;
export type FileKind = (typeof fileKinds)[number];

/** What a layout costs elsewhere; each flag feeds one check of group F, Q or X. */
export const documentFlags = [
  'columns',
  'tables',
  'contact-in-header',
  'contact-in-textbox',
  'letter-spaced',
  'broken-glyphs',
  'hidden-text',
  'text-in-image',
  'zero-width',
  'photo',
] as const;
export type DocumentFlag = (typeof documentFlags)[number];

export const documentLineSchema = z.object({
  text: z.string(),
  place: placeSchema,
  /** Font size in points where the format has one. */
  size: z.number().optional(),
  bold: z.boolean().optional(),
  /** Which part of the page it stands in; absent: the body. */
  zone: z.enum(['header', 'footer', 'textbox', 'table', 'sidebar']).optional(),
});
export type DocumentLine = z.infer<typeof documentLineSchema>;

/** The document as read, in reading order, before anything is made of it. */
export const readDocumentSchema = z.object({
  kind: z.enum(fileKinds),
  /** Bytes of the file; absent where the résumé was read before this was noted. */
  size: z.number().int().nonnegative().optional(),
  /** Page sizes in points; empty for flowing formats. */
  pages: z.array(z.object({ width: z.number(), height: z.number() })),
  lines: z.array(documentLineSchema),
  /** Text a person cannot see (white, tiny, off-page). Never part of `lines`; earns nothing; is shown to the person. */
  hidden: z.array(documentLineSchema),
  flags: z.array(z.enum(documentFlags)),
  /** The model that read it off a picture, because the file has no text. */
  transcribedBy: z.string().optional(),
});
export type ReadDocument = z.infer<typeof readDocumentSchema>;

/** Result of `parse`: the résumé, where each leaf came from, and what could not be placed. */
export const parsedResumeSchema = z.object({
  resume: resumeSchema,
  provenance: provenanceSchema,
  document: readDocumentSchema,
  /** Lines whose text is nowhere in the résumé. */
  unplaced: z.array(documentLineSchema),
  /** Share (0–1) of the document's characters that the résumé holds. */
  coverage: z.number().min(0).max(1),
  /** BCP 47 language of the text, e.g. `en`; `und` when it cannot be told. */
  language: z.string(),
});
export type ParsedResume = z.infer<typeof parsedResumeSchema>;
