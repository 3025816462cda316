/**
 * `npm run templates:images [-- TEMPLATE …]`: draws every template with a short résumé, the third page of a long one and
 * one in another script, as reference images in tests/templates/images. Wants `pdftoppm`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { templateIds, type TemplateId } from '#core/render/design.ts';
import { exportResume } from '#core/render/export.ts';
import type { Resume } from '#core/resume/schema.ts';
import { fonts } from '#fixtures/fonts.ts';
import { fixture, now } from './measure.ts';
import { arabic, hebrew, long, russian, short } from './samples.ts';

const folder = join(import.meta.dirname, 'images');
const asked = process.argv.slice(2);
const others: Partial<Record<TemplateId, Resume>> = {
  rtl: arabic,
  columns: arabic,
  lebenslauf: arabic,
  student: hebrew,
  executive: hebrew,
  modern: fixture('japanese'),
  compact: fixture('japanese'),
};

const place = mkdtempSync(join(tmpdir(), 'images-'));
mkdirSync(folder, { recursive: true });
try {
  for (const template of templateIds.filter((id) => asked.length === 0 || asked.includes(id))) {
    await draw(template, 'short', short(), 1);
    await draw(template, 'long', long(), 3);
    await draw(template, 'script', others[template] ?? russian, 1);
    console.log(template);
  }
} finally {
  rmSync(place, { recursive: true });
}

async function draw(template: TemplateId, what: string, resume: Resume, page: number): Promise<void> {
  const { bytes } = await exportResume(resume, { format: 'pdf', fonts, locale: 'en', now, design: { template } });
  const file = join(place, 'resume.pdf');
  writeFileSync(file, bytes);
  const target = join(folder, `${template}-${what}`);
  execFileSync('pdftoppm', ['-r', '46', '-png', '-f', `${page}`, '-l', `${page}`, '-singlefile', file, target]);
}
