import type { Item, Term } from '../content/model.ts';
import type { Words } from '../content/words.ts';
import type { Block, Role, Run } from '../flow.ts';

/** Parts that templates share: how items, terms and paragraphs become blocks. */

/** Items side by side; the mark between them is dropped where a line breaks. */
export function joined(items: readonly Item[], face: Run['face'] = 'regular'): Run[] {
  return items.flatMap((item, i): Run[] => {
    const run: Run = { text: item.text, face, href: item.href };
    return i === 0 ? [run] : [{ text: ' · ', face, separator: true }, run];
  });
}

/** A block, or none when there is nothing in it. */
export const block = (role: Role, runs: Run[]): Block[] =>
  runs.every((run) => run.text === '') ? [] : [{ role, runs }];

export const paragraphs = (texts: readonly string[]): Block[] =>
  texts.flatMap((text) => block('paragraph', [{ text }]));

export const bullets = (texts: readonly string[]): Block[] => texts.flatMap((text) => block('item', [{ text }]));

/** "Languages: Go, Rust" with the term in bold. Terms that stand alone share a line. */
export function terms(list: readonly Term[], words: Words): Block[] {
  const blocks: Block[] = [];
  let alone: string[] = [];
  const flush = () => {
    blocks.push(...block('term', [{ text: listed(alone) }]));
    alone = [];
  };
  for (const { name, level, values } of list) {
    if (values.length === 0 || name === '') {
      alone.push(...(values.length === 0 ? [name] : values));
      continue;
    }
    flush();
    const label = level ? `${name} (${level})` : name;
    blocks.push(...block('term', [{ text: label + words.colon, face: 'bold' }, { text: listed(values) }]));
  }
  flush();
  return blocks;
}

/** Commas between, unless a value has one of its own. */
const listed = (values: readonly string[]): string =>
  values.join(values.some((value) => /,(?![^(]*\))/.test(value)) ? ' · ' : ', ');
