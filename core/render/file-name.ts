import type { Resume } from '../resume/schema.ts';
import type { ExportFormat } from './schema.ts';

const extensions: Record<ExportFormat, string> = {
  pdf: 'pdf',
  docx: 'docx',
  html: 'html',
  markdown: 'md',
  text: 'txt',
  json: 'json',
};

/** Letters that do not come apart into a plain one and an accent. */
const plain: Record<string, string> = {
  ß: 'ss',
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
};

/** "Zoë Łukasiewicz" → `Zoe-Lukasiewicz-resume.pdf`; `resume.pdf` when nothing plain is left of the name. */
export function fileNameOf(
  resume: Pick<Resume, 'basics'>,
  format: ExportFormat,
  kind: 'resume' | 'letter' = 'resume',
): string {
  const name = (resume.basics?.name ?? '')
    .replace(/[ßłŁøØđĐæÆœ]/g, (sign) => plain[sign] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return `${name === '' ? '' : `${name}-`}${kind}.${extensions[format]}`;
}
