import { z } from 'zod';
import { fileKinds } from './document.ts';

export { uploadLimits } from './upload-limits.ts';

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
