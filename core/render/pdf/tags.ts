import { plainText, type Block, type Role } from '../flow.ts';
import type { PdfDocument, StructureElement } from './pdfkit.ts';

/** PDF 1.7 structure types (ISO 32000-1, 14.8.4). */
const types: Record<Role, string> = {
  name: 'H1',
  label: 'P',
  contact: 'P',
  section: 'H2',
  entry: 'H3',
  facts: 'P',
  paragraph: 'P',
  item: 'LBody',
  term: 'P',
};

/** Where a block's drawing goes in the tree; `label` only for list items. */
export interface Tags {
  body: StructureElement;
  label?: StructureElement;
}

/**
 * Grows the structure tree beside the drawing: document → section → heading, paragraph, list → item. Blocks come in
 * order; an element is ended as soon as nothing more can come into it.
 */
export function createTags(doc: PdfDocument, language: string) {
  const root = doc.struct('Document', { lang: language });
  doc.addStructure(root);
  let section: StructureElement | undefined;
  let list: StructureElement | undefined;

  function begin(block: Block): Tags {
    if (block.role !== 'item') endList();
    if (block.role === 'section') {
      section?.end();
      section = under(root, 'Sect', plainText(block.runs));
    }
    const parent = section ?? root;
    if (block.role !== 'item') return { body: under(parent, types[block.role]) };
    list ??= under(parent, 'L');
    const item = under(list, 'LI');
    return { label: under(item, 'Lbl'), body: under(item, types.item) };
  }

  function under(parent: StructureElement, type: string, title?: string): StructureElement {
    const element = doc.struct(type, title ? { title } : {});
    parent.add(element);
    return element;
  }

  function endList(): void {
    list?.end();
    list = undefined;
  }

  function end(): void {
    endList();
    section?.end();
    root.end();
  }

  return { begin, under, end };
}
