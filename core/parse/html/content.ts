import { Parser } from 'htmlparser2';
import { CandorError } from '../../errors.ts';
import { isInvisible, runOf, type Content } from '../flow/content.ts';
import { TextBudget } from '../flow/text-budget.ts';
import { HtmlBuilder } from './builder.ts';
import { declarations, type StyleSheet } from './css.ts';
import { beginningOf, isPhoto, isUnread, shownValue, type Element } from './elements.ts';
import { lookOfElement, pageLook, type ElementLook } from './look.ts';
import { pageLimits, styleSheetOf } from './style-elements.ts';

export interface HtmlStory {
  body: Content[];
  hidden: string[];
  photo: boolean;
}

/** A page's text → paragraphs and tables as a browser would show them. Nothing is executed, nothing is fetched. */
export function readHtmlStory(html: string): HtmlStory {
  const reader = new HtmlReader(styleSheetOf(html));
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

class HtmlReader {
  private readonly builder = new HtmlBuilder();
  private readonly budget = new TextBudget();
  private readonly hidden: string[] = [];
  private readonly sheet: StyleSheet;
  private readonly elements: Element[] = [];
  private readonly links: string[] = [];
  private photo = false;
  private unread = 0;
  private count = 0;

  constructor(sheet: StyleSheet) {
    this.sheet = sheet;
  }

  open(tag: string, attributes: Record<string, string>): void {
    if (++this.count > pageLimits.elements) throw new CandorError('file_too_long');
    if (this.elements.length + this.unread > pageLimits.depth)
      throw new CandorError('file_damaged', { detail: 'elements nested too deeply' });
    if (this.unread > 0 || isUnread(tag)) {
      this.unread++;
      return;
    }
    const parent = this.elements.at(-1);
    const element = this.elementOf(tag, attributes, parent);
    if (parent?.cells && element.begun !== 'table') this.beginGridCell(parent, element);
    this.begin(element, attributes);
    this.elements.push(element);
    const value = shownValue(tag, attributes);
    if (value !== '') this.text(` ${value} `);
  }

  close(tag: string): void {
    if (this.unread > 0) {
      this.unread--;
      return;
    }
    const element = this.elements.pop();
    if (!element) return;
    if (element.link) this.links.pop();
    if (/^[uo]l$/.test(tag)) this.builder.endList();
    this.end(element);
    const parent = this.elements.at(-1);
    if (parent?.cells && element.begun !== 'table') this.builder.endCell();
  }

  text(text: string): void {
    if (this.unread === 0) this.add(text, this.elements.at(-1)?.look ?? pageLook);
  }

  finish(): HtmlStory {
    this.builder.finish();
    return { body: this.builder.body, hidden: this.hidden, photo: this.photo };
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
    const { tag, begun, look } = element;
    if (begun !== 'inline') this.builder.endParagraph();
    else if (look.float || /^inline-(?:block|flex)$/.test(look.display)) this.add('\t', look);
    if (begun === 'table' || begun === 'grid') this.builder.beginTable(begun === 'grid');
    else if (begun === 'row') this.builder.beginRow();
    else if (begun === 'cell') this.builder.beginCell();
    if (/^[uo]l$/.test(tag)) this.builder.beginList(tag === 'ol');
    if (tag === 'li') this.builder.beginItem();
    if (tag === 'br') this.builder.breakLine();
    if (element.link) this.links.push(attributes.href ?? '');
    this.photo ||= isPhoto(tag, attributes);
  }

  private end({ tag, begun, look }: Element): void {
    if (begun === 'inline') {
      if (look.float) this.add('\t', look);
      return;
    }
    this.builder.endParagraph();
    if (tag === 'li') this.builder.endItem();
    if (begun === 'cell') this.builder.endCell();
    else if (begun === 'table' || begun === 'grid') this.builder.endTable();
  }

  private beginGridCell(parent: Element, element: Element): void {
    if (element.begun === 'cell') element.begun = 'block';
    this.builder.beginGridCell(parent.look.columns || Infinity);
  }

  private add(text: string, look: ElementLook): void {
    if (look.space === 'collapse') return this.addPiece(text, look);
    this.budget.spend(text.length);
    for (const [i, line] of text.split(/\r\n?|\n/).entries()) {
      if (i > 0) this.builder.endWrittenLine();
      this.addPiece(line, look);
    }
  }

  /** White space of the file is one space (CSS Text, 4.1), unless it is kept; a run of it sets things apart. */
  private addPiece(text: string, look: ElementLook): void {
    const single = text === '\t' || look.space === 'all' ? text : text.replace(/[ \t\r\n\f]+/g, ' ');
    const shown = single.replace(/[ \u00a0]{3,}/g, '\t');
    if (shown === '') return;
    if (look.space === 'collapse') this.budget.spend(shown.length);
    if (look.gone || isInvisible(look) || this.isPainted(look)) {
      if (shown.trim() !== '') this.hidden.push(shown);
      return;
    }
    this.builder.add(runOf(shown, look, this.links.at(-1)), this.elements.at(-1)?.level);
  }

  /** Text in the colour of what is beneath it, where all that could be beneath it is known. */
  private isPainted(look: ElementLook): boolean {
    return look.color !== undefined && look.color === look.background && !this.sheet.partial;
  }
}
