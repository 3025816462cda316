import type { Block, Flow, Run } from './flow.ts';

/** Plain text in reading order: headings in capitals, items with a hyphen. */
export function renderText(flow: Flow): string {
  return flow.blocks.map((block, i) => gap(flow.blocks[i - 1], block) + blockText(block)).join('') + '\n';
}

function gap(previous: Block | undefined, block: Block): string {
  if (!previous) return '';
  if (block.role === 'section' || previous.role === 'section') return '\n\n';
  return block.role === 'entry' ? '\n\n' : '\n';
}

function blockText(block: Block): string {
  const text = block.runs.map(runText).join('');
  if (block.role === 'section') return text.toLocaleUpperCase('und');
  if (block.role === 'item' || block.role === 'term') return `- ${text}`;
  return text;
}

/** Plain text has no other way to tell an address than to write it whole. */
const runText = (run: Run): string =>
  run.href?.startsWith('http') && run.href.endsWith(run.text) ? run.href : run.text;
