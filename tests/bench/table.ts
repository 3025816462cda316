export interface Row {
  name: string;
  /** Median, or the one value. */
  value: string;
  /** 99th percentile. */
  worst?: string;
  runs?: number;
  goal?: string;
}

/** Columns of text, the first to the left, the others to the right. */
export function table(rows: readonly Row[]): string {
  const head = ['', 'median', 'p99', 'runs', 'goal'];
  const body = rows.map((row) => [row.name, row.value, row.worst ?? '', row.runs?.toString() ?? '', row.goal ?? '']);
  const widths = head.map((_, i) => Math.max(...[head, ...body].map((cells) => cells[i]?.length ?? 0)));
  const line = (cells: string[]) =>
    cells
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd();
  return [line(head), line(widths.map((width) => '─'.repeat(width))), ...body.map(line)].join('\n');
}
