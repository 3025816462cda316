import { decodeText } from './decode-text.ts';
import { flowResult } from './flow/result.ts';
import { readHtmlStory } from './html/content.ts';
import type { ReadResult } from './read-result.ts';

/**
 * Reads an HTML page as a browser would show it without scripts: headings, lists, tables, boxes side by side, links.
 * Text that its styles hide goes to `hidden`. Throws file_damaged, file_too_long, file_no_text.
 */
export function readHtml(bytes: Uint8Array): ReadResult {
  const { body, hidden, photo } = readHtmlStory(decodeText(bytes, declaredEncoding(bytes)).normalize('NFC'));
  return flowResult({ kind: 'html', headers: [], body, footers: [], hidden, columns: false, photo });
}

/** The encoding that a page names within its first 1,024 bytes (HTML Standard, 13.2.3.2). */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  return /<meta[^>]+charset\s*=\s*["']?([\w-]{2,30})/i.exec(head)?.[1];
}
