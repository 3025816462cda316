import { z } from 'zod';
import { fileKinds } from './document.ts';

/** Limits of S15: bytes, pages and characters of one file; `lines` are what that many pages hold at most. */
export const uploadLimits = { bytes: 10 * 1024 * 1024, pages: 50, characters: 200_000, lines: 5_000 } as const;

/** A stored file. `sha256` is lower-case hex of its bytes; one upload per owner and hash. */
export const uploadSchema = z.object({
  id: z.uuid(),
  fileName: z.string(),
  kind: z.enum(fileKinds),
  mediaType: z.string(),
  size: z.number().int(),
  sha256: z.string(),
  createdAt: z.iso.datetime(),
});
export type Upload = z.infer<typeof uploadSchema>;
