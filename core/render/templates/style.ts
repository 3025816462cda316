import { roles, type BlockStyle, type Role, type Style } from '../flow.ts';
import type { Look } from './template.ts';

export const ink = '#1a1a1a';
export const soft = '#4a4a4a';

/** A role's look as shares of the size of running text; what is not told is as running text. */
export interface RoleLook {
  /** Share of the size of running text. */
  size?: number;
  /** Distance of baselines as a share of the role's own size; running text has the design's. */
  leading?: number;
  /** Space above and below as shares of the size of running text. */
  before?: number;
  after?: number;
  indent?: number;
  hanging?: number;
  color?: string;
  rule?: BlockStyle['rule'];
  align?: BlockStyle['align'];
  heading?: boolean;
  keepWithNext?: boolean;
}

const plain: Record<Role, RoleLook> = {
  name: { size: 2.3, leading: 1.17, heading: true, keepWithNext: true },
  label: { size: 1.2, leading: 1.33, before: 0.1, color: soft, keepWithNext: true },
  contact: { size: 0.95, before: 0.5, keepWithNext: true },
  detail: { before: 0.12, keepWithNext: true },
  section: { size: 1.15, leading: 1.26, before: 1.5, after: 0.45, heading: true, keepWithNext: true },
  entry: { size: 1.05, before: 0.7, keepWithNext: true },
  facts: { color: '#3d3d3d', keepWithNext: true },
  paragraph: { before: 0.2 },
  item: { before: 0.2, indent: 1.2 },
  term: { before: 0.3 },
  address: {},
  dateline: { before: 1.6 },
  subject: { before: 1.6, size: 1.05, keepWithNext: true },
  signature: { before: 2.6 },
};

/** Roles whose distance from what stands above the design makes wider or narrower. */
const spaced = new Set<Role>(['section', 'entry', 'item', 'term', 'paragraph', 'facts']);

/** The style of a template: the common one with its own looks in place. */
export function styleOf(
  { design, page }: Look,
  own: Partial<Record<Role, RoleLook>> = {},
  rest: Partial<Omit<Style, 'page' | 'roles'>> = {},
): Style {
  const looks = roles.map((role) => [role, blockStyle(role, { ...plain[role], ...own[role] }, design)]);
  return {
    page,
    roles: Object.fromEntries(looks) as Record<Role, BlockStyle>,
    muted: '#5a5a5a',
    hairline: '#b9c4c6',
    accent: design.accent,
    gutter: 0,
    ...rest,
  };
}

function blockStyle(role: Role, look: RoleLook, design: Look['design']): BlockStyle {
  const em = design.size;
  const size = em * (look.size ?? 1);
  const space = spaced.has(role) ? design.sectionSpacing : 1;
  return {
    font: look.heading ? design.headingFont : design.bodyFont,
    size,
    leading: size * (look.leading ?? design.lineSpacing),
    before: em * (look.before ?? 0) * space,
    after: em * (look.after ?? 0) * space,
    indent: em * (look.indent ?? 0),
    hanging: em * (look.hanging ?? 0),
    color: look.color ?? ink,
    rule: look.rule,
    align: look.align,
    keepWithNext: look.keepWithNext ?? false,
  };
}
