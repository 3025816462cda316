import type { Content } from '../content/model.ts';
import { allSections, bold, block, chained, datesBelow, joined, plainRun, type EntryHead } from './arrange.ts';
import { styleOf } from './style.ts';
import type { Template } from './template.ts';

/** Much on one page: the head of an entry takes one line, spaces are small, type stays readable. */
export const compact: Template = {
  id: 'compact',
  blocks: (content, { design }) => [...head(content, design.icons), ...allSections(content, oneLine)],
  style: (look) =>
    styleOf(look, {
      name: { size: 1.8, leading: 1.2 },
      label: { size: 1.1, leading: 1.25 },
      contact: { size: 0.95, before: 0.15 },
      section: { size: 1.1, leading: 1.25, before: 0.8, after: 0.2, color: look.design.accent, rule: 'below' },
      entry: { size: 1, before: 0.42 },
      facts: { color: '#3d3d3d' },
      paragraph: { before: 0.08 },
      item: { before: 0.05, indent: 1 },
      term: { before: 0.1 },
    }),
};

const head = (content: Content, icons: boolean) => [
  ...block('name', bold(content.name)),
  ...block('label', plainRun(content.label)),
  ...block('contact', joined(content.contact, 'regular', icons)),
];

/** Writings have long titles: run on, title and publisher would not be told apart. */
const oneLine: EntryHead = (entry, key) =>
  key === 'publications'
    ? datesBelow(entry, key)
    : block('entry', chained(bold(entry.title), joined(entry.facts), plainRun(entry.period)));
