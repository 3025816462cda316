import {
  allSections,
  block,
  bold,
  datesBelow,
  headBlocks,
  isOneLine,
  chained,
  joined,
  plainRun,
  type EntryHead,
} from './arrange.ts';
import { styleOf } from './style.ts';
import type { Template } from './template.ts';

/** The long form of the United States government: nothing side by side, every fact on a line of its own. */
export const federal: Template = {
  id: 'federal',
  blocks: (content, { design }) => [...headBlocks(content, design.icons), ...allSections(content, line)],
  style: (look) =>
    styleOf(look, {
      name: { size: 1.6, leading: 1.2 },
      label: { size: 1.05, leading: 1.3 },
      contact: { size: 1, before: 0.2 },
      section: { size: 1.15, leading: 1.3, before: 1.5, after: 0.4, color: look.design.accent, rule: 'below' },
      entry: { size: 1, before: 0.9 },
      facts: { color: '#1a1a1a', keepWithNext: true },
      item: { before: 0.25, indent: 1.3 },
    }),
};

const line: EntryHead = (entry, key) => {
  if (key === 'publications') return datesBelow(entry, key);
  if (isOneLine(entry, key) && (key !== 'certificates' || entry.facts.length === 0))
    return block('entry', chained(bold(entry.title), joined(entry.facts), plainRun(entry.period)));
  return [
    ...block('entry', bold(entry.title)),
    ...block('facts', joined(entry.facts)),
    ...block('facts', plainRun(entry.period)),
  ];
};
