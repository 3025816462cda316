import { emptyParagraph, type Content, type Paragraph, type Table } from '../flow/content.ts';

export interface RtfStory {
  body: Content[];
  headers: Content[][];
  footers: Content[][];
  hidden: string[];
  columns: boolean;
  photo: boolean;
}

/** What is set aside while a page header or a box is read. */
interface Open {
  paragraph: Paragraph;
  /** It belongs to a list; whether it shows a mark is told by the text written for the mark, where there is one. */
  listed: boolean;
  mark: string | undefined;
  table: Table | null;
  cell: Content[];
  row: Content[][];
}

const fresh = (textbox = false): Open => ({
  paragraph: emptyParagraph(textbox),
  listed: false,
  mark: undefined,
  table: null,
  cell: [],
  row: [],
});

/** Puts paragraphs, cells and rows together: RTF marks only their ends. */
export class RtfBuilder {
  readonly story: RtfStory = { body: [], headers: [], footers: [], hidden: [], columns: false, photo: false };
  private readonly places: Content[][] = [this.story.body];
  private readonly aside: Open[] = [];
  private open = fresh();

  get paragraph(): Paragraph {
    return this.open.paragraph;
  }

  /** `\\ls`, list styles: true from here on. */
  list(listed: boolean): void {
    this.open.listed = listed;
  }

  /** Text of the list mark of the paragraph that follows. */
  mark(text: string): void {
    this.open.mark = (this.open.mark ?? '') + text;
  }

  endParagraph(inTable: boolean): void {
    const { paragraph, cell, mark, listed } = this.open;
    paragraph.bullet = paragraph.level === undefined && (mark === undefined ? listed : mark.trim() !== '');
    this.open.mark = undefined;
    if (!inTable) this.endTable();
    (inTable ? cell : this.places.at(-1))?.push(paragraph);
    const { level, indent, textbox } = paragraph;
    // What a paragraph is goes on until \pard.
    this.open.paragraph = { ...emptyParagraph(textbox), indent, ...(level !== undefined && { level }) };
  }

  endCell(): void {
    this.endParagraph(true);
    this.open.row.push(this.open.cell);
    this.open.cell = [];
  }

  endRow(): void {
    this.open.table ??= { type: 'table', rows: [] };
    if (this.open.row.length > 0) this.open.table.rows.push(this.open.row);
    this.open.row = [];
  }

  /** `cells` without an end of their row, and the table, go where the text goes. */
  private endTable(): void {
    if (this.open.row.length > 0) this.endRow();
    if (this.open.table) this.places.at(-1)?.push(this.open.table);
    this.open.table = null;
  }

  beginPart(part: 'header' | 'footer'): void {
    const content: Content[] = [];
    (part === 'header' ? this.story.headers : this.story.footers).push(content);
    this.begin(content, false);
  }

  beginBox(): void {
    this.begin([], true);
  }

  beginNote(): void {
    this.begin([], false);
  }

  /** A box or note belongs to the paragraph it hangs on; its text is read before that paragraph's own. */
  endAside(inTable: boolean): void {
    const aside = this.endPart();
    if (!inTable) this.endTable();
    const place = inTable ? this.open.cell : this.places.at(-1);
    for (const item of aside) place?.push(item);
  }

  endPart(): Content[] {
    this.finish();
    const content = this.places.pop() ?? [];
    this.open = this.aside.pop() ?? fresh();
    return content;
  }

  finish(): void {
    this.endParagraph(this.open.cell.length > 0);
    if (this.open.cell.length > 0) this.open.row.push(this.open.cell);
    this.open.cell = [];
    this.endTable();
  }

  private begin(content: Content[], textbox: boolean): void {
    this.aside.push(this.open);
    this.open = fresh(textbox);
    this.places.push(content);
  }
}
