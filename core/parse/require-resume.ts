import { CandorError } from '../errors.ts';
import { classifyDocument } from './classify.ts';
import type { ParsedResume } from './document.ts';

/**
 * A file's reading, when the file is a résumé. Throws file_not_resume for letters, advertisements and other texts, so
 * that nobody finds a stranger's career made of them.
 */
export function requireResume(parsed: ParsedResume): ParsedResume {
  const text = parsed.document.lines.map((line) => line.text).join('\n');
  if (parsed.document.kind !== 'json-resume' && classifyDocument(text, parsed.resume) !== 'resume')
    throw new CandorError('file_not_resume');
  return parsed;
}
