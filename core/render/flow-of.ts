import type { Resume } from '../resume/schema.ts';
import { resumeContent } from './content/content.ts';
import type { DesignInput, ResolvedDesign } from './design.ts';
import { directionOf } from './direction.ts';
import type { Flow, PageStyle } from './flow.ts';
import { pageSizeOf, pageSizes } from './page-size.ts';
import { photoOf } from './photo.ts';
import { resolveDesign } from './templates.ts';
import { layouts } from './templates/all.ts';
import type { Look } from './templates/template.ts';

/** The résumé laid out by its template, before any format draws it. Throws ZodError for a design out of range. */
export function flowOf(resume: Resume, locale: string, wanted?: DesignInput): Flow {
  const design = resolveDesign(wanted);
  const template = layouts[design.template];
  const content = resumeContent(resume, locale, design, template.order);
  const look: Look = { design, page: pageOf(design, resume, content.language) };
  const blocks = template.blocks(content, look);
  return {
    title: [content.name, content.label].filter(Boolean).join(' – ') || 'Résumé',
    author: content.name,
    language: content.language,
    direction: directionOf(content.language),
    blocks,
    style: { ...template.style(look), ...(blocks.some(({ side }) => side) ? {} : { side: undefined }) },
    photo: design.photo ? photoOf(resume.basics?.image) : undefined,
  };
}

const pointsPerMillimetre = 72 / 25.4;

export function pageOf({ page, margins }: ResolvedDesign, resume: Resume, language: string): PageStyle {
  const size = pageSizes[page === 'auto' ? pageSizeOf(resume, language) : page];
  const points = (length: number) => length * pointsPerMillimetre;
  const { top, right, bottom, left } = margins;
  return { ...size, margin: { top: points(top), right: points(right), bottom: points(bottom), left: points(left) } };
}
