import type { Content, Section } from '../content/model.ts';
import type { Block } from '../flow.ts';
import { allSections, block, bold, datesBelow, headBlocks, plainRun, sectionBlocks, stacked } from './arrange.ts';
import { styleOf } from './style.ts';
import type { Template } from './template.ts';

/** What is short stands in the narrow column. */
const narrow = new Set<Section['key']>(['skills', 'languages', 'interests']);

/** A column of fewer blocks looks lost, and readers may read across it. */
const fewest = 8;

/**
 * Two columns that read back in order: the narrow one first, whole, then the wide one. Contact stands under the name,
 * one item a line, where every reader looks for it.
 */
export const columns: Template = {
  id: 'columns',
  blocks: (content, { design }) => {
    const side = [
      ...contact(content, design.icons),
      ...content.sections.filter(({ key }) => narrow.has(key)).flatMap((section) => ofSection(content, section)),
    ];
    if (side.length < fewest) return [...headBlocks(content, design.icons), ...allSections(content, datesBelow)];
    return [
      ...block('name', bold(content.name)),
      ...block('label', plainRun(content.label)),
      ...side.map((one) => ({ ...one, side: true })),
      ...content.sections.filter(({ key }) => !narrow.has(key)).flatMap((section) => ofSection(content, section)),
    ];
  },
  style: (look) => {
    const { accent, size } = look.design;
    const { width, margin } = look.page;
    return styleOf(
      look,
      {
        name: { size: 2.5, leading: 1.15, color: accent },
        section: { size: 1.15, leading: 1.3, before: 1.5, after: 0.3, color: accent },
        contact: { size: 0.95, before: 0 },
      },
      { side: { width: (width - margin.left - margin.right) * 0.29, gap: size * 2.8, fill: '#f1f5f4' } },
    );
  },
};

const ofSection = (content: Content, section: Section): Block[] => sectionBlocks(section, content.words, stacked);

const contact = ({ contact: items, words }: Content, icons: boolean): Block[] => [
  ...block('section', bold(words.personal)),
  ...items.flatMap(({ text, href, kind }) => block('contact', [{ text, href, icon: icons ? kind : undefined }])),
];
