import { CandorError } from '../errors.ts';
import { detectLanguage } from '../resume/language.ts';
import { textLeaves } from '../resume/pointer.ts';
import type { Provenance } from '../resume/provenance.ts';
import { resumeSchema } from '../resume/schema.ts';
import { parseDate } from '../resume/dates.ts';
import { decodeText } from './decode-text.ts';
import type { DocumentLine, ParsedResume } from './document.ts';
import { uploadLimits } from './upload.ts';

/**
 * JSON Resume as it is. Dates in other forms are normalised, values of a wrong type are left out. Each text is a line
 * of the document, in the file's order. Throws file_damaged, file_too_long.
 */
export function readJsonResume(bytes: Uint8Array): ParsedResume {
  const text = decodeText(bytes);
  if (text.length > uploadLimits.characters) throw new CandorError('file_too_long');
  const raw = parseJson(text);
  const parsed = resumeSchema.safeParse(clean(raw, ''));
  if (!parsed.success) throw new CandorError('file_damaged', { detail: 'not a JSON Resume' });
  const resume = parsed.data;
  const lines: DocumentLine[] = [];
  const provenance: Provenance = {};
  for (const leaf of textLeaves(resume)) {
    if (/^\/(?:\$schema|meta)/.test(leaf.pointer)) continue;
    const place = { paragraph: lines.length };
    provenance[leaf.pointer] = { text: leaf.text, places: [place], confidence: 1 };
    lines.push({ text: leaf.text, place });
  }
  if (lines.length === 0) throw new CandorError('file_no_text');
  return {
    resume,
    provenance,
    document: { kind: 'json-resume', pages: [], lines, hidden: [], flags: [] },
    unplaced: [],
    coverage: 1,
    language: detectLanguage(lines.map((line) => line.text).join('\n')),
  };
}

function parseJson(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch (error) {
    throw new CandorError('file_damaged', { detail: 'not valid JSON', cause: error });
  }
  throw new CandorError('file_damaged', { detail: 'not a JSON Resume' });
}

const lists = new Set(
  'work volunteer education awards certificates publications skills languages interests references projects sections profiles highlights keywords courses roles'.split(
    ' ',
  ),
);

/** Nulls and values of a wrong type go; dates become ISO prefixes. Keys that could reach a prototype are dropped. */
function clean(value: unknown, key: string): unknown {
  if (value === null || value === undefined) return undefined;
  if (/^(?:startDate|endDate|date|releaseDate)$/.test(key))
    return typeof value === 'string' ? (parseDate(value)?.iso ?? undefined) : undefined;
  if (lists.has(key))
    return Array.isArray(value) ? value.map((item) => clean(item, '')).filter((item) => item !== undefined) : undefined;
  if (Array.isArray(value)) return value.map((item) => clean(item, '')).filter((item) => item !== undefined);
  if (typeof value === 'object') {
    const kept = Object.entries(value).flatMap(([name, item]) => {
      const result = name === '__proto__' || name === 'constructor' ? undefined : clean(item, name);
      return result === undefined ? [] : [[name, result] as const];
    });
    return Object.fromEntries(kept);
  }
  return typeof value === 'number' ? String(value) : value;
}
