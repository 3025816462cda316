import { CandorError } from '../errors.ts';
import { detectLanguage } from '../resume/language.ts';
import { assemble } from './assemble.ts';
import { measureCoverage } from './coverage.ts';
import { detectKind } from './detect.ts';
import type { FileKind, ParsedResume } from './document.ts';
import { readDocx } from './read-docx.ts';
import { readHtml } from './read-html.ts';
import { readJsonResume } from './read-json.ts';
import { readMarkdown } from './read-markdown.ts';
import { readOdt } from './read-odt.ts';
import { readPdf } from './read-pdf.ts';
import { documentLine, type ReadResult } from './read-result.ts';
import { readRtf } from './read-rtf.ts';
import { mirrorPlace } from './layout/right-to-left.ts';
import type { Place } from '../resume/provenance.ts';
import { readText } from './read-text.ts';
import { draftResume } from './structure/draft.ts';
import { uploadLimits } from './upload.ts';

export interface ParseInput {
  bytes: Uint8Array;
  fileName?: string;
  onStep?: (step: 'reading' | 'structuring') => void | Promise<void>;
}

const readers: Record<Exclude<FileKind, 'json-resume'>, (bytes: Uint8Array) => Promise<ReadResult> | ReadResult> = {
  pdf: readPdf,
  docx: readDocx,
  odt: readOdt,
  rtf: readRtf,
  html: readHtml,
  text: readText,
  markdown: readMarkdown,
};

/**
 * Reads a résumé: bytes → lines in reading order → sections → JSON Resume with the source of every value. Nothing is
 * made up: each text stands in the document. Throws CandorError with a file_* code or archive_bomb.
 */
export async function parseResume({ bytes, fileName, onStep }: ParseInput): Promise<ParsedResume> {
  await onStep?.('reading');
  const kind = detectKind(bytes, fileName);
  if (kind === 'json-resume') {
    const parsed = readJsonResume(bytes);
    await onStep?.('structuring');
    return { ...parsed, document: { ...parsed.document, size: bytes.length } };
  }
  const read = await readers[kind](bytes);
  const text = read.lines.map((line) => line.text).join('\n');
  if (text.length > uploadLimits.characters || read.lines.length > uploadLimits.lines)
    throw new CandorError('file_too_long');
  if (!/[\p{L}\p{N}]/u.test(text)) throw new CandorError('file_no_text');
  await onStep?.('structuring');
  const { draft, headings } = draftResume(read.lines);
  const { resume, provenance, leaves } = assemble(draft);
  const parsed: ParsedResume = {
    resume,
    provenance,
    document: {
      kind,
      size: bytes.length,
      pages: read.pages,
      lines: [...read.lines, ...read.margin].map(documentLine),
      hidden: read.hidden,
      flags: [...read.flags],
    },
    ...measureCoverage(read.lines, headings, leaves),
    language: detectLanguage(text),
  };
  return read.mirrored?.size ? turnedBack(parsed, read.mirrored) : parsed;
}

/** Boxes of mirrored pages where they stand on the page. */
function turnedBack(parsed: ParsedResume, pages: Set<number>): ParsedResume {
  const back = (place: Place) =>
    pages.has(place.page ?? 0) ? mirrorPlace(place, parsed.document.pages[(place.page ?? 1) - 1]?.width ?? 0) : place;
  const line = <T extends { place: Place }>(item: T): T => ({ ...item, place: back(item.place) });
  const provenance = Object.entries(parsed.provenance).map(([pointer, source]) => [
    pointer,
    { ...source, places: source.places.map(back) },
  ]);
  return {
    ...parsed,
    provenance: Object.fromEntries(provenance) as ParsedResume['provenance'],
    document: { ...parsed.document, lines: parsed.document.lines.map(line) },
    unplaced: parsed.unplaced.map(line),
  };
}
