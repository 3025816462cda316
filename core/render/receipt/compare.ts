import { formatPointer, textLeaves } from '../../resume/pointer.ts';
import type { Resume } from '../../resume/schema.ts';
import type { Receipt, ReceiptField } from '../schema.ts';
import { align } from './align.ts';
import { normalise, text } from './normalise.ts';

/** Keys that steer a résumé and are not part of its text. */
const silent = new Set(['$schema', 'meta', 'image']);

/**
 * Every leaf of the résumé beside what was read: `same` at the same place, `changed` when that place holds something
 * else or the text stands in another place, `lost` when it is nowhere.
 */
export function compareResumes(wrote: Resume, read: Resume): Receipt {
  const everywhere = new Set([...textLeaves(read)].map((leaf) => text(leaf.text)));
  const fields = [...compare(wrote, read, [], everywhere)];
  const count = (status: ReceiptField['status']) => fields.filter((field) => field.status === status).length;
  const same = count('same');
  const score = fields.length === 0 ? 1 : same / fields.length;
  return { fields, same, changed: count('changed'), lost: count('lost'), score };
}

function* compare(
  wrote: unknown,
  read: unknown,
  at: (string | number)[],
  everywhere: ReadonlySet<string>,
): Generator<ReceiptField> {
  if (typeof wrote === 'string') {
    if (text(wrote) !== '') yield leaf(wrote, read, at, everywhere);
  } else if (Array.isArray(wrote)) {
    const partners = align(wrote, Array.isArray(read) ? read : []);
    for (const [i, item] of wrote.entries()) yield* compare(item, partners[i], [...at, i], everywhere);
  } else if (typeof wrote === 'object' && wrote !== null) {
    const other = typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : {};
    for (const [key, item] of Object.entries(wrote)) {
      if (!silent.has(key)) yield* compare(item, other[key], [...at, key], everywhere);
    }
  }
}

function leaf(wrote: string, read: unknown, at: (string | number)[], everywhere: ReadonlySet<string>): ReceiptField {
  const pointer = formatPointer(at);
  const field = String(at.findLast((token) => typeof token === 'string') ?? '');
  if (typeof read === 'string') {
    const same = normalise(field, wrote) === normalise(field, read);
    return { pointer, status: same ? 'same' : 'changed', wrote, read };
  }
  return everywhere.has(text(wrote))
    ? { pointer, status: 'changed', wrote, read: wrote }
    : { pointer, status: 'lost', wrote };
}
