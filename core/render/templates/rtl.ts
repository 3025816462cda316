import { allSections, datesAside, headBlocks } from './arrange.ts';
import { soft, styleOf } from './style.ts';
import type { Template } from './template.ts';

/** Begins at the right edge: dates in a column at the right, everything else to the left of them. */
export const rtl: Template = {
  id: 'rtl',
  blocks: (content, { design }) => [...headBlocks(content, design.icons), ...allSections(content, datesAside)],
  style: (look) => {
    const { accent, size } = look.design;
    return styleOf(
      look,
      {
        name: { size: 2.2, leading: 1.3, color: accent },
        section: { size: 1.2, leading: 1.35, before: 1.5, after: 0.4, color: accent, rule: 'below' },
        entry: { size: 1.03, before: 0.7 },
        facts: { color: soft },
      },
      { gutter: size * 9 },
    );
  },
};
