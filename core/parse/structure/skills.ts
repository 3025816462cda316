import type { Line, Segment } from '../line.ts';
import type { Block } from './blocks.ts';
import { tidy, traced, type Draft, type Traced } from './traced.ts';

export const levelWords =
  /^(?:(?:beginner|novice|basic|elementary|intermediate|advanced|expert|proficient|master|fluent|competent|familiar|strong|experienced|working knowledge|anfänger|grundkenntnisse|gut|sehr gut|fortgeschritten|experte|débutant|intermédiaire|avancé|principiante|básico|intermedio|avanzado|experto|básico|intermediário|avançado|base|intermedio|avanzato|basis|gemiddeld|gevorderd|podstawowy|średniozaawansowany|zaawansowany)(?: (?:level|user|knowledge))?|[1-5]\s?\/\s?5|\d{1,3}\s?%|[★☆●○•⬤◯]{3,})$/iu;

function isLevel(text: string): boolean {
  return levelWords.test(text) || /^(?:senior|junior|mid(?:-level)?|lead|principal|staff|[ABC][12])$/i.test(text);
}

interface Group {
  name?: Traced;
  level?: Traced;
  keywords: Traced[];
}

/** Blocks of a skills section → groups with their items. `title`: the heading, when it names a group itself. */
export function readSkills(blocks: Block[], title?: Traced): Draft[] {
  const groups: Group[] = title ? [{ name: title, keywords: [] }] : [];
  const table = isLabelTable(blocks);
  for (const [i, block] of blocks.entries())
    addBlock(groups, table ? { ...block, gutter: true } : block, blocks[i + 1]);
  return groups.filter((group) => group.keywords.length > 0 || group.name).map(draftOf);
}

/** Two rows or more of a label and a list beside it, the lists beginning at one edge. */
function isLabelTable(blocks: Block[]): boolean {
  const rows = blocks.filter((block) => block.segments.length > 1);
  const edges = rows.map((row) => row.segments[1]?.x ?? 0);
  return (
    rows.length >= 2 &&
    rows.length >= blocks.length * 0.6 &&
    rows.every((row) => row.segments.length === 2 && !/[,;]/.test(row.segments[0]?.text ?? '')) &&
    edges.every((edge) => Math.abs(edge - (edges[0] ?? 0)) < 3) &&
    rows.filter((row) => row.segments[1]?.text.includes(',')).length >= rows.length / 2
  );
}

function addBlock(groups: Group[], block: Block, next: Block | undefined): void {
  const label = labelOf(block);
  if (label) {
    const graded = /^(.+?)\s*\(([^()]+)\)$/u.exec(label.name);
    const level = graded && isLevel(graded[2] ?? '') ? graded : null;
    groups.push({
      name: traced(level?.[1] ?? label.name, block.lines, 0.85),
      ...(level && { level: traced(level[2] ?? '', block.lines, 0.8) }),
      keywords: [],
    });
    addItems(groups, label.rest, block.lines);
    return;
  }
  const text = tidy(block.text);
  if (levelWords.test(text) && groups.length > 0) {
    const group = groups.at(-1) as Group;
    group.level = traced(text, block.lines, 0.8);
    return;
  }
  if (isGroupHeading(block, next)) groups.push({ name: traced(text, block.lines, 0.7), keywords: [] });
  else
    addItems(
      groups,
      block.segments.map((segment) => segment.text),
      block.lines,
    );
}

/** "Languages: Java, C#", "**Tools** Git, Jira", a label in a gutter. */
function labelOf(block: Block): { name: string; rest: string[] } | null {
  const [first, ...others] = block.segments;
  if (!first) return null;
  const colon = /^([^:：,;]{2,45})[:：]\s*(.*)$/su.exec(first.text);
  if (colon && (colon[2] !== '' || others.length > 0))
    return { name: colon[1] ?? '', rest: [colon[2] ?? '', ...others.map((segment) => segment.text)] };
  if (others.length > 0 && (block.gutter || differs(first, others[0] as Segment)) && !first.text.includes(','))
    return { name: first.text, rest: others.map((segment) => segment.text) };
  const [head, ...tail] = first.runs;
  const rest = tail.map((run) => run.text).join('');
  if (
    head &&
    head.bold &&
    tail.length > 0 &&
    tail.every((run) => !run.bold) &&
    rest.trim().length > 2 &&
    head.text.length < 45
  )
    return {
      name: head.text.replace(/[\s:–—-]+$/u, ''),
      rest: [rest.replace(/^[\s:–—-]+/u, ''), ...others.map((segment) => segment.text)],
    };
  return null;
}

function differs(a: Segment, b: Segment): boolean {
  return a.runs[0]?.bold !== b.runs[0]?.bold || Math.abs((a.runs[0]?.size ?? 0) - (b.runs[0]?.size ?? 0)) > 0.6;
}

/** A line alone, set apart from the items under it. */
function isGroupHeading(block: Block, next: Block | undefined): boolean {
  if (!next || block.bullet || block.segments.length > 1 || /[,;|•·]/.test(block.text) || block.text.length > 45)
    return false;
  const louder = (block.bold && !next.bold) || block.size > next.size + 0.6 || (block.level ?? 9) < (next.level ?? 9);
  return louder || (/[:：]$/.test(block.text) && !/[:：]$/.test(next.text)) || (next.bullet && !block.bullet);
}

function addItems(groups: Group[], texts: string[], lines: Line[]): void {
  if (groups.length === 0) groups.push({ keywords: [] });
  const group = groups.at(-1) as Group;
  for (const text of texts)
    for (const item of splitItems(text)) {
      if (levelWords.test(item) && group.keywords.length === 0) group.level = traced(item, lines, 0.7);
      else group.keywords.push(traced(item, lines, 0.85));
    }
}

/** Items of a list in running text; commas inside brackets do not part. */
export function splitItems(text: string): string[] {
  // Slashes with spaces part a list of three or more; "TCP / IP" is one thing.
  const slashed = text.split(/\s\/\s/);
  if (slashed.length > 2 && !/[,;|•·]/u.test(text.replace(/\([^)]*\)/gu, ''))) return slashed.map(tidy).filter(Boolean);
  const parts: string[] = [];
  let depth = 0;
  let item = '';
  for (const character of text) {
    if (/[([{（]/.test(character)) depth++;
    if (/[)\]}）]/.test(character)) depth = Math.max(0, depth - 1);
    if (depth === 0 && /[,;|•·∙●▪‖，、；｜\t\n]/u.test(character)) {
      parts.push(item);
      item = '';
    } else item += character;
  }
  parts.push(item);
  return parts
    .map((part) => tidy(part).replace(/^(?:and|und|et|y|e|en|i|&)\s+(?=\S)|\.$/iu, ''))
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}

function draftOf(group: Group): Draft {
  return { name: group.name, level: group.level, keywords: group.keywords.length > 0 ? group.keywords : undefined };
}
