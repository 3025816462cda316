import { flowResult } from './flow/result.ts';
import type { ReadResult } from './read-result.ts';
import { readRtfStory } from './rtf/content.ts';

/**
 * Reads a Rich Text file (RTF 1.9.1): page headers, text with tables, boxes, lists and links, footers. Embedded objects
 * and pictures are never looked at. Throws file_damaged, file_no_text.
 */
export function readRtf(bytes: Uint8Array): ReadResult {
  return flowResult({ kind: 'rtf', ...readRtfStory(bytes) });
}
