import { readXml } from '../archive/xml.ts';
import { emptyParagraph, isInvisible, runOf, type Content, type Paragraph, type Table } from '../flow/content.ts';
import { Fields } from './fields.ts';
import { partSidebar } from './sidebar.ts';
import { isOn, setRunProperty, type ParagraphStyle } from './styles.ts';

export interface Story {
  content: Content[];
  hidden: string[];
  columns: boolean;
  pictures: number;
}

interface Look {
  of: (id: string | undefined) => ParagraphStyle;
  defaults: ParagraphStyle;
}

/** A part with text (body, header, footer) → paragraphs and tables, as shown: deletions out, insertions in. */
export function readStory(bytes: Uint8Array, styles: Look, links: Map<string, string>): Story {
  const reader = new StoryReader(styles, links);
  readXml(bytes, {
    open: (name, attributes) => reader.open(name, attributes),
    close: (name) => reader.close(name),
    text: (text) => reader.text(text),
  });
  reader.end();
  return reader.story;
}

/** Elements whose content is not shown: deleted or moved text, second renderings, notes on properties' changes. */
const skipped = new Set([
  'w:del',
  'w:moveFrom',
  'mc:Fallback',
  'w:pPrChange',
  'w:rPrChange',
  'w:instrTextDel',
  'w:delText',
  'w:tblPrChange',
]);

class StoryReader {
  readonly story: Story = { content: [], hidden: [], columns: false, pictures: 0 };
  private readonly styles: Look;
  private readonly links: Map<string, string>;
  private readonly places: Content[][];
  /** Boxes with sections of their own, read after the text they stand beside. */
  private readonly sidebars: Content[] = [];
  private readonly tables: Table[] = [];
  private readonly paragraphs: { paragraph: Paragraph; style: ParagraphStyle }[] = [];
  private readonly hyperlinks: (string | undefined)[] = [];
  private readonly fields = new Fields();
  private run: ParagraphStyle | null = null;
  private runProperties = false;
  private inText = false;
  private inInstruction = false;
  private textboxes = 0;
  private skipping = 0;

  constructor(styles: Look, links: Map<string, string>) {
    this.styles = styles;
    this.links = links;
    this.places = [this.story.content];
  }

  open(name: string, a: Record<string, string>): void {
    if (this.skipping > 0 || skipped.has(name)) {
      this.skipping++;
      return;
    }
    const top = this.paragraphs.at(-1);
    switch (name) {
      case 'w:p':
        this.paragraphs.push({
          paragraph: emptyParagraph(this.textboxes > 0),
          style: {},
        });
        break;
      case 'w:pStyle':
        if (top) top.style = this.styles.of(a['w:val']);
        this.takeStyle();
        break;
      case 'w:numId':
        if (top) top.paragraph.bullet = a['w:val'] !== '0';
        break;
      case 'w:outlineLvl':
        if (top && Number(a['w:val']) < 9) top.paragraph.level ??= Number(a['w:val']) + 2;
        break;
      case 'w:ind':
        if (top) top.paragraph.indent = Number(a['w:left'] ?? a['w:start'] ?? 0) / 20;
        break;
      case 'w:r':
        this.run = { ...this.styles.defaults, ...top?.style };
        break;
      case 'w:rPr':
        this.runProperties = this.run !== null;
        break;
      case 'w:rStyle':
        if (this.run) Object.assign(this.run, this.styles.of(a['w:val']));
        break;
      case 'w:t':
        this.inText = true;
        break;
      case 'w:instrText':
        this.inInstruction = true;
        break;
      case 'w:fldChar':
        this.fields.mark(a['w:fldCharType']);
        break;
      case 'w:fldSimple':
        this.fields.begin(a['w:instr'] ?? '');
        break;
      case 'w:hyperlink':
        this.hyperlinks.push(this.links.get(a['r:id'] ?? ''));
        break;
      case 'w:tab':
        if (this.run) this.add('\t');
        break;
      case 'w:br':
      case 'w:cr':
        if (this.run) top?.paragraph.lines.push([]);
        break;
      case 'w:noBreakHyphen':
        this.add('-');
        break;
      case 'w:sym':
        this.add(String.fromCodePoint(parseInt(a['w:char'] ?? '20', 16) || 32));
        break;
      case 'w:txbxContent':
        this.textboxes++;
        this.places.push([]);
        break;
      case 'w:tbl':
        this.tables.push({ type: 'table', rows: [] });
        break;
      case 'w:tr':
        this.tables.at(-1)?.rows.push([]);
        break;
      case 'w:tc':
        this.places.push([]);
        break;
      case 'w:cols':
        if (Number(a['w:num'] ?? 1) > 1) this.story.columns = true;
        break;
      case 'pic:pic':
      case 'v:imagedata':
        this.story.pictures++;
        break;
      default:
        if (this.runProperties && this.run) setRunProperty(this.run, name, a);
        if (name === 'w:webHidden' && this.run && isOn(a)) this.run.hidden = true;
    }
  }

  close(name: string): void {
    if (this.skipping > 0) {
      this.skipping--;
      return;
    }
    switch (name) {
      case 'w:p':
        this.endParagraph();
        break;
      case 'w:r':
        this.run = null;
        break;
      case 'w:rPr':
        this.runProperties = false;
        break;
      case 'w:t':
        this.inText = false;
        break;
      case 'w:instrText':
        this.inInstruction = false;
        break;
      case 'w:fldSimple':
        this.fields.end();
        break;
      case 'w:hyperlink':
        this.hyperlinks.pop();
        break;
      case 'w:txbxContent': {
        this.textboxes--;
        // A box belongs to the paragraph it hangs on; its text is read before that paragraph's own.
        const [lead, sidebar] = partSidebar(this.places.pop() ?? []);
        this.places.at(-1)?.push(...lead);
        this.sidebars.push(...sidebar);
        break;
      }
      case 'w:tc': {
        const cell = this.places.pop() ?? [];
        this.tables.at(-1)?.rows.at(-1)?.push(cell);
        break;
      }
      case 'w:tbl': {
        const table = this.tables.pop();
        if (table) this.places.at(-1)?.push(table);
        break;
      }
    }
  }

  text(text: string): void {
    if (this.skipping > 0) return;
    if (this.inInstruction) this.fields.instruct(text);
    else if (this.inText) this.add(text);
  }

  end(): void {
    this.story.content.push(...this.sidebars.splice(0));
  }

  private takeStyle(): void {
    const top = this.paragraphs.at(-1);
    if (!top) return;
    if (top.style.level !== undefined) top.paragraph.level = top.style.level;
    if (top.style.bullet) top.paragraph.bullet = true;
  }

  private endParagraph(): void {
    const top = this.paragraphs.pop();
    // Numbered headings are headings, not list items.
    if (top && top.paragraph.level !== undefined) top.paragraph.bullet = false;
    if (top) this.places.at(-1)?.push(top.paragraph);
  }

  private add(text: string): void {
    const top = this.paragraphs.at(-1);
    if (!top || !this.fields.shown) return;
    const style = this.run ?? {};
    if (isInvisible(style)) {
      if (text.trim() !== '') this.story.hidden.push(text);
      return;
    }
    const url = this.hyperlinks.at(-1) ?? this.fields.link;
    top.paragraph.lines.at(-1)?.push(runOf(text, style, url));
  }
}
