import { strToU8 } from 'fflate';
import type { Message } from '../messages/message.ts';
import type { Resume } from '../resume/schema.ts';
import { resumeContent } from './content/content.ts';
import { renderDocx } from './docx/docx.ts';
import { fileNameOf } from './file-name.ts';
import type { Flow } from './flow.ts';
import type { DesignInput } from './design.ts';
import { loadFamily, type FontSource } from './fonts.ts';
import { renderMarkdown } from './markdown.ts';
import { pageSizeOf, pageSizes } from './page-size.ts';
import { renderText } from './plain.ts';
import type { ExportFormat } from './schema.ts';
import { resolveDesign } from './templates.ts';
import { classic } from './templates/classic.ts';

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
  const { bodyFont } = resolveDesign(options.design);
  const flow = flowOf(resume, options.locale);
  switch (options.format) {
    case 'pdf': {
      // Loaded when first wanted: pdfkit's font tables cost a fifth of the Worker's start-up.
      const { renderPdf } = await import('./pdf/pdf.ts');
      const { bytes, missing } = await renderPdf(flow, await loadFamily(options.fonts, bodyFont), options.now);
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

/** The résumé laid out by the template, before any format draws it. */
export function flowOf(resume: Resume, locale: string): Flow {
  const content = resumeContent(resume, locale);
  const page = pageSizes[pageSizeOf(resume, content.language)];
  return {
    title: [content.name, content.label].filter(Boolean).join(' – ') || 'Résumé',
    author: content.name,
    language: content.language,
    blocks: classic.blocks(content),
    style: classic.style(page),
  };
}

const missingSigns = (missing: string[]): Message => ({
  key: 'render.warning.signs',
  values: { signs: missing.slice(0, 20).join(' '), count: missing.length },
});
