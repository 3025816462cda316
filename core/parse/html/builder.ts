import { emptyParagraph, type Content, type Paragraph, type Table } from '../flow/content.ts';
import { checkTableDepth } from '../flow/text-budget.ts';
import type { Run } from '../line.ts';

interface List {
  ordered: boolean;
  items: number;
  paragraphs: Paragraph[];
}

/** Puts paragraphs, lists, cells and tables together. */
export class HtmlBuilder {
  readonly body: Content[] = [];
  private readonly places: Content[][] = [this.body];
  private readonly tables: Table[] = [];
  private readonly lists: List[] = [];
  private paragraph: Paragraph = emptyParagraph();
  private freshItem = false;

  finish(): void {
    this.endParagraph();
    while (this.tables.length > 0) this.endTable();
  }

  /** `level`: of the heading that the text stands in. */
  add(run: Run, level: number | undefined): void {
    const { paragraph } = this;
    if (run.text.trim() !== '') {
      paragraph.bullet ||= this.freshItem && level === undefined;
      paragraph.indent = this.lists.length * 18;
      if (level !== undefined) paragraph.level = level;
    }
    paragraph.lines.at(-1)?.push(run);
  }

  breakLine(): void {
    this.paragraph.lines.push([]);
  }

  /** A line end in text that is set as written; an empty line parts paragraphs. */
  endWrittenLine(): void {
    const { lines } = this.paragraph;
    if (lines.length < 2 || hasText(lines.at(-1) ?? [])) return this.breakLine();
    this.endParagraph();
    this.places.at(-1)?.push(emptyParagraph());
  }

  endParagraph(): void {
    const { paragraph } = this;
    if (paragraph.lines.some(hasText)) {
      this.places.at(-1)?.push(paragraph);
      this.lists.at(-1)?.paragraphs.push(paragraph);
      this.freshItem = false;
    }
    this.paragraph = emptyParagraph();
  }

  beginList(ordered: boolean): void {
    this.lists.push({ ordered, items: 0, paragraphs: [] });
  }

  beginItem(): void {
    const list = this.lists.at(-1);
    this.freshItem = list !== undefined;
    if (list) list.items++;
  }

  endItem(): void {
    this.freshItem = false;
  }

  /** A numbered list of one item is how numbered headings are written. */
  endList(): void {
    this.endParagraph();
    const list = this.lists.pop();
    if (list?.ordered && list.items === 1) for (const paragraph of list.paragraphs) paragraph.bullet = false;
  }

  /** `layout`: made of boxes side by side. Throws file_damaged when tables stand in too many others. */
  beginTable(layout: boolean): void {
    if (!layout) checkTableDepth(this.tables.filter((table) => !table.layout).length + 1);
    this.tables.push({ type: 'table', rows: layout ? [[]] : [], ...(layout && { layout }) });
  }

  beginRow(): void {
    this.tables.at(-1)?.rows.push([]);
  }

  beginCell(): void {
    this.places.push([]);
  }

  /** A child of a flex box or grid is a cell of a row; a grid begins a new row when one is full. */
  beginGridCell(columns: number): void {
    this.endParagraph();
    const table = this.tables.at(-1);
    if (table && (table.rows.at(-1)?.length ?? 0) >= columns) table.rows.push([]);
    this.beginCell();
  }

  endCell(): void {
    this.endParagraph();
    if (this.places.length < 2) return;
    const cell = this.places.pop() ?? [];
    const table = this.tables.at(-1);
    if (!table) for (const item of cell) this.places.at(-1)?.push(item);
    else if (table.rows.length === 0) table.rows.push([cell]);
    else table.rows.at(-1)?.push(cell);
  }

  endTable(): void {
    const table = this.tables.pop();
    if (table) this.places.at(-1)?.push(table);
  }
}

function hasText(line: Run[]): boolean {
  return line.some((run) => run.text.trim() !== '');
}
