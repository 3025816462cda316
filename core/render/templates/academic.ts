import { allSections, datesBelow, headBlocks } from './arrange.ts';
import { styleOf } from './style.ts';
import type { Template } from './template.ts';

/** Set like a paper: centred head, old-style serif, study and writings first. */
export const academic: Template = {
  id: 'academic',
  order: ['summary', 'education', 'work', 'publications', 'awards'],
  blocks: (content, { design }) => [...headBlocks(content, design.icons), ...allSections(content, datesBelow)],
  style: (look) =>
    styleOf(look, {
      name: { size: 2.1, leading: 1.2, align: 'center' },
      label: { size: 1.1, leading: 1.3, align: 'center' },
      contact: { size: 0.95, before: 0.3, align: 'center' },
      section: { size: 1.18, leading: 1.28, before: 1.5, after: 0.4, color: look.design.accent, rule: 'below' },
      entry: { size: 1, before: 0.5, hanging: 1.4 },
      facts: { indent: 1.4 },
      item: { before: 0.15, indent: 2.6 },
    }),
};
