import type { Content, Entry, Section } from '../content/model.ts';
import type { Words } from '../content/words.ts';
import type { Block, BlockStyle, Role, Run, Style } from '../flow.ts';
import { block, bullets, joined, paragraphs, terms } from './arrange.ts';
import type { Template } from './template.ts';

/**
 * One column, one serif family, one ink. Hierarchy by size, weight and white space. Nothing stands beside anything else:
 * dates at the right edge look well, but many readers take them for a column of their own and tear them from their job.
 */
export const classic: Template = { id: 'classic', blocks, style };

function blocks(content: Content): Block[] {
  return [
    ...block('name', [{ text: content.name, face: 'bold' }]),
    ...block('label', [{ text: content.label }]),
    ...block('contact', joined(content.contact)),
    ...content.sections.flatMap((section) => sectionBlocks(section, content.words)),
  ];
}

/** Sections that are nothing but terms: skills, languages, interests. */
const termLists = new Set<Section['key']>(['skills', 'languages', 'interests']);

function sectionBlocks(section: Section, words: Words): Block[] {
  const heading = block('section', [{ text: section.heading, face: 'bold' }]);
  if (termLists.has(section.key))
    return [
      ...heading,
      ...terms(
        section.entries.flatMap((entry) => entry.terms),
        words,
      ),
    ];
  return [...heading, ...section.entries.flatMap((entry) => entryBlocks(entry, section.key, words))];
}

/** Title, then employer, place and dates under it. What has no second line to fill, and certificates, take one line. */
function entryBlocks(entry: Entry, key: Section['key'], words: Words): Block[] {
  const title: Run[] = entry.title === '' ? [] : [{ text: entry.title, face: 'bold' }];
  const below: Run[] = joined(entry.facts, 'italic');
  const dates: Run[] = entry.period === '' ? [] : [{ text: entry.period }];
  const runOn = below.length === 0 || key === 'certificates' || isLinkAlone(entry);
  return [
    ...block('entry', runOn ? chained(title, joined(entry.facts), dates) : title),
    ...block('facts', runOn ? [] : chained(below, dates)),
    ...paragraphs(entry.paragraphs),
    ...bullets(entry.bullets),
    ...terms(entry.terms, words),
  ];
}

const chained = (...parts: Run[][]): Run[] =>
  parts.filter((part) => part.length > 0).flatMap((part, i) => (i === 0 ? part : [separator, ...part]));

/** An address alone would make a second line of its own; it belongs to the title that it is of. */
const isLinkAlone = ({ facts }: Entry): boolean => facts.length === 1 && facts[0]?.href !== undefined;

const separator: Run = { text: ' · ', separator: true };

const ink = '#1a1a1a';
const body: BlockStyle = { size: 10, leading: 13.6, before: 0, after: 0, indent: 0, color: ink, keepWithNext: false };

const roles: Record<Role, BlockStyle> = {
  name: { ...body, size: 23, leading: 27, keepWithNext: true },
  label: { ...body, size: 12, leading: 16, before: 1, color: '#4a4a4a', keepWithNext: true },
  contact: { ...body, size: 9.5, leading: 13.4, before: 5, keepWithNext: true },
  section: {
    ...body,
    size: 11.5,
    leading: 14.5,
    before: 15,
    after: 4.5,
    color: '#1f4e56',
    rule: true,
    keepWithNext: true,
  },
  entry: { ...body, size: 10.5, leading: 14, before: 7, keepWithNext: true },
  facts: { ...body, color: '#3d3d3d', keepWithNext: true },
  paragraph: { ...body, before: 2 },
  item: { ...body, before: 2, indent: 12 },
  term: { ...body, before: 3 },
};

function style(page: { width: number; height: number }): Style {
  const side = page.width > 600 ? 60 : 56;
  return {
    page: { ...page, margin: { top: 52, right: side, bottom: 54, left: side } },
    roles,
    muted: '#5a5a5a',
    hairline: '#b9c4c6',
  };
}
