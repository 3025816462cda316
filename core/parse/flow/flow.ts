import { flowLine } from '../flow-line.ts';
import type { Line, Run } from '../line.ts';
import type { Content, Paragraph, Table } from './content.ts';
import { hasText, lengthOf } from './extent.ts';

/** Paragraphs and tables → lines in reading order. Numbers paragraphs from `first`. */
export class Flow {
  readonly lines: Line[] = [];
  tables = false;
  /** Long blocks stand side by side. */
  columns = false;
  private paragraph: number;
  private empty = false;

  constructor(first = 0) {
    this.paragraph = first;
  }

  get next(): number {
    return this.paragraph;
  }

  add(content: Content[], zone?: Line['zone'], region = 0): void {
    for (const item of content) {
      if (item.type === 'table') this.addTable(item, zone);
      else this.addParagraph(item, [], zone, region);
    }
  }

  /** A paragraph as one line, or one a soft break; `before` and `after` are cells that share its row. */
  private addParagraph(item: Paragraph, before: Run[][], zone?: Line['zone'], region = 0, after: Run[][] = []): void {
    const number = this.paragraph++;
    const parts = item.bullet ? [item.lines.flatMap((line, i) => (i > 0 ? [space(line), ...line] : line))] : item.lines;
    for (const [i, part] of parts.entries()) {
      const runs =
        i === 0
          ? [...before.flatMap((cell) => [...cell, tab]), ...part, ...after.flatMap((cell) => [tab, ...cell])]
          : part;
      const place = zone ?? (item.textbox ? 'textbox' : undefined);
      const line = flowLine(runs, {
        paragraph: number,
        bullet: item.bullet,
        indent: item.indent,
        gap: this.empty ? 1 : 0.3,
        ...(place && { zone: place }),
        ...(item.level !== undefined && { level: item.level }),
      });
      if (line) this.lines.push({ ...line, region, ...(before.length > 0 && { gutter: true }) });
      this.empty = line === null && parts.length === 1;
    }
  }

  private addTable(table: Table, zone?: Line['zone']): void {
    const cells = table.rows.flat();
    if (cells.length > 1 && !table.layout) this.tables = true;
    for (const row of table.rows) {
      const filled = row.filter((cell) => cell.some(hasText));
      if (filled.length > 1 && filled.slice(0, -1).every(isShort))
        this.addRow(filled.slice(0, -1), filled.at(-1) ?? [], table, zone, false);
      else if (filled.length > 1 && filled.slice(1).every(isShort))
        this.addRow(filled.slice(1), filled[0] ?? [], table, zone, true);
      else {
        if (table.layout && filled.length > 1) this.columns = true;
        const inside = zone ?? (table.layout ? undefined : 'table');
        for (const [i, cell] of filled.entries()) this.add(cell, inside, filled.length > 1 ? i + 1 : 0);
      }
    }
  }

  /** Short cells (dates, labels) stand beside the first line of the long one. */
  private addRow(short: Content[][], long: Content[], table: Table, zone: Line['zone'], shortLast: boolean): void {
    const cells = short.flatMap((cell) =>
      cell.flatMap((item) => (item.type === 'paragraph' && hasText(item) ? [item.lines.flat()] : [])),
    );
    const [first, ...rest] = long.filter(hasText);
    const inside = zone ?? (table.layout ? undefined : 'table');
    if (first?.type === 'paragraph')
      this.addParagraph(first, shortLast ? [] : cells, inside, 0, shortLast ? cells : []);
    else if (first) this.add([first], zone);
    this.add(rest, inside);
  }
}

const tab: Run = { text: '\t', size: 0, bold: false, italic: false, color: '', font: '' };

function space(line: Run[]): Run {
  return { ...(line[0] ?? tab), text: ' ' };
}

function isShort(cell: Content[]): boolean {
  const filled = cell.filter(hasText);
  return (
    filled.length <= 3 && filled.every((item) => item.type === 'paragraph' && !item.bullet) && lengthOf(filled) <= 70
  );
}
