import { allSections, datesAtEnd, headBlocks } from './arrange.ts';
import { soft, styleOf } from './style.ts';
import type { Template } from './template.ts';

/** Study and projects first; a centred head in a serif over a friendly sans. */
export const student: Template = {
  id: 'student',
  order: ['summary', 'education', 'projects', 'skills', 'work', 'volunteer'],
  blocks: (content, { design }) => [...headBlocks(content, design.icons), ...allSections(content, datesAtEnd)],
  style: (look) => {
    const { accent } = look.design;
    return styleOf(look, {
      name: { size: 2.4, leading: 1.15, align: 'center', color: accent },
      label: { size: 1.15, leading: 1.3, align: 'center' },
      contact: { size: 0.95, before: 0.35, align: 'center' },
      section: { size: 1.2, leading: 1.25, before: 1.4, after: 0.35, color: accent, rule: 'below' },
      entry: { size: 1.02, before: 0.6 },
      facts: { color: soft },
    });
  },
};
