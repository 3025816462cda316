import { z } from 'zod';

export const exportFormats = ['pdf', 'docx', 'html', 'markdown', 'text', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What a parser read back from the exported bytes for one leaf of the résumé; `hidden`: left out, as the design has it. */
export const receiptFieldSchema = z.object({
  pointer: z.string(),
  status: z.enum(['same', 'changed', 'lost', 'hidden']),
  wrote: z.string(),
  read: z.string().optional(),
});
export type ReceiptField = z.infer<typeof receiptFieldSchema>;

/** Proof of what a parser reads from the very bytes that are sent. `score` = same ÷ all that was to be in them, 0–1. */
export const receiptSchema = z.object({
  fields: z.array(receiptFieldSchema),
  same: z.number().int(),
  changed: z.number().int(),
  lost: z.number().int(),
  /** Absent when no section is hidden. */
  hidden: z.number().int().optional(),
  score: z.number().min(0).max(1),
});
export type Receipt = z.infer<typeof receiptSchema>;
