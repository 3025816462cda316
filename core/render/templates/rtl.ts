import { allSections, datesBelow, headBlocks } from './arrange.ts';
import { soft, styleOf } from './style.ts';
import type { Template } from './template.ts';

/** For scripts that begin at the right: larger type and lines, nothing beside anything else that a reader could mix up. */
export const rtl: Template = {
  id: 'rtl',
  blocks: (content, { design }) => [...headBlocks(content, design.icons), ...allSections(content, datesBelow)],
  style: (look) => {
    const { accent } = look.design;
    return styleOf(look, {
      name: { size: 2.3, leading: 1.35, color: accent },
      label: { size: 1.25, leading: 1.4 },
      section: { size: 1.25, leading: 1.4, before: 1.5, after: 0.4, color: accent, rule: 'bar', indent: 0.9 },
      entry: { size: 1.06, before: 0.75 },
      facts: { color: soft },
    });
  },
};
