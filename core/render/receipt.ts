import { parseResume } from '../parse/parse.ts';
import type { Resume } from '../resume/schema.ts';
import { defaultDesign, type Design } from './design.ts';
import { compareResumes } from './receipt/compare.ts';
import { fileNames } from './receipt/file-names.ts';
import type { ExportFormat, Receipt } from './schema.ts';

/**
 * Reads exported bytes back with the parser, which shares nothing with the renderer, and compares every leaf; what
 * the design hides is told apart. Throws what `parseResume` throws (`file_*`).
 */
export async function makeReceipt(
  resume: Resume,
  bytes: Uint8Array,
  format: ExportFormat,
  design: Pick<Design, 'hidden'> = defaultDesign,
): Promise<Receipt> {
  // A copy: a PDF reader may take the buffer with it, and these bytes are still to be stored.
  const parsed = await parseResume({ bytes: bytes.slice(), fileName: fileNames[format] });
  // JSON Resume has no look: it holds everything.
  return compareResumes(resume, parsed.resume, format === 'json' ? [] : design.hidden);
}
