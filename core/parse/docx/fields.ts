/** Fields of a story (ECMA-376, 17.16): an instruction, then the text that Word shows for it. They may be nested. */
export class Fields {
  private readonly open: { instruction: string; result: boolean }[] = [];

  /** `w:fldChar`: begin, separate or end. */
  mark(type: string | undefined): void {
    const field = this.open.at(-1);
    if (type === 'begin') this.open.push({ instruction: '', result: false });
    else if (type === 'end') this.open.pop();
    else if (type === 'separate' && field) field.result = true;
  }

  /** `w:fldSimple`: all that stands in it is its result. */
  begin(instruction: string): void {
    this.open.push({ instruction, result: true });
  }

  end(): void {
    this.open.pop();
  }

  instruct(text: string): void {
    const field = this.open.at(-1);
    if (field && !field.result) field.instruction += text;
  }

  /** Whether text met now is part of what a reader sees; page numbers are no part of a résumé. */
  get shown(): boolean {
    const field = this.open.at(-1);
    return !field || (field.result && !/^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/.test(field.instruction));
  }

  /** Where the innermost field leads. */
  get link(): string | undefined {
    return /HYPERLINK\s+"([^"]+)"/.exec(this.open.at(-1)?.instruction ?? '')?.[1];
  }
}
