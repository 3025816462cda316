import type { Content } from '../content/model.ts';
import type { Block } from '../flow.ts';
import { allSections, block, bold, datesAside, plainRun } from './arrange.ts';
import { styleOf } from './style.ts';
import type { Template } from './template.ts';

/**
 * The tabular CV of Germany, Austria and Switzerland: photo beside name and personal data, dates in a column of their
 * own, a line for place, date and signature at the end.
 */
export const lebenslauf: Template = {
  id: 'lebenslauf',
  blocks: (content) => [
    ...block('name', bold(content.name)),
    ...block('label', plainRun(content.label)),
    ...details(content),
    ...allSections(content, datesAside),
    ...(content.name === '' ? [] : block('signature', [{ text: content.words.signature }])),
  ],
  style: (look) =>
    styleOf(
      look,
      {
        name: { size: 2.1, leading: 1.2, color: look.design.accent },
        label: { before: 0.1, after: 0.5 },
        detail: { before: 0.15 },
        section: { size: 1.15, leading: 1.3, before: 1.6, after: 0.4, color: look.design.accent, rule: 'below' },
        entry: { size: 1, before: 0.75 },
        signature: { before: 3.4, size: 0.9, color: '#5a5a5a', rule: 'above' },
      },
      { gutter: look.design.size * 10 },
    ),
};

/** "Telefon  +49 …", one row each. */
const details = ({ contact, words }: Content): Block[] =>
  contact.flatMap(({ text, href, kind }) =>
    block('detail', [{ text, href }], { aside: [{ text: words.contact[kind ?? 'link'] }] }),
  );
