import { Parser } from 'htmlparser2';
import { CandorError } from '../../errors.ts';
import { emptyParagraph, isInvisible, runOf, type Content, type Paragraph, type Table } from '../flow/content.ts';
import { declarations, StyleSheet, type ElementNames } from './css.ts';
import { lookOfElement, pageLook, type ElementLook } from './look.ts';

export interface HtmlStory {
  body: Content[];
  hidden: string[];
  photo: boolean;
}

const limits = { elements: 200_000, depth: 600 } as const;

/** A page's text → paragraphs and tables as a browser would show them. Nothing is executed, nothing is fetched. */
export function readHtmlStory(html: string): HtmlStory {
  const sheet = styleSheetOf(html);
  const reader = new HtmlReader(sheet);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      onclosetag: (name) => reader.close(name),
      ontext: (text) => reader.text(text),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);
  return reader.finish();
}

/** Style sheets count wherever they stand, so they are gathered first. */
function styleSheetOf(html: string): StyleSheet {
  const sheet = new StyleSheet();
  let inStyle = false;
  let depth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      // The parser's own list of open elements grows dear with its length.
      if (++depth > limits.depth) throw new CandorError('file_damaged', { detail: 'HTML nested too deeply' });
      inStyle = name === 'style';
      if (name === 'link' && /stylesheet/i.test(attributes.rel ?? '')) sheet.partial = true;
    },
    ontext(text) {
      if (inStyle) sheet.add(text);
    },
    onclosetag() {
      depth--;
      inStyle = false;
    },
  });
  parser.end(html);
  return sheet;
}

/** Elements whose content is no text of the page. */
const unread =
  /^(?:script|style|head|del|title|template|noscript|svg|math|iframe|object|embed|select|textarea|canvas|audio|video|datalist|meter|progress|map)$/;
const blocks =
  /^(?:address|article|aside|blockquote|body|caption|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|hr|html|legend|li|main|menu|nav|ol|p|pre|section|summary|ul)$/;

interface Element extends ElementNames {
  look: ElementLook;
  /** A table, a row or a cell that was begun here and ends here. */
  begun: 'block' | 'table' | 'row' | 'cell' | 'grid' | 'inline';
  cells: boolean;
  link: boolean;
  level?: number;
}

interface List {
  ordered: boolean;
  items: number;
  paragraphs: Paragraph[];
}

class HtmlReader {
  private readonly story: HtmlStory = { body: [], hidden: [], photo: false };
  private readonly sheet: StyleSheet;
  private readonly elements: Element[] = [];
  private readonly places: Content[][] = [this.story.body];
  private readonly tables: Table[] = [];
  private readonly links: string[] = [];
  private paragraph: Paragraph = emptyParagraph();
  private unread = 0;
  private readonly lists: List[] = [];
  private freshItem = false;
  private count = 0;

  constructor(sheet: StyleSheet) {
    this.sheet = sheet;
  }

  open(tag: string, attributes: Record<string, string>): void {
    if (++this.count > limits.elements) throw new CandorError('file_too_long');
    if (this.elements.length + this.unread > limits.depth)
      throw new CandorError('file_damaged', { detail: 'elements nested too deeply' });
    if (this.unread > 0 || unread.test(tag)) {
      this.unread++;
      return;
    }
    const parent = this.elements.at(-1);
    const element = this.elementOf(tag, attributes, parent);
    if (parent?.cells && element.begun !== 'table') this.beginGridCell(parent, element);
    this.begin(element, attributes);
    this.elements.push(element);
  }

  close(tag: string): void {
    if (this.unread > 0) {
      this.unread--;
      return;
    }
    const element = this.elements.pop();
    if (!element) return;
    if (element.link) this.links.pop();
    if (/^[uo]l$/.test(tag)) this.endList();
    this.end(element);
    const parent = this.elements.at(-1);
    if (parent?.cells && element.begun !== 'table') this.endCell();
  }

  text(text: string): void {
    const element = this.elements.at(-1);
    if (this.unread > 0 || !element) {
      if (!element && this.unread === 0) this.add(text, pageLook);
      return;
    }
    this.add(text, element.look);
  }

  finish(): HtmlStory {
    this.endParagraph();
    while (this.tables.length > 0) this.endTable();
    return this.story;
  }

  private elementOf(tag: string, attributes: Record<string, string>, parent: Element | undefined): Element {
    const classes = (attributes.class ?? '')
      .split(/\s+/)
      .filter((name) => name !== '')
      .slice(0, 50);
    const names = { tag, id: attributes.id ?? '', classes };
    const set = { ...this.sheet.of(names, this.elements), ...declarations(attributes.style ?? '') };
    const look = lookOfElement(parent?.look ?? pageLook, tag, set, attributes);
    const row = /flex/.test(look.display) && !/column/.test(set['flex-direction'] ?? '');
    const grid = row || look.columns > 1;
    const level = /^h[1-6]$/.test(tag) ? Number(tag[1]) : parent?.level;
    return {
      ...names,
      look,
      begun: beginningOf(tag, look.display, grid),
      cells: grid,
      link: tag === 'a' && attributes.href !== undefined,
      ...(level !== undefined && { level }),
    };
  }

