import { textOf, type Block, type Flow, type Run } from '../flow.ts';
import type { Measure } from './measure.ts';

/** Stands where a sign cannot be drawn: seen on the page and by whoever copies the text, never a silent gap. */
const box = '☐';

/** Signs that another one may stand for without a change of meaning. */
const lookalikes: Record<string, string> = {
  '●': '•',
  '◦': '•',
  '‣': '•',
  '▪': '•',
  '⁃': '•',
  '\u2011': '-',
};

/** The flow with nothing in it that the fonts cannot draw, and the signs that had to give way to a box. */
export function drawable(flow: Flow, measure: Measure): { flow: Flow; missing: string[] } {
  const unknown = measure.missing(flow.blocks.map(textOf).join('') + flow.author);
  if (unknown.length === 0) return { flow, missing: [] };
  const instead = new Map(unknown.map((sign) => [sign, lookalikes[sign] ?? box]));
  const run = (part: Run): Run => ({ ...part, text: [...part.text].map((sign) => instead.get(sign) ?? sign).join('') });
  const block = (one: Block): Block => ({
    ...one,
    runs: one.runs.map(run),
    aside: one.aside?.map(run),
    trail: one.trail?.map(run),
  });
  const missing = unknown.filter((sign) => lookalikes[sign] === undefined);
  return { flow: { ...flow, author: run({ text: flow.author }).text, blocks: flow.blocks.map(block) }, missing };
}
