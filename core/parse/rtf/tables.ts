import { codePageOf } from './code-pages.ts';

/** The font table: font number → Windows code page of its characters. */
export class RtfFonts {
  private readonly pages = new Map<number, number>();
  private font = 0;

  word(word: string, value: number | undefined): void {
    if (word === 'f') this.font = value ?? 0;
    const page = word === 'fcharset' ? codePageOf(value ?? 0) : word === 'cpg' ? value : undefined;
    if (page !== undefined && this.pages.size < 5_000) this.pages.set(this.font, page);
  }

  pageOf(font: number): number | undefined {
    return this.pages.get(font);
  }
}

/** The colour table as `#rrggbb`; empty: the reader's own colour. A semicolon ends an entry. */
export class RtfColors {
  readonly list: string[] = [];
  private parts: [number, number, number] | null = null;

  word(word: string, value = 0): void {
    const at = ['red', 'green', 'blue'].indexOf(word);
    if (at < 0) return;
    this.parts ??= [0, 0, 0];
    this.parts[at] = Math.max(0, Math.min(255, value));
  }

  bytes(bytes: number[]): void {
    for (const byte of bytes)
      if (byte === 0x3b && this.list.length < 5_000) {
        this.list.push(this.parts ? '#' + this.parts.map((part) => part.toString(16).padStart(2, '0')).join('') : '');
        this.parts = null;
      }
  }
}
