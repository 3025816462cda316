import { parseResume } from '../parse/parse.ts';
import type { Resume } from '../resume/schema.ts';
import { compareResumes } from './receipt/compare.ts';
import { fileNames } from './receipt/file-names.ts';
import type { ExportFormat, Receipt } from './schema.ts';

/**
 * Reads exported bytes back with the parser, which shares nothing with the renderer, and compares every leaf. Throws
 * what `parseResume` throws (`file_*`).
 */
export async function makeReceipt(resume: Resume, bytes: Uint8Array, format: ExportFormat): Promise<Receipt> {
  // A copy: a PDF reader may take the buffer with it, and these bytes are still to be stored.
  const parsed = await parseResume({ bytes: bytes.slice(), fileName: fileNames[format] });
  return compareResumes(resume, parsed.resume);
}
