import { CandorError } from '../errors.ts';
import { unzip } from './archive/unzip.ts';
import { readXml } from './archive/xml.ts';
import { readStory } from './docx/content.ts';
import { readStyles } from './docx/styles.ts';
import { flowResult } from './flow/result.ts';
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
  const body = story('word/document.xml');
  return flowResult({
    kind: 'docx',
    headers: parts(/^word\/header\d*\.xml$/).map((path) => story(path).content),
    body: body.content,
    footers: parts(/^word\/footer\d*\.xml$/).map((path) => story(path).content),
    hidden: body.hidden,
    columns: body.columns,
    photo: body.pictures > 0 && paths.some((path) => /^word\/media\/.+\.(?:jpe?g|png)$/i.test(path)),
  });
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
        if (name === 'Relationship' && Id && Target && TargetMode === 'External') links.set(Id, Target);
      },
    });
  return links;
}
