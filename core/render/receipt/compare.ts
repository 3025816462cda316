import { formatPointer, textLeaves } from '../../resume/pointer.ts';
import type { Resume } from '../../resume/schema.ts';
import type { OrderableKey } from '../design.ts';
import type { Receipt, ReceiptField } from '../schema.ts';
import { align } from './align.ts';
import { normalise, same, text } from './normalise.ts';

/** Keys that steer a résumé and are not part of its text. */
const silent = new Set(['$schema', 'meta', 'image']);

/** What was read, and its texts and contact addresses wherever they stand. */
interface Found {
  texts: ReadonlySet<string>;
  links: ReadonlySet<string>;
  /** Per section of bare names: the texts found in it. */
  names: Readonly<Record<string, ReadonlySet<string>>>;
}

/**
 * Every leaf of the résumé beside what was read: `same` at the same place, `changed` when that place holds something
 * else or the text stands in another place, `lost` when it is nowhere, `hidden` when its section was to be left out.
 */
export function compareResumes(wrote: Resume, read: Resume, hidden: readonly OrderableKey[] = []): Receipt {
  const found = {
    texts: textsOf(read),
    links: new Set([...textLeaves(read.basics)].map((leaf) => normalise('url', leaf.text))),
    names: { skills: textsOf(read.skills), interests: textsOf(read.interests) },
  };
  const fields = [...compare(wrote, read, [], found)].map((field) => (isIn(hidden, field) ? leftOut(field) : field));
  const count = (status: ReceiptField['status']) => fields.filter((field) => field.status === status).length;
  const printed = fields.length - count('hidden');
  return {
    fields,
    same: count('same'),
    changed: count('changed'),
    lost: count('lost'),
    ...(printed < fields.length && { hidden: count('hidden') }),
    score: printed === 0 ? 1 : count('same') / printed,
  };
}

const isIn = (sections: readonly OrderableKey[], { pointer }: ReceiptField): boolean =>
  sections.some((key) => (key === 'summary' ? pointer === '/basics/summary' : pointer.startsWith(`/${key}/`)));

const leftOut = ({ pointer, wrote }: ReceiptField): ReceiptField => ({ pointer, status: 'hidden', wrote });

const textsOf = (part: unknown): Set<string> => new Set([...textLeaves(part)].map((leaf) => text(leaf.text)));

type Path = (string | number)[];

function* compare(wrote: unknown, read: unknown, at: Path, found: Found): Generator<ReceiptField> {
  if (typeof wrote === 'string') {
    if (text(wrote) !== '') yield leaf(wrote, read, at, found);
  } else if (Array.isArray(wrote)) {
    const partners = align(wrote, Array.isArray(read) ? read : []);
    for (const [i, item] of wrote.entries()) yield* compare(item, partners[i], [...at, i], found);
  } else if (typeof wrote === 'object' && wrote !== null) {
    const other = typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : {};
    for (const [key, item] of Object.entries(wrote)) {
      if (!silent.has(key)) yield* compare(item, other[key], [...at, key], found);
    }
  }
}

function leaf(wrote: string, read: unknown, at: Path, found: Found): ReceiptField {
  const pointer = formatPointer(at);
  const field = String(at.findLast((token) => typeof token === 'string') ?? '');
  if (typeof read === 'string' && same(field, wrote, read)) return { pointer, status: 'same', wrote, read };
  // Home page or profile: on the page both are an address among the contact data, and a reader may take either for the other.
  if (at[0] === 'basics' && field === 'url' && found.links.has(normalise('url', wrote))) {
    return { pointer, status: 'same', wrote, read: wrote };
  }
  // "Go, Rust" are skills whether a reader calls them names or keywords.
  const names = found.names[String(at[0])];
  if ((field === 'name' || field === 'keywords') && names?.has(text(wrote)))
    return { pointer, status: 'same', wrote, read: wrote };
  if (typeof read === 'string') return { pointer, status: 'changed', wrote, read };
  return found.texts.has(text(wrote))
    ? { pointer, status: 'changed', wrote, read: wrote }
    : { pointer, status: 'lost', wrote };
}
