import type { SpanToken } from '#core/skills/span-features.ts';

/** Start, end (UTF-16, end exclusive) and label. */
export type LabelledSpan = [number, number, string];

/** Tags (0 O, 1 B, 2 I) of tokens by the marked spans of some labels; of spans within each other the longest counts. */
export function goldTags(tokens: SpanToken[], spans: LabelledSpan[], labels: string[]): number[] {
  const gold = tokens.map(() => 0);
  for (const [start, end, own] of [...spans].sort((a, b) => b[1] - b[0] - (a[1] - a[0]))) {
    if (!labels.includes(own)) continue;
    const inside = [...tokens.keys()].filter((i) => tokens[i]!.start >= start && tokens[i]!.end <= end);
    if (inside.length === 0 || inside.some((i) => gold[i] !== 0)) continue;
    for (const [k, i] of inside.entries()) gold[i] = k === 0 ? 1 : 2;
  }
  return gold;
}