  private begin(element: Element, attributes: Record<string, string>): void {
    const { tag } = element;
    if (element.begun !== 'inline') this.endParagraph();
    else if (element.look.float || /^inline-(?:block|flex)$/.test(element.look.display)) this.add('\t', element.look);
    if (element.begun === 'table' || element.begun === 'grid') this.beginTable(element.begun === 'grid');
    else if (element.begun === 'row') this.tables.at(-1)?.rows.push([]);
    else if (element.begun === 'cell') this.places.push([]);
    if (/^[uo]l$/.test(tag)) this.lists.push({ ordered: tag === 'ol', items: 0, paragraphs: [] });
    if (tag === 'li') this.beginItem();
    if (tag === 'br') this.paragraph.lines.push([]);
    if (element.link) this.links.push(attributes.href ?? '');
    if (tag === 'img' && /^data:image\/(?:jpe?g|png|webp)|\.(?:jpe?g|png|webp)(?:\?|$)/i.test(attributes.src ?? ''))
      this.story.photo = true;
  }

  private end(element: Element): void {
    if (element.begun === 'inline') {
      if (element.look.float) this.add('\t', element.look);
      return;
    }
    this.endParagraph();
    if (element.tag === 'li') this.freshItem = false;
    if (element.begun === 'cell') this.endCell();
    else if (element.begun === 'table' || element.begun === 'grid') this.endTable();
  }

  private beginItem(): void {
    const list = this.lists.at(-1);
    this.freshItem = list !== undefined;
    if (list) list.items++;
  }

  /** A numbered list of one item is how numbered headings are written. */
  private endList(): void {
    this.endParagraph();
    const list = this.lists.pop();
    if (list?.ordered && list.items === 1) for (const paragraph of list.paragraphs) paragraph.bullet = false;
  }

  private beginTable(layout: boolean): void {
    this.tables.push({ type: 'table', rows: layout ? [[]] : [], ...(layout && { layout }) });
  }

  /** A child of a flex box or grid is a cell of a row; a grid begins a new row when one is full. */
  private beginGridCell(parent: Element, element: Element): void {
    const table = this.tables.at(-1);
    this.endParagraph();
    const columns = parent.look.columns || Infinity;
    if (table && (table.rows.at(-1)?.length ?? 0) >= columns) table.rows.push([]);
    if (element.begun === 'cell') element.begun = 'block';
    this.places.push([]);
  }

  private endCell(): void {
    this.endParagraph();
    if (this.places.length < 2) return;
    const cell = this.places.pop() ?? [];
    const table = this.tables.at(-1);
    if (!table) this.places.at(-1)?.push(...cell);
    else if (table.rows.length === 0) table.rows.push([cell]);
    else table.rows.at(-1)?.push(cell);
  }

  private endTable(): void {
    const table = this.tables.pop();
    if (table) this.places.at(-1)?.push(table);
  }

  private endParagraph(): void {
    const { paragraph } = this;
    if (paragraph.lines.some((line) => line.some((run) => run.text.trim() !== ''))) {
      this.places.at(-1)?.push(paragraph);
      this.lists.at(-1)?.paragraphs.push(paragraph);
      this.freshItem = false;
    }
    this.paragraph = emptyParagraph();
  }

  private add(text: string, look: ElementLook): void {
    // White space of the file is one space (CSS Text, 4.1); a run of no-break spaces sets things apart.
    const shown = text === '\t' ? text : text.replace(/[ \t\r\n\f]+/g, ' ').replace(/[ \u00a0]{3,}/g, '\t');
    if (shown === '') return;
    if (look.gone || isInvisible(look) || this.isPainted(look)) {
      if (shown.trim() !== '') this.story.hidden.push(shown);
      return;
    }
    const { paragraph } = this;
    const element = this.elements.at(-1);
    if (shown.trim() !== '' && element) {
      paragraph.bullet ||= this.freshItem && element.level === undefined;
      paragraph.indent = this.lists.length * 18;
      if (element.level !== undefined) paragraph.level = element.level;
    }
    paragraph.lines.at(-1)?.push(runOf(shown, look, this.links.at(-1)));
  }

  /** Text in the colour of what is beneath it, where all that could be beneath it is known. */
  private isPainted(look: ElementLook): boolean {
    return look.color !== undefined && look.color === look.background && !this.sheet.partial;
  }
}

function beginningOf(tag: string, display: string, grid: boolean): Element['begun'] {
  if (grid) return 'grid';
  if (tag === 'table' || display === 'table') return 'table';
  if (tag === 'tr' || display === 'table-row') return 'row';
  if (tag === 'td' || tag === 'th' || display === 'table-cell') return 'cell';
  if (/^(?:block|list-item|flow-root|flex|grid)$/.test(display)) return 'block';
  if (/^inline/.test(display)) return 'inline';
  return blocks.test(tag) || tag === 'tbody' || tag === 'thead' ? 'block' : 'inline';
}
