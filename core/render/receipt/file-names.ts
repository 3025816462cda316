import type { ExportFormat } from '../schema.ts';

/** File names that tell the reader the format; nothing else about the export is told to it. */
export const fileNames: Record<ExportFormat, string> = {
  pdf: 'resume.pdf',
  docx: 'resume.docx',
  html: 'resume.html',
  markdown: 'resume.md',
  text: 'resume.txt',
  json: 'resume.json',
};
