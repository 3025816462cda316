import { allSections, datesAtEndItalic, headBlocks } from './arrange.ts';
import { soft, styleOf } from './style.ts';
import type { Template } from './template.ts';

/** Wide margins and much white: centred head, headings under a line, title and employer on one line, dates at its end. */
export const executive: Template = {
  id: 'executive',
  order: ['summary', 'work'],
  blocks: (content, { design }) => [...headBlocks(content, design.icons), ...allSections(content, datesAtEndItalic)],
  style: (look) => {
    const { accent } = look.design;
    return styleOf(look, {
      name: { size: 2.5, leading: 1.15, align: 'center' },
      label: { size: 1.2, leading: 1.35, align: 'center', color: accent },
      contact: { size: 0.92, before: 0.4, align: 'center', color: soft },
      section: { size: 1.2, leading: 1.3, before: 2, after: 0.5, color: accent, rule: 'above', align: 'center' },
      entry: { size: 1.05, before: 1 },
      facts: { color: soft },
    });
  },
};
