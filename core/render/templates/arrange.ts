import type { Item, Term } from '../content/model.ts';
import type { Block, Role, Run } from '../flow.ts';

/** Parts that templates share: how items, terms and paragraphs become blocks. */

/** Items side by side; the mark between them is dropped where a line breaks. */
export function joined(items: readonly Item[], face: Run['face'] = 'regular'): Run[] {
  return items.flatMap((item, i): Run[] => {
    const run: Run = { text: item.text, face, href: item.href };
    return i === 0 ? [run] : [{ text: ' · ', face, separator: true }, run];
  });
}

export function block(role: Role, runs: Run[], aside: string = ''): Block[] {
  if (runs.every((run) => run.text === '') && aside === '') return [];
  return [aside === '' ? { role, runs } : { role, runs, aside: [{ text: aside }] }];
}

export const paragraphs = (texts: readonly string[]): Block[] =>
  texts.flatMap((text) => block('paragraph', [{ text }]));

export const bullets = (texts: readonly string[]): Block[] => texts.flatMap((text) => block('item', [{ text }]));

/** "Languages: Go, Rust" with the term in bold. */
export function terms(list: readonly Term[]): Block[] {
  return list.flatMap(({ name, values }) => {
    const bold: Run = { text: values.length > 0 && name !== '' ? `${name}: ` : name, face: 'bold' };
    return block('term', [bold, { text: values.join(', ') }].filter((run) => run.text !== '') as Run[]);
  });
}
