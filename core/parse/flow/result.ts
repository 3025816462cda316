import { CandorError } from '../../errors.ts';
import type { DocumentFlag, FileKind } from '../document.ts';
import type { Line } from '../line.ts';
import type { ReadResult } from '../read-result.ts';
import type { Content } from './content.ts';
import { Flow } from './flow.ts';

/** A flowing document's parts, as its reader found them. */
export interface FlowParts {
  kind: FileKind;
  headers: Content[][];
  body: Content[];
  footers: Content[][];
  hidden: string[];
  columns: boolean;
  photo: boolean;
}

/**
 * Parts → lines in reading order: headers, body, then footers' contact data; other footers are margin. Throws
 * file_no_text.
 */
export function flowResult(parts: FlowParts): ReadResult {
  const flow = new Flow();
  for (const header of parts.headers) flow.add(header, 'header');
  const inHeader = flow.lines.length;
  flow.add(parts.body);
  const bodyEnd = flow.lines.length;
  for (const footer of parts.footers) flow.add(footer, 'footer');
  const footer = flow.lines.slice(bodyEnd);
  const lines = dropDoubles(flow.lines.slice(0, bodyEnd), inHeader);
  const kept = footer.filter((line) => holdsContact([line]));
  if (lines.length === 0) throw new CandorError('file_no_text');
  return {
    kind: parts.kind,
    pages: [],
    lines: [...lines, ...kept],
    margin: footer.filter((line) => !kept.includes(line)),
    hidden: parts.hidden.length > 0 ? [{ text: parts.hidden.join(''), place: {} }] : [],
    flags: flagsOf(parts, flow, lines),
  };
}

function flagsOf(parts: FlowParts, flow: Flow, lines: Line[]): Set<DocumentFlag> {
  const flags = new Set<DocumentFlag>();
  if (parts.columns || flow.columns) flags.add('columns');
  if (flow.tables) flags.add('tables');
  if (parts.hidden.length > 0) flags.add('hidden-text');
  if (parts.photo) flags.add('photo');
  if (holdsContact(lines.filter((line) => line.zone === 'header'))) flags.add('contact-in-header');
  if (holdsContact(lines.filter((line) => line.zone === 'textbox'))) flags.add('contact-in-textbox');
  return flags;
}

/** First, even and default page headers often say the same. */
function dropDoubles(lines: Line[], inHeader: number): Line[] {
  const seen = new Set<string>();
  return lines.filter((line, i) => {
    if (i >= inHeader) return true;
    const fresh = !seen.has(line.text);
    seen.add(line.text);
    return fresh;
  });
}

function holdsContact(lines: Line[]): boolean {
  return lines.some((line) => /[\w.+-]{1,64}@[\w-]+\.\w|\+?\d[\d\s().-]{7,}\d/.test(line.text));
}
