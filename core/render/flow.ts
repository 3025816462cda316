import type { Face } from './fonts.ts';

/** A stretch of text in one face. `href` is already safe to click (links.ts). */
export interface Run {
  text: string;
  face?: Face;
  href?: string;
  /** Stands between two items and is dropped where a line ends or begins with it. */
  separator?: boolean;
}

/** What a block is. Every drawer gives each role its own shape: a tag in PDF, a style in DOCX, a mark in Markdown. */
export const roles = ['name', 'label', 'contact', 'section', 'entry', 'facts', 'paragraph', 'item', 'term'] as const;
export type Role = (typeof roles)[number];

/** One block of the page, top to bottom. */
export interface Block {
  role: Role;
  runs: Run[];
}

/** How a role looks. Lengths in points. */
export interface BlockStyle {
  size: number;
  /** Distance from baseline to baseline. */
  leading: number;
  /** Space above, dropped at the top of a page. */
  before: number;
  after: number;
  indent: number;
  color: string;
  /** A hairline under the block. */
  rule?: boolean;
  align?: 'left' | 'center';
  /** Never the last thing on a page. */
  keepWithNext: boolean;
}

export interface PageStyle {
  width: number;
  height: number;
  margin: { top: number; right: number; bottom: number; left: number };
}

export interface Style {
  page: PageStyle;
  roles: Record<Role, BlockStyle>;
  /** Bullets and page numbers. */
  muted: string;
  hairline: string;
}

/** A document ready to be drawn in any format. */
export interface Flow {
  title: string;
  author: string;
  /** BCP 47. */
  language: string;
  blocks: Block[];
  style: Style;
}

/** Roles that begin something new, so that what stands above them is complete. */
const beginners = new Set<Role>(['section', 'entry']);
const entryHeads = new Set<Role>(['entry', 'facts']);

/** Whether a page may not end with block `i`: a heading needs what it heads, an entry without a body does not. */
export function keepsWithNext(flow: Flow, i: number): boolean {
  const block = flow.blocks[i];
  const next = flow.blocks[i + 1];
  if (!block || !next || !flow.style.roles[block.role].keepWithNext) return false;
  return !(entryHeads.has(block.role) && beginners.has(next.role));
}

/**
 * Points above block `i`: what its role asks for, less right under a section's heading, which has space of its own, and
 * between entries of one line.
 */
export function spaceBefore(flow: Flow, i: number): number {
  const block = flow.blocks[i];
  const previous = flow.blocks[i - 1];
  if (!block || !previous) return 0;
  const { before } = flow.style.roles[block.role];
  if (previous.role === 'section') return Math.min(before, flow.style.roles.section.after);
  return previous.role === 'entry' && block.role === 'entry' ? before / 2 : before;
}

export const plainText = (runs: readonly Run[]): string => runs.map((run) => run.text).join('');
