import { z } from 'zod';
import { errorCodes } from '../errors.ts';
import { messageSchema } from '../messages/message.ts';
import { exportFormats, receiptSchema } from './schema.ts';

export const exportStates = ['queued', 'running', 'done', 'failed'] as const;
export type ExportState = (typeof exportStates)[number];

/** `rendering`: the bytes are being made; `checking`: they are being read back for the receipt. */
export const exportSteps = ['rendering', 'checking'] as const;
export type ExportStep = (typeof exportSteps)[number];

/**
 * Bytes made from one version of a résumé, kept in the object store, with proof of what reads back. What comes of the
 * making is null until the state is `done`.
 */
export const exportRecordSchema = z.object({
  id: z.uuid(),
  resumeId: z.uuid(),
  resumeVersion: z.number().int(),
  format: z.enum(exportFormats),
  state: z.enum(exportStates),
  /** Why it failed. */
  error: z.object({ code: z.enum(errorCodes), detail: z.string().optional() }).nullable(),
  steps: z.array(z.object({ step: z.enum(exportSteps), at: z.iso.datetime() })),
  fileName: z.string().nullable(),
  mediaType: z.string().nullable(),
  size: z.number().int().nullable(),
  receipt: receiptSchema.nullable(),
  /** What the person must know before sending it, such as signs that the font has not. */
  warnings: z.array(messageSchema),
  createdAt: z.iso.datetime(),
});
export type ExportRecord = z.infer<typeof exportRecordSchema>;
