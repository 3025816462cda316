import { z } from 'zod';
import { errorCodes } from '../errors.ts';
import { parsedResumeSchema } from '../parse/document.ts';
import type { Design } from '../render/design.ts';
import { correctionSchema } from './correction.ts';
import { resumeSchema } from './schema.ts';

export const resumeStates = ['queued', 'reading', 'structuring', 'ready', 'failed'] as const;
export type ResumeState = (typeof resumeStates)[number];

/** A résumé as a document of its owner. `version` rises by one with every change; 0 until it is read. */
export const resumeRecordSchema = z.object({
  id: z.uuid(),
  uploadId: z.uuid().nullable(),
  title: z.string(),
  state: z.enum(resumeStates),
  /** Why reading failed. */
  error: z.object({ code: z.enum(errorCodes), detail: z.string().optional() }).nullable(),
  version: z.number().int().nonnegative(),
  resume: resumeSchema,
  /** What the reader saw in the uploaded file; null until read, or when there is no file. Never changes with edits. */
  parsed: parsedResumeSchema.omit({ resume: true }).nullable(),
  /** What the person put right by hand, oldest first; the coach counts it as stated. */
  corrections: z.array(correctionSchema),
  /** How it looks. Beside the content, not in it: a change of design makes no version. Its shape is checked where it enters. */
  design: z.custom<Design>(),
  /** The résumé that it was copied from, while that is still there. */
  parentId: z.uuid().nullable(),
  /** The job that it was made for. */
  jobId: z.uuid().nullable(),
  archivedAt: z.iso.datetime().nullable(),
  /** Thrown away, to be purged a day later; shown only in the list of what can be brought back. */
  deletedAt: z.iso.datetime().nullable(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type ResumeRecord = z.infer<typeof resumeRecordSchema>;

/** Which part of a person's résumés a list shows. */
export const resumeViews = ['active', 'archived', 'deleted'] as const;
export type ResumeView = (typeof resumeViews)[number];

/** A list row: the record without its weight. */
export const resumeSummarySchema = resumeRecordSchema.omit({ resume: true, parsed: true, corrections: true });
export type ResumeSummary = z.infer<typeof resumeSummarySchema>;

export const changeCauses = ['parse', 'create', 'suggestion', 'edit', 'undo'] as const;
export const resumeVersionSchema = z.object({
  version: z.number().int().positive(),
  resume: resumeSchema,
  /** As they were at this version, so that restoring it restores them too. */
  corrections: z.array(correctionSchema),
  cause: z.enum(changeCauses),
  suggestionId: z.uuid().nullable(),
  createdAt: z.iso.datetime(),
});
export type ResumeVersion = z.infer<typeof resumeVersionSchema>;
