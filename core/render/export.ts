import { strToU8 } from 'fflate';
import type { Message } from '../messages/message.ts';
import type { Resume } from '../resume/schema.ts';
import { renderDocx } from './docx/docx.ts';
import { fileNameOf } from './file-name.ts';
import { flowOf } from './flow-of.ts';
import type { DesignInput } from './design.ts';
import type { FontSource } from './fonts.ts';
import type { Flow } from './flow.ts';
import { renderHtml } from './html.ts';
import { renderMarkdown } from './markdown.ts';
import { photoOf } from './photo.ts';
import { renderText } from './plain.ts';
import type { ExportFormat } from './schema.ts';
import { resolveDesign } from './templates.ts';

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
  /** Of a PDF. */
  pages?: number;
}

export const mediaTypes: Record<ExportFormat, string> = {
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  markdown: 'text/markdown; charset=utf-8',
  text: 'text/plain; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** The résumé as a file. Pure: the same résumé, options and `now` give the same bytes. */
export async function exportResume(resume: Resume, options: ExportOptions): Promise<Exported> {
  const { warnings, ...written } = await write(resume, () => flowOf(resume, options.locale, options.design), options);
  const { format } = options;
  const all = [...warnings, ...photoWarnings(resume, options)];
  return { ...written, warnings: all, mediaType: mediaTypes[format], fileName: fileNameOf(resume, format) };
}

/** A template that would show the photo cannot fetch it. */
function photoWarnings({ basics }: Resume, { format, design }: ExportOptions): Message[] {
  if (!['pdf', 'docx', 'html'].includes(format) || !basics?.image || !resolveDesign(design).photo) return [];
  return photoOf(basics.image) ? [] : [{ key: 'render.warning.photo' }];
}

type Written = Pick<Exported, 'bytes' | 'warnings' | 'pages'>;

/** A document in the format asked for: its data as JSON, else what its `flow` draws. */
export async function write(data: object, flow: () => Flow, { format, fonts, now }: ExportOptions): Promise<Written> {
  switch (format) {
    case 'json':
      return plain(JSON.stringify(data, null, 2) + '\n');
    case 'pdf': {
      // Loaded when first wanted: pdfkit's font tables cost a fifth of the Worker's start-up.
      const { renderPdf } = await import('./pdf/pdf.ts');
      const { bytes, missing, pages } = await renderPdf(flow(), fonts, now);
      return { bytes, pages, warnings: missing.length > 0 ? [missingSigns(missing)] : [] };
    }
    case 'docx':
      return { bytes: renderDocx(flow(), now), warnings: [] };
    case 'html':
      return plain(renderHtml(flow()));
    case 'markdown':
      return plain(renderMarkdown(flow()));
    case 'text':
      return plain(renderText(flow()));
  }
}

const plain = (text: string): Written => ({ bytes: strToU8(text), warnings: [] });

const missingSigns = (missing: string[]): Message => ({
  key: 'render.warning.signs',
  values: { signs: missing.slice(0, 20).join(' '), count: missing.length },
});
