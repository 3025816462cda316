import { CandorError } from '../errors.ts';
import type { DocumentFlag } from './document.ts';
import { readStory } from './docx/content.ts';
import { Flow } from './docx/flow.ts';
import { readStyles } from './docx/styles.ts';
import { unzip } from './docx/unzip.ts';
import { readXml } from './docx/xml.ts';
import type { Line } from './line.ts';
import type { ReadResult } from './read-result.ts';

/**
 * Reads a DOCX (ECMA-376): headers, body with tables, text boxes, lists and links, footers. Macros and embedded
 * objects are never looked at. Throws archive_bomb, file_damaged, file_no_text.
 */
export function readDocx(bytes: Uint8Array): ReadResult {
  const { files, paths } = unzip(bytes, (path) => /^word\/(?:[^/]+\.xml|_rels\/[^/]+\.rels)$/.test(path));
  const main = files.get('word/document.xml');
  if (!main) throw new CandorError('file_damaged', { detail: 'no word/document.xml' });
  const styles = readStyles(files.get('word/styles.xml'));
  const story = (path: string) => readStory(files.get(path) ?? main, styles, readLinks(files.get(relsOf(path))));
  const parts = (form: RegExp) => paths.filter((path) => form.test(path) && files.has(path)).sort();
  const flow = new Flow();
  for (const path of parts(/^word\/header\d*\.xml$/)) flow.add(story(path).content, 'header');
  const inHeader = flow.lines.length;
  const body = story('word/document.xml');
  flow.add(body.content);
  const bodyEnd = flow.lines.length;
  for (const path of parts(/^word\/footer\d*\.xml$/)) flow.add(story(path).content, 'footer');
  const footer = flow.lines.slice(bodyEnd);
  const lines = dropDoubles(flow.lines.slice(0, bodyEnd), inHeader);
  const kept = footer.filter((line) => holdsContact([line]));
  if (lines.length === 0) throw new CandorError('file_no_text');
  const flags = new Set<DocumentFlag>();
  if (body.columns) flags.add('columns');
  if (flow.tables) flags.add('tables');
  if (body.hidden.length > 0) flags.add('hidden-text');
  if (body.pictures > 0 && paths.some((path) => /^word\/media\/.+\.(?:jpe?g|png)$/i.test(path))) flags.add('photo');
  if (holdsContact(lines.filter((line) => line.zone === 'header'))) flags.add('contact-in-header');
  if (holdsContact(lines.filter((line) => line.zone === 'textbox'))) flags.add('contact-in-textbox');
  return {
    kind: 'docx',
    pages: [],
    lines: [...lines, ...kept],
    margin: footer.filter((line) => !kept.includes(line)),
    hidden: body.hidden.length > 0 ? [{ text: body.hidden.join(''), place: {} }] : [],
    flags,
  };
}

function relsOf(path: string): string {
  return path.replace(/([^/]+)$/, '_rels/$1.rels');
}

/** Relationship id → web, mail or telephone address. */
function readLinks(bytes: Uint8Array | undefined): Map<string, string> {
  const links = new Map<string, string>();
  if (bytes)
    readXml(bytes, {
      open(name, { Id, Target, TargetMode }) {
        if (
          name === 'Relationship' &&
          Id &&
          Target &&
          TargetMode === 'External' &&
          /^(?:https?:|mailto:|tel:)/i.test(Target)
        )
          links.set(Id, Target);
      },
    });
  return links;
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
  return lines.some((line) => /[\w.+-]+@[\w-]+\.\w|\+?\d[\d\s().-]{7,}\d/.test(line.text));
}
