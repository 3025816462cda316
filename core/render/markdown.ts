import type { Block, Flow, Run } from './flow.ts';

/** CommonMark: headings, lists, links. Ends with a line feed. */
export function renderMarkdown(flow: Flow): string {
  return joinBlocks(flow.blocks, blockText) + '\n';
}

/** A blank line between blocks, none between the items of one list. */
export function joinBlocks(blocks: readonly Block[], write: (block: Block) => string): string {
  return blocks
    .map((block, i) => {
      const previous = blocks[i - 1];
      const gap = !previous ? '' : isListed(previous) && isListed(block) ? '\n' : '\n\n';
      return gap + write(block);
    })
    .join('');
}

const isListed = ({ role }: Block) => role === 'item' || role === 'term';

function blockText(block: Block): string {
  const text = merged(block.runs)
    .map((run) => runText(run, block))
    .join('');
  switch (block.role) {
    case 'name':
      return `# ${text}`;
    case 'section':
      return `## ${text}`;
    case 'entry':
      return `### ${text}`;
    case 'item':
    case 'term':
      return `- ${text}`;
    default:
      return guardStart(text);
  }
}

/** Neighbours that look alike become one, so that no mark closes only to open again. */
function merged(runs: readonly Run[]): Run[] {
  return runs.reduce<Run[]>((all, run) => {
    const last = all.at(-1);
    if (last && !last.href && !run.href && last.face === run.face)
      all[all.length - 1] = { ...last, text: last.text + run.text };
    else all.push(run);
    return all;
  }, []);
}

function runText(run: Run, block: Block): string {
  const text = escape(run.text);
  if (run.href) return text === escape(run.href) ? `<${run.href}>` : `[${text}](${run.href})`;
  const heading = block.role === 'name' || block.role === 'section' || block.role === 'entry';
  if (heading || run.face === 'regular' || !run.face || text.trim() === '') return text;
  const mark = run.face === 'bold' ? '**' : '*';
  return text.replace(/^(\s*)(.*?)(\s*)$/, `$1${mark}$2${mark}$3`);
}

/** Signs that would begin a mark inside a line. */
const escape = (text: string) => text.replace(/[\\`*_[\]<>]/g, '\\$&');

/** Signs that only mean something where a line begins: "1." "#" "+" "-" "=". */
const guardStart = (text: string) => text.replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2').replace(/^([#+\-=|~])/, '\\$1');
