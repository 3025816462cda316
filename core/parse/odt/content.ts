import { readXml } from '../archive/xml.ts';
import { emptyParagraph, isInvisible, runOf, type Content, type Paragraph, type Table } from '../flow/content.ts';
import { checkTableDepth, TextBudget } from '../flow/text-budget.ts';
import type { OdtStyle, OdtStyles } from './styles.ts';

export interface OdtStory {
  body: Content[];
  headers: Content[][];
  footers: Content[][];
  hidden: string[];
  columns: boolean;
  pictures: number;
}

/** A part with text (`content.xml`, or `styles.xml` for page headers) → paragraphs and tables as shown. */
export function readOdtStory(bytes: Uint8Array, styles: OdtStyles): OdtStory {
  const reader = new OdtReader(styles);
  readXml(bytes, {
    open: (name, attributes) => reader.open(name, attributes),
    close: (name) => reader.close(name),
    text: (text) => reader.text(text),
  });
  return reader.story;
}

/** Elements whose content is not shown in the text: deletions, comments, descriptions, fields of the page's number. */
const skipped = new Set([
  'text:tracked-changes',
  'office:annotation',
  'office:forms',
  'office:automatic-styles',
  'office:styles',
  'svg:title',
  'svg:desc',
  'text:note-citation',
  'text:page-number',
  'text:page-count',
  'text:ruby-text',
  'text:hidden-paragraph',
]);
const headerParts = new Set(['style:header', 'style:header-left', 'style:header-first']);
const footerParts = new Set(['style:footer', 'style:footer-left', 'style:footer-first']);

class OdtReader {
  readonly story: OdtStory = { body: [], headers: [], footers: [], hidden: [], columns: false, pictures: 0 };
  private readonly styles: OdtStyles;
  private readonly places: Content[][];
  private readonly tables: Table[] = [];
  /** Open paragraphs; `looks` of the paragraph and of each span in it, what is around a span taken in. */
  private readonly paragraphs: { paragraph: Paragraph; looks: OdtStyle[] }[] = [];
  private readonly budget = new TextBudget();
  private readonly links: (string | undefined)[] = [];
  private lists = 0;
  private textboxes = 0;
  private skipping = 0;
  /** The item whose first paragraph has not come yet; further paragraphs of it have no mark of their own. */
  private freshItem = false;

  constructor(styles: OdtStyles) {
    this.styles = styles;
    this.places = [this.story.body];
  }

  open(name: string, a: Record<string, string>): void {
    if (this.skipping > 0 || skipped.has(name)) {
      this.skipping++;
      return;
    }
    if (headerParts.has(name)) this.begin(this.story.headers);
    else if (footerParts.has(name)) this.begin(this.story.footers);
    else if (name === 'text:p' || name === 'text:h') this.beginParagraph(name, a);
    else if (name === 'text:span') this.beginSpan(this.styles.of('text', a['text:style-name']));
    else if (name === 'text:a') this.links.push(a['xlink:href']);
    else if (name === 'text:list') this.lists++;
    else if (name === 'text:list-item') this.freshItem = true;
    else if (name === 'text:section') this.noteColumns(a['text:style-name']);
    else if (name === 'draw:text-box' || name === 'draw:custom-shape') this.beginBox();
    else if (name === 'draw:image') this.story.pictures++;
    else if (!this.openCell(name)) this.openMark(name, a);
  }

  close(name: string): void {
    if (this.skipping > 0) {
      this.skipping--;
      return;
    }
    if (headerParts.has(name) || footerParts.has(name)) this.places.pop();
    else if (name === 'text:p' || name === 'text:h') this.endParagraph();
    else if (name === 'text:span') this.endSpan();
    else if (name === 'text:a') this.links.pop();
    else if (name === 'text:list') this.lists--;
    else if (name === 'draw:text-box' || name === 'draw:custom-shape') this.endBox();
    else this.closeCell(name);
  }

  /** White space in the file is one space (ODF 1.3, 6.1.2); more is written by elements of its own. */
  text(text: string): void {
    if (this.skipping === 0) this.add(text.replace(/\s+/g, ' '));
  }

  private begin(parts: Content[][]): void {
    const part: Content[] = [];
    parts.push(part);
    this.places.push(part);
  }

  private beginParagraph(name: string, a: Record<string, string>): void {
    const style = this.styles.of('paragraph', a['text:style-name']);
    const paragraph = emptyParagraph(this.textboxes > 0);
    const level = name === 'text:h' ? Number(a['text:outline-level'] ?? 1) + 1 : style.level;
    if (level !== undefined && level < 10) paragraph.level = level;
    // Numbered headings are headings, not list items.
    paragraph.bullet = paragraph.level === undefined && ((this.lists > 0 && this.freshItem) || style.bullet === true);
    paragraph.indent = this.lists * 18;
    this.freshItem = false;
    this.paragraphs.push({ paragraph, looks: [style] });
  }

  private endParagraph(): void {
    const top = this.paragraphs.pop();
    if (top) this.places.at(-1)?.push(top.paragraph);
  }

  private beginSpan(style: OdtStyle): void {
    const looks = this.paragraphs.at(-1)?.looks;
    looks?.push(lookUnder(looks.at(-1) ?? {}, style));
  }

  private endSpan(): void {
    const looks = this.paragraphs.at(-1)?.looks;
    if (looks && looks.length > 1) looks.pop();
  }

  /** A box belongs to the paragraph it hangs on; its text is read before that paragraph's own. */
  private beginBox(): void {
    this.textboxes++;
    this.places.push([]);
  }

  private endBox(): void {
    this.textboxes--;
    const box = this.places.pop() ?? [];
    for (const item of box) this.places.at(-1)?.push(item);
  }

  private noteColumns(name: string | undefined): void {
    if (this.styles.of('section', name).columns) this.story.columns = true;
  }

  private beginTable(): void {
    this.tables.push({ type: 'table', rows: [] });
    checkTableDepth(this.tables.length);
  }

  private openCell(name: string): boolean {
    if (name === 'table:table') this.beginTable();
    else if (name === 'table:table-row') this.tables.at(-1)?.rows.push([]);
    else if (name === 'table:table-cell') this.places.push([]);
    else return false;
    return true;
  }

  private closeCell(name: string): void {
    if (name === 'table:table-cell') {
      const cell = this.places.pop() ?? [];
      this.tables.at(-1)?.rows.at(-1)?.push(cell);
    } else if (name === 'table:table') {
      const table = this.tables.pop();
      if (table) this.places.at(-1)?.push(table);
    }
  }

  private openMark(name: string, a: Record<string, string>): void {
    if (name === 'text:tab') this.add('\t');
    else if (name === 'text:s') this.add(Number(a['text:c'] ?? 1) >= 3 ? '\t' : ' ');
    else if (name === 'text:line-break') this.paragraphs.at(-1)?.paragraph.lines.push([]);
    else if (name === 'text:hidden-text') this.story.hidden.push(a['text:string-value'] ?? '');
  }

  private add(text: string): void {
    const top = this.paragraphs.at(-1);
    if (!top) return;
    this.budget.spend(text.length);
    const look = top.looks.at(-1) ?? {};
    if (isInvisible(look)) {
      if (text.trim() !== '') this.story.hidden.push(text);
      return;
    }
    top.paragraph.lines.at(-1)?.push(runOf(text, look, this.links.at(-1)));
  }
}

function lookUnder(above: OdtStyle, span: OdtStyle): OdtStyle {
  const size = span.scale !== undefined && above.size !== undefined ? { size: above.size * span.scale } : {};
  return { ...above, ...span, ...size };
}
