import { allSections, datesAtEnd, headBlocks } from './arrange.ts';
import { soft, styleOf } from './style.ts';
import type { Template } from './template.ts';

/** A clear sans serif, coloured headings with a bar before them, dates at the far edge. */
export const modern: Template = {
  id: 'modern',
  blocks: (content, { design }) => [...headBlocks(content, design.icons), ...allSections(content, datesAtEnd)],
  style: (look) => {
    const { accent } = look.design;
    return styleOf(look, {
      name: { size: 2.6, leading: 1.15, color: accent },
      label: { size: 1.25, leading: 1.35, before: 0.15 },
      section: { size: 1.2, leading: 1.3, before: 1.7, after: 0.35, color: accent, rule: 'bar', indent: 0.9 },
      facts: { color: soft },
    });
  },
};
