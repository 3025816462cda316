import type { Content } from '../content/model.ts';
import type { Block } from '../flow.ts';
import { allSections, block, bold, chained, isOneLine, joined, plainRun, type EntryHead } from './arrange.ts';
import { soft, styleOf } from './style.ts';
import type { Template } from './template.ts';

/** After the European Union's own form: labelled personal data, dates over each entry, strong ruled headings. */
export const europass: Template = {
  id: 'europass',
  blocks: (content) => [
    ...block('name', bold(content.name)),
    ...block('label', plainRun(content.label)),
    ...details(content),
    ...allSections(content, datesAbove),
  ],
  style: (look) =>
    styleOf(look, {
      name: { size: 2.2, leading: 1.2, color: look.design.accent },
      contact: { size: 0.95, before: 0.05 },
      section: { size: 1.25, leading: 1.35, before: 2.2, after: 0.3, color: look.design.accent, rule: 'above' },
      entry: { size: 1.05, before: 0.9, color: look.design.accent },
      facts: { color: soft },
    }),
};

/** "Phone: +49 …", one a line, as on the form. */
const details = ({ contact, words }: Content): Block[] =>
  contact.flatMap(({ text, href, kind }) =>
    block('contact', [
      { text: `${words.contact[kind ?? 'link']}${words.colon}`, face: 'bold' },
      { text, href },
    ]),
  );

const datesAbove: EntryHead = (entry, key) => {
  const dates = plainRun(entry.period);
  if (isOneLine(entry, key)) return block('entry', chained(bold(entry.title), joined(entry.facts), dates));
  const [employer, ...rest] = entry.facts;
  return [
    ...block('entry', bold(entry.title)),
    ...block('facts', chained(employer ? joined([employer], 'bold') : [], joined(rest), dates)),
  ];
};
