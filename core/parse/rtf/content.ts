import { isInvisible, runOf, type TextLook } from '../flow/content.ts';
import { TextBudget } from '../flow/text-budget.ts';
import { RtfBuilder, type RtfStory } from './builder.ts';
import { decodePage } from './code-pages.ts';
import { destinationOf, type Destination } from './destinations.ts';
import { readStylesheet, type RtfStyle } from './stylesheet.ts';
import { RtfColors, RtfFonts } from './tables.ts';
import { readRtfTokens, type RtfToken } from './tokens.ts';

/** What a group sets and the group's end takes back. */
interface State {
  look: TextLook;
  font?: number;
  /** Characters to leave out after a Unicode character (`\ucN`). */
  fallback: number;
  destination: Destination;
  inTable: boolean;
  url?: string;
  deleted: boolean;
  /** In an embedded object, of which the text is read that stands for it. */
  object?: boolean;
}

/** An RTF file's bytes → paragraphs and tables as shown. Throws file_damaged. */
export function readRtfStory(bytes: Uint8Array): RtfStory {
  const reader = new RtfReader();
  readRtfTokens(bytes, (token) => reader.take(token));
  return reader.finish();
}

const symbols = new Map([
  ['tab', '\t'],
  ['emdash', '—'],
  ['endash', '–'],
  ['bullet', '•'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['emspace', ' '],
  ['enspace', ' '],
  ['~', '\u00a0'],
  ['_', '-'],
]);
const shown = new Set<Destination>(['text', 'header', 'footer', 'box', 'note']);

/** `\\plain`: 12 points (RTF 1.9.1, character properties). */
const plain: TextLook = { size: 12 };

class RtfReader {
  private readonly builder = new RtfBuilder();
  private readonly budget = new TextBudget();
  private state: State = { look: plain, fallback: 1, destination: 'text', inTable: false, deleted: false };
  private readonly states: State[] = [];
  private readonly fonts = new RtfFonts();
  private readonly colors = new RtfColors();
  private styles = new Map<number, RtfStyle>();
  private readonly stylesheet: RtfToken[] = [];
  private page = 1252;
  private defaultFont = 0;
  private ignorable = false;
  /** Characters still to be left out after a Unicode character. */
  private skip = 0;
  private instruction = '';
  private readonly fields: string[] = [];

  take(token: RtfToken): void {
    if (this.state.destination === 'stylesheet') this.stylesheet.push(token);
    if (token.type === 'open') this.open();
    else if (token.type === 'close') this.close();
    else if (token.type === 'word') this.word(token.word, token.value);
    else this.bytes(token.bytes);
  }

  finish(): RtfStory {
    this.builder.finish();
    return this.builder.story;
  }

  private open(): void {
    this.states.push(this.state);
    this.state = { ...this.state, look: { ...this.state.look } };
    this.ignorable = false;
    this.skip = 0;
  }

  private close(): void {
    const { destination } = this.state;
    this.state = this.states.pop() ?? this.state;
    this.skip = 0;
    if (destination === this.state.destination) return;
    if (destination === 'stylesheet') this.styles = readStylesheet(this.stylesheet);
    if (destination === 'instruction') this.fields.push(this.instruction);
    if (destination === 'header' || destination === 'footer') this.builder.endPart();
    if (destination === 'box' || destination === 'note') this.builder.endAside(this.state.inTable);
  }

  private word(word: string, value: number | undefined): void {
    if (word === '*') {
      this.ignorable = true;
      return;
    }
    const destination = destinationOf(word);
    if (destination) return this.enter(word, destination);
    // {\*\unknown …}: a reader that does not know the word leaves the group out.
    if (this.ignorable && word !== 'shpinst') this.state.destination = 'none';
    this.ignorable = false;
    if (this.state.destination === 'fonts') this.fonts.word(word, value);
    else if (this.state.destination === 'colors') this.colors.word(word, value);
    else if (word === 'u') this.unicode(value ?? 63);
    else if (shown.has(this.state.destination)) this.textWord(word, value);
  }

  private enter(word: string, destination: Destination): void {
    this.ignorable = false;
    const outer = this.state.destination;
    if (outer === 'none' || outer === 'stylesheet') return;
    if (destination === 'result') {
      // A field's result is the text that is shown; its instruction names the link.
      const url = /HYPERLINK\s+"?([^"\s]+)"?/.exec(this.fields.pop() ?? '')?.[1];
      if (url) this.state.url = url;
      return;
    }
    if (destination === 'marker') this.builder.mark('');
    // The picture of an embedded sheet or chart is none of a person.
    if (word === 'pict' && !this.state.object) this.builder.story.photo = true;
    if (destination === 'instruction') this.instruction = '';
    if (destination === 'header' || destination === 'footer') this.builder.beginPart(destination);
    if (destination === 'box') this.builder.beginBox();
    if (destination === 'note') this.beginNote();
    this.state.destination = destination;
  }

  /** A note stands outside of the cell, the link and the hidden text that its mark stands in. */
  private beginNote(): void {
    this.builder.beginNote();
    this.state.inTable = false;
    delete this.state.url;
  }

  private bytes(bytes: number[]): void {
    const left = bytes.slice(this.skip);
    this.skip = Math.max(0, this.skip - bytes.length);
    if (left.length === 0) return;
    if (this.state.destination === 'colors') this.colors.bytes(left);
    else {
      const font = this.state.font ?? this.defaultFont;
      this.add(decodePage(left, this.fonts.pageOf(font) ?? this.page));
    }
  }

  private unicode(value: number): void {
    this.skip = this.state.fallback;
    this.add(String.fromCharCode(value < 0 ? value + 65_536 : value));
  }

  private textWord(word: string, value: number | undefined): void {
    const symbol = symbols.get(word);
    if (symbol !== undefined) this.add(symbol);
    else if (!this.layoutWord(word, value) && !this.paragraphWord(word, value)) this.lookWord(word, value);
  }

  /** Words that end paragraphs, cells, rows and lines. True when `word` was one. */
  private layoutWord(word: string, value: number | undefined): boolean {
    if (/^(?:par|sect|page|nestcell)$/.test(word)) this.builder.endParagraph(this.state.inTable);
    else if (word === 'cell') this.builder.endCell();
    else if (word === 'row') this.builder.endRow();
    else if (word === 'line' || word === 'lbr') this.builder.paragraph.lines.push([]);
    else if (word === 'cols') this.builder.story.columns ||= (value ?? 1) > 1;
    else if (word === 'ansicpg') this.page = value ?? 1252;
    else if (word === 'mac') this.page = 10_000;
    else if (word === 'deff') this.defaultFont = value ?? 0;
    else if (word === 'uc') this.state.fallback = Math.max(0, Math.min(10, value ?? 1));
    else return false;
    return true;
  }

  private paragraphWord(word: string, value: number | undefined): boolean {
    const { paragraph } = this.builder;
    if (word === 'pard') this.resetParagraph();
    else if (word === 'intbl') this.state.inTable = true;
    else if (word === 's') this.takeStyle(value ?? 0);
    else if (word === 'outlinelevel') {
      if ((value ?? 9) < 9) paragraph.level = (value ?? 0) + 2;
    } else if (word === 'ls') paragraph.bullet ||= (value ?? 0) > 0 && paragraph.level === undefined;
    else if (word === 'li') paragraph.indent = Math.max(0, value ?? 0) / 20;
    else return false;
    return true;
  }

  private lookWord(word: string, value: number | undefined): void {
    const { look } = this.state;
    const on = value !== 0;
    if (word === 'plain') this.state.look = { ...plain };
    else if (word === 'b') look.bold = on;
    else if (word === 'i') look.italic = on;
    else if (word === 'v') look.hidden = on;
    else if (word === 'fs') look.size = (value ?? 24) / 2;
    else if (word === 'cf') look.color = this.colors.list[value ?? 0] ?? '';
    else if (word === 'f') this.state.font = value ?? 0;
    else if (word === 'deleted') this.state.deleted = on;
    else if (word === 'object') this.state.object = true;
  }

  private takeStyle(number: number): void {
    const { level, bullet } = this.styles.get(number) ?? {};
    if (level !== undefined) this.builder.paragraph.level = level;
    if (bullet) this.builder.list(true);
  }

  private resetParagraph(): void {
    const { paragraph } = this.builder;
    this.state.inTable = false;
    this.builder.list(false);
    paragraph.indent = 0;
    delete paragraph.level;
  }

  private add(text: string): void {
    const { destination, deleted, look, url } = this.state;
    if (destination === 'marker') this.builder.mark(text);
    if (destination === 'instruction' && this.instruction.length < 2_000) this.instruction += text;
    if (!shown.has(destination) || deleted) return;
    this.budget.spend(text.length);
    if (!isInvisible(look)) this.builder.paragraph.lines.at(-1)?.push(runOf(text, look, url));
    else if (text.trim() !== '') this.builder.story.hidden.push(text);
  }
}
