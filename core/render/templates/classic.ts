import { allSections, datesBelow, headBlocks } from './arrange.ts';
import { styleOf } from './style.ts';
import type { Template } from './template.ts';

/** One column, one serif, one ink. Hierarchy by size, weight and white space; nothing stands beside anything else. */
export const classic: Template = {
  id: 'classic',
  blocks: (content, { design }) => [...headBlocks(content, design.icons), ...allSections(content, datesBelow)],
  style: (look) => styleOf(look, { section: { color: look.design.accent, rule: 'below' } }),
};
