import type { Block } from './blocks.ts';
import { traced, type Traced } from './traced.ts';

/** Text under an entry's header: list items are highlights, running text before them is the summary. */
export function readBody(blocks: Block[]): { summary?: Traced; highlights?: Traced[] } {
  const text = blocks.filter((block) => !isLabel(block));
  const bullets = text.filter((block) => block.bullet);
  const plain = text.filter((block) => !block.bullet);
  const item = (block: Block) => traced(block.text, block.lines, 0.9);
  if (bullets.length > 0) {
    const before = plain.filter((block) => text.indexOf(block) < text.indexOf(bullets[0] as Block));
    const later = text.filter((block) => !before.includes(block));
    return { ...(before.length > 0 && { summary: joined(before) }), highlights: later.map(item) };
  }
  if (plain.length === 0) return {};
  // Several separate lines without marks are a list whose marks were left out; one or two are a paragraph.
  return plain.length <= 1 ? { summary: joined(plain) } : { highlights: plain.map(item) };
}

const labels =
  /^(?:highlights|achievements|key achievements|responsibilities|duties|key responsibilities|tasks|accomplishments|summary|description|aufgaben|tätigkeiten|erfolge|missions|réalisations|funciones|logros|responsabilidades|atividades|mansioni|taken|obowiązki|courses|kurse|keywords|technologies|details)\s*:?$/iu;

function isLabel(block: Block): boolean {
  return !block.bullet && labels.test(block.text.trim());
}

function joined(blocks: Block[]): Traced {
  return traced(
    blocks.map((block) => block.text).join(' '),
    blocks.flatMap((block) => block.lines),
    0.8,
  );
}
