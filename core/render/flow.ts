import type { Face } from './fonts.ts';
import type { FamilyId } from './fonts/families.ts';
import type { IconId } from './icons.ts';

/** A stretch of text in one face. `href` is already safe to click (links.ts). */
export interface Run {
  text: string;
  face?: Face;
  href?: string;
  /** Stands between two items and is dropped where a line ends or begins with it. */
  separator?: boolean;
  /** A small sign before the text, in PDF and HTML; no text of its own. */
  icon?: IconId;
}

/** What a block is. Every drawer gives each role its own shape: a tag in PDF, a style in DOCX, a mark in Markdown. */
export const roles = [
  'name',
  'label',
  'contact',
  'detail',
  'section',
  'entry',
  'facts',
  'paragraph',
  'item',
  'term',
  'address',
  'dateline',
  'subject',
  'signature',
] as const;
export type Role = (typeof roles)[number];

/** One block of the page, top to bottom. */
export interface Block {
  role: Role;
  runs: Run[];
  /** Stands beside the first line, in the gutter at the start edge: the dates of a German CV. Read before the block. */
  aside?: Run[];
  /** Stands at the far end of the first line. Read after that line. */
  trail?: Run[];
  /** Belongs into the narrow column; blocks of the wide one follow those of the narrow one in reading order. */
  side?: boolean;
}

/** How a role looks. Lengths in points. */
export interface BlockStyle {
  font: FamilyId;
  size: number;
  /** Distance from baseline to baseline. */
  leading: number;
  /** Space above, dropped at the top of a page. */
  before: number;
  after: number;
  indent: number;
  /** How far lines after the first stand in. */
  hanging?: number;
  color: string;
  /** A line under or over the block, or a bar before it. */
  rule?: 'below' | 'above' | 'bar';
  align?: 'start' | 'center' | 'end';
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
  /** Colour of bullets and page numbers. */
  muted: string;
  hairline: string;
  accent: string;
  /** Width kept free at the start edge of everything but heads, for what stands aside; 0 for none. */
  gutter: number;
  /** The narrow column of a page of two. */
  side?: { width: number; gap: number; fill: string };
}

/** A picture beside the head. Lengths in points. */
export interface Photo {
  bytes: Uint8Array;
  kind: 'jpeg' | 'png';
  width: number;
  height: number;
}

/** A document ready to be drawn in any format. */
export interface Flow {
  title: string;
  author: string;
  /** BCP 47. */
  language: string;
  /** Which edge lines begin at. */
  direction: 'ltr' | 'rtl';
  blocks: Block[];
  style: Style;
  photo?: Photo;
}

/** Roles that begin something new, so that what stands above them is complete. */
const beginners = new Set<Role>(['section', 'entry']);
const entryHeads = new Set<Role>(['entry', 'facts']);
const heads = new Set<Role>(['name', 'label', 'contact', 'detail']);

/** Whether a block belongs to the head of the document, above all sections. */
export const isHead = ({ role }: Block): boolean => heads.has(role);

/** Blocks that begin behind the gutter: all but the head, the headings and the signature. */
export const isBehindGutter = ({ role }: Block): boolean =>
  !['section', 'name', 'label', 'contact', 'signature'].includes(role);

/** Roles that come in rows, of which the last never stands alone on a new page. */
const listed = new Set<Role>(['item', 'term']);

/** Whether a page may not end with block `i`: a heading needs what it heads, an entry without a body does not. */
export function keepsWithNext(flow: Pick<Flow, 'blocks' | 'style'>, i: number): boolean {
  const block = flow.blocks[i];
  const next = flow.blocks[i + 1];
  if (!block || !next) return false;
  if (listed.has(block.role) && next.role === block.role && flow.blocks[i + 2]?.role !== block.role) return true;
  if (!flow.style.roles[block.role].keepWithNext) return false;
  return !(entryHeads.has(block.role) && beginners.has(next.role));
}

/**
 * Points above block `i`: what its role asks for, less right under a section's heading, which has space of its own, and
 * between entries of one line.
 */
export function spaceBefore(flow: Pick<Flow, 'blocks' | 'style'>, i: number): number {
  const block = flow.blocks[i];
  const previous = flow.blocks[i - 1];
  if (!block || !previous || previous.side !== block.side) return 0;
  const { before } = flow.style.roles[block.role];
  if (previous.role === 'section') return Math.min(before, flow.style.roles.section.after);
  return previous.role === 'entry' && block.role === 'entry' ? before / 2 : before;
}

export const plainText = (runs: readonly Run[]): string => runs.map((run) => run.text).join('');

/** All that a reader of the block reads, in order. */
export const textOf = ({ runs, aside, trail }: Block): string =>
  [aside, runs, trail].flatMap((part) => (part ? [plainText(part)] : [])).join(' ');
