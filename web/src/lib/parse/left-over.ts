import type { DocumentLine } from '#core/parse/document.ts';
import type { Correction } from '#core/resume/correction.ts';
import { textLeaves } from '#core/resume/pointer.ts';
import type { Resume } from '#core/resume/schema.ts';

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}@+]/gu, '');

/** Lines that the reader could not place and the person has not placed since. */
export function stillLeft(unplaced: DocumentLine[], resume: Resume, corrections: Correction[]): DocumentLine[] {
  if (unplaced.length === 0) return unplaced;
  const leaves = [...textLeaves(resume)].map(({ text }) => plain(text));
  const put = corrections.flatMap(({ file, stated }) => (file === null && stated ? [plain(stated)] : []));
  return unplaced.filter(({ text }) => {
    const words = plain(text);
    return !leaves.some((leaf) => leaf.includes(words)) && !put.some((part) => part.length > 2 && words.includes(part));
  });
}
