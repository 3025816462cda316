import { strToU8 } from 'fflate';
import type { Message } from '../messages/message.ts';
import type { Resume } from '../resume/schema.ts';
import { renderDocx } from './docx/docx.ts';
import { fileNameOf } from './file-name.ts';
import { flowOf } from './flow-of.ts';
import type { DesignInput } from './design.ts';
import type { FontSource } from './fonts.ts';
import { renderMarkdown } from './markdown.ts';
import { renderText } from './plain.ts';
import type { ExportFormat } from './schema.ts';

export interface ExportOptions {
  format: ExportFormat;
  /** Used by PDF; DOCX only names the family. */
  fonts: FontSource;
  /** The session's language (BCP 47), for what the résumé itself does not tell. */
  locale: string;
  /** ISO date or time; becomes the file's creation date. */
  now: string;
  /** How it looks; the classic template when absent. */
  design?: DesignInput;
}

export interface Exported {
  bytes: Uint8Array;
  mediaType: string;
  /** Plain ASCII, with extension. */
  fileName: string;
  /** What the person must know before sending it, such as signs that the font has not. */
  warnings: Message[];
}

export const mediaTypes: Record<ExportFormat, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  markdown: 'text/markdown; charset=utf-8',
  text: 'text/plain; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** The résumé as a file. Pure: the same résumé, options and `now` give the same bytes. */
export async function exportResume(resume: Resume, options: ExportOptions): Promise<Exported> {
  const { bytes, warnings } = await write(resume, options);
  return { bytes, warnings, mediaType: mediaTypes[options.format], fileName: fileNameOf(resume, options.format) };
}

async function write(resume: Resume, options: ExportOptions): Promise<Pick<Exported, 'bytes' | 'warnings'>> {
  if (options.format === 'json') return { bytes: strToU8(JSON.stringify(resume, null, 2) + '\n'), warnings: [] };
  const flow = flowOf(resume, options.locale, options.design);
  switch (options.format) {
    case 'pdf': {
      // Loaded when first wanted: pdfkit's font tables cost a fifth of the Worker's start-up.
      const { renderPdf } = await import('./pdf/pdf.ts');
      const { bytes, missing } = await renderPdf(flow, options.fonts, options.now);
      return { bytes, warnings: missing.length > 0 ? [missingSigns(missing)] : [] };
    }
    case 'docx':
      return { bytes: renderDocx(flow, options.now), warnings: [] };
    case 'markdown':
      return { bytes: strToU8(renderMarkdown(flow)), warnings: [] };
    case 'text':
      return { bytes: strToU8(renderText(flow)), warnings: [] };
  }
}

const missingSigns = (missing: string[]): Message => ({
  key: 'render.warning.signs',
  values: { signs: missing.slice(0, 20).join(' '), count: missing.length },
});
