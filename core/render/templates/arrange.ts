import type { Content, Entry, Item, Section, Term } from '../content/model.ts';
import type { Words } from '../content/words.ts';
import { directionOf } from '../direction.ts';
import type { Block, Role, Run } from '../flow.ts';

/** Parts that templates share: how items, terms, paragraphs and sections become blocks. */

/** Items side by side; the mark between them is dropped where a line breaks. */
export function joined(items: readonly Item[], face: Run['face'] = 'regular', icons = false): Run[] {
  return items.flatMap((item, i): Run[] => {
    const run: Run = { text: item.text, face, href: item.href, icon: icons ? item.kind : undefined };
    if (i === 0) return [run];
    return [{ text: icons ? '   ' : ' · ', face, separator: true }, run];
  });
}

export const separator: Run = { text: ' · ', separator: true };

export const chained = (...parts: Run[][]): Run[] =>
  parts.filter((part) => part.length > 0).flatMap((part, i) => (i === 0 ? part : [separator, ...part]));

/** A block, or none when there is nothing in it. */
export const block = (role: Role, runs: Run[], beside: Pick<Block, 'aside' | 'trail'> = {}): Block[] =>
  runs.every((run) => run.text === '') && !beside.aside && !beside.trail ? [] : [{ role, runs, ...beside }];

export const bold = (text: string): Run[] => (text === '' ? [] : [{ text, face: 'bold' }]);
export const plainRun = (text: string): Run[] => (text === '' ? [] : [{ text }]);

/** Runs that stand aside or trail, or nothing. */
const beside = (text: string): Run[] | undefined => (text === '' ? undefined : [{ text }]);

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

/** What stands under an entry's head: paragraphs, bullets, terms. */
export const bodyOf = (entry: Entry, words: Words): Block[] => [
  ...paragraphs(entry.paragraphs),
  ...bullets(entry.bullets),
  ...terms(entry.terms, words),
];

/** The head of an entry, before its body. */
export type EntryHead = (entry: Entry, key: Section['key']) => Block[];

/** Sections that are nothing but terms: skills, languages, interests. */
export const termLists: ReadonlySet<Section['key']> = new Set(['skills', 'languages', 'interests']);

/** A heading and what it heads. */
export function sectionBlocks(section: Section, words: Words, head: EntryHead): Block[] {
  const heading = block('section', bold(section.heading));
  if (termLists.has(section.key)) {
    const all = section.entries.flatMap((entry) => entry.terms);
    return [...heading, ...terms(all, words)];
  }
  return [...heading, ...section.entries.flatMap((entry) => [...head(entry, section.key), ...bodyOf(entry, words)])];
}

/** Name, label and contact line. */
export const headBlocks = (content: Content, icons: boolean): Block[] => [
  ...block('name', bold(content.name)),
  ...block('label', plainRun(content.label)),
  ...block('contact', joined(content.contact, 'regular', icons)),
];

/** Lines that begin at the right have their dates below: at the far end, at the left, readers take them for the start. */
export function allSections(content: Content, wanted: EntryHead): Block[] {
  const atEnd = wanted === datesAtEnd || wanted === datesAtEndItalic;
  const head = atEnd && directionOf(content.language) === 'rtl' ? datesBelow : wanted;
  return content.sections.flatMap((section) => sectionBlocks(section, content.words, head));
}

/** An address alone would make a second line of its own; it belongs to the title that it is of. */
const isLinkAlone = ({ facts }: Entry): boolean => facts.length === 1 && facts[0]?.href !== undefined;

/** Whether an entry says too little to fill two lines. */
export const isOneLine = (entry: Entry, key: Section['key']): boolean =>
  entry.facts.length === 0 || key === 'certificates' || isLinkAlone(entry);

/** Title, then employer, place and dates under it. What has no second line to fill, and certificates, take one line. */
export const datesBelow: EntryHead = (entry, key) => {
  const dates = plainRun(entry.period);
  if (isOneLine(entry, key)) return block('entry', chained(bold(entry.title), joined(entry.facts), dates));
  return [...block('entry', bold(entry.title)), ...block('facts', chained(joined(entry.facts, 'italic'), dates))];
};

/** As `datesBelow`, with certificates on two lines as well: where lines are short, they would not fit on one. */
export const stacked: EntryHead = (entry, key) =>
  key === 'certificates' && entry.facts.length > 0 ? datesBelow(entry, 'work') : datesBelow(entry, key);

/** Title with the dates at the far end of its line, employer and place under it. */
export const datesAtEnd: EntryHead = (entry, key) => headWith(entry, key, { trail: beside(entry.period) });
export const datesAtEndItalic: EntryHead = (entry, key) =>
  headWith(entry, key, { trail: beside(entry.period) }, 'italic');

/** Dates in the gutter, title beside them, employer and place under it. */
export const datesAside: EntryHead = (entry, key) => headWith(entry, key, { aside: beside(entry.period) });

/** East Asian CVs name the school before the degree. */
const schoolFirst = (school: string): boolean => /[\p{Script=Han}\p{Script=Hangul}]/u.test(school);

/**
 * A head with dates beside its first line. A school without a degree has them on its own line: a reader that finds them
 * apart takes the school for the degree.
 */
function headWith(
  entry: Entry,
  key: Section['key'],
  dates: Pick<Block, 'aside' | 'trail'>,
  face: Run['face'] = 'regular',
): Block[] {
  if (isOneLine(entry, key) && key === 'education') return datesBelow(entry, key);
  if (isOneLine(entry, key)) return block('entry', chained(bold(entry.title), joined(entry.facts)), dates);
  const [school, ...rest] = entry.facts;
  if (key === 'education' && school && schoolFirst(school.text))
    return [
      ...block('entry', bold(school.text), dates),
      ...block('facts', chained(plainRun(entry.title), joined(rest, face))),
    ];
  if (key === 'education' && runsOn(entry))
    return block('entry', chained(bold(entry.title), joined(entry.facts, face)), dates);
  return [...block('entry', bold(entry.title), dates), ...block('facts', joined(entry.facts, face))];
}

/** Signs that fit on a line beside its dates in any template. */
const lineOfSigns = 64;

const runsOn = ({ title, facts }: Entry): boolean =>
  facts.length === 1 && title.length + (facts[0]?.text.length ?? 0) < lineOfSigns;
