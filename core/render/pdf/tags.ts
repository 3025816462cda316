import { isHead, plainText, type Block, type Role } from '../flow.ts';
import type { PdfDocument, StructureElement } from './pdfkit.ts';

/** PDF 1.7 structure types (ISO 32000-1, 14.8.4). */
const types: Record<Role, string> = {
  name: 'H1',
  label: 'P',
  contact: 'P',
  detail: 'P',
  section: 'H2',
  entry: 'H3',
  facts: 'P',
  paragraph: 'P',
  item: 'LBody',
  term: 'P',
  address: 'P',
  dateline: 'P',
  subject: 'H2',
  signature: 'P',
};

/** Where a block's drawing goes in the tree; `label` only for list items. */
export interface Tags {
  body: StructureElement;
  label?: StructureElement;
}

/** One row of blocks: what is open in it. */
interface Stream {
  root: StructureElement;
  section?: StructureElement;
  list?: StructureElement;
}

/**
 * Grows the structure tree beside the drawing: document → section → heading, paragraph, list → item. Columns have a
 * branch each, so that both may go on over a page's end. Blocks of a column come in order; an element is ended as soon
 * as nothing more can come into it.
 */
export function createTags(doc: PdfDocument, language: string, columns: boolean) {
  const root = doc.struct('Document', { lang: language });
  doc.addStructure(root);
  const head: Stream = { root };
  const side: Stream = columns ? { root: under(root, 'Div') } : head;
  const main: Stream = columns ? { root: under(root, 'Div') } : head;
  const begun = new Map<Block, Tags>();

  function tagsOf(block: Block): Tags {
    const tags = begun.get(block) ?? begin(block, columns ? streamOf(block) : head);
    begun.set(block, tags);
    return tags;
  }

  const streamOf = (block: Block): Stream => (block.side ? side : isHead(block) ? head : main);

  function begin(block: Block, stream: Stream): Tags {
    if (block.role !== 'item') endList(stream);
    if (block.role === 'section') {
      stream.section?.end();
      stream.section = under(stream.root, 'Sect', { title: plainText(block.runs) });
    }
    const parent = stream.section ?? stream.root;
    if (block.role !== 'item') return { body: under(parent, types[block.role]) };
    stream.list ??= under(parent, 'L');
    const item = under(stream.list, 'LI');
    return { label: under(item, 'Lbl'), body: under(item, types.item) };
  }

  function under(parent: StructureElement, type: string, options: { title?: string; alt?: string } = {}) {
    const element = doc.struct(type, options);
    parent.add(element);
    return element;
  }

  function endList(stream: Stream): void {
    stream.list?.end();
    stream.list = undefined;
  }

  return { root, tagsOf, under, end: () => root.end() };
}
