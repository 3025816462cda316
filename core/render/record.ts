import { z } from 'zod';
import { messageSchema } from '../messages/message.ts';
import { exportFormats, receiptSchema } from './schema.ts';

/** Bytes made from one version of a résumé, kept in the object store, with proof of what reads back. */
export const exportRecordSchema = z.object({
  id: z.uuid(),
  resumeId: z.uuid(),
  resumeVersion: z.number().int(),
  format: z.enum(exportFormats),
  fileName: z.string(),
  mediaType: z.string(),
  size: z.number().int(),
  receipt: receiptSchema,
  /** What the person must know before sending it, such as signs that the font has not. */
  warnings: z.array(messageSchema),
  createdAt: z.iso.datetime(),
});
export type ExportRecord = z.infer<typeof exportRecordSchema>;
