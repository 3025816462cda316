import { CandorError } from '../errors.ts';
import { unzip } from './archive/unzip.ts';
import { flowResult } from './flow/result.ts';
import { readOdtStory } from './odt/content.ts';
import { OdtStyles } from './odt/styles.ts';
import type { ReadResult } from './read-result.ts';

/**
 * Reads an OpenDocument text (ODF 1.3): page headers, body with tables, frames, lists and links, footers. Scripts and
 * embedded objects are never looked at. Throws archive_bomb, file_damaged, file_encrypted, file_no_text.
 */
export function readOdt(bytes: Uint8Array): ReadResult {
  const { files, paths } = unzip(bytes, (path) => /^(?:content|styles|META-INF\/manifest)\.xml$/.test(path));
  const manifest = files.get('META-INF/manifest.xml');
  // ODF packages 1.3, 4.3: an encrypted entry says so in the manifest.
  if (manifest && /<manifest:encryption-data\b/.test(new TextDecoder().decode(manifest)))
    throw new CandorError('file_encrypted');
  const content = files.get('content.xml');
  if (!content) throw new CandorError('file_damaged', { detail: 'no content.xml' });
  const common = files.get('styles.xml');
  const styles = new OdtStyles();
  styles.read(common);
  styles.read(content);
  const story = readOdtStory(content, styles);
  const page = common ? readOdtStory(common, styles) : { headers: [], footers: [] };
  return flowResult({
    ...story,
    kind: 'odt',
    headers: page.headers,
    footers: page.footers,
    photo: story.pictures > 0 && paths.some((path) => /^Pictures\/.+\.(?:jpe?g|png)$/i.test(path)),
  });
}
