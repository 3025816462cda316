import { parseResume } from '../../parse/parse.ts';
import { letterFlow, type Letter } from '../letter.ts';
import { plainText } from '../flow.ts';
import type { ExportFormat, Receipt, ReceiptField } from '../schema.ts';
import { fileNames } from './file-names.ts';
import { text } from './normalise.ts';

/**
 * Reads an exported letter back and looks for every block of it, whole, in the text that was read. A field is `same`
 * when it stands there and `lost` when it does not. Throws what `parseResume` throws.
 */
export async function makeLetterReceipt(letter: Letter, bytes: Uint8Array, format: ExportFormat): Promise<Receipt> {
  if (format === 'json') return receiptOf(letter, () => true);
  const { document } = await parseResume({ bytes: bytes.slice(), fileName: fileNames[format] });
  const read = squeezed(document.lines.map((line) => line.text).join(' '));
  return receiptOf(letter, (wrote) => read.includes(squeezed(wrote)));
}

/** Blanks do not count: a line's end in the file is no sign of the text. */
const squeezed = (value: string): string => text(value).replace(/\s/g, '');

function receiptOf(letter: Letter, isThere: (wrote: string) => boolean): Receipt {
  const fields = letterFlow(letter, 'en').blocks.map((block, i): ReceiptField => {
    const wrote = plainText(block.runs);
    const pointer = `/${block.role}/${i}`;
    return isThere(wrote) ? { pointer, status: 'same', wrote, read: wrote } : { pointer, status: 'lost', wrote };
  });
  const same = fields.filter(({ status }) => status === 'same').length;
  return {
    fields,
    same,
    changed: 0,
    lost: fields.length - same,
    score: fields.length === 0 ? 1 : same / fields.length,
  };
}
