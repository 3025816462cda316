import type { Message } from '../messages/message.ts';
import type { Resume } from '../resume/schema.ts';
import { designSchema, limits, type Design, type DesignInput, type ResolvedDesign } from './design.ts';
import { flowOf } from './flow-of.ts';
import type { FontSource } from './fonts.ts';
import { resolveDesign } from './templates.ts';

export interface FitOptions {
  /** How many pages there may be. */
  pages: number;
  fonts: FontSource;
  locale: string;
}

/** The design that fits and what was changed for it; or, when nothing readable fits, why. */
export type Fit =
  { fits: true; design: Design; pages: number; changes: Message[] } | { fits: false; pages: number; reason: Message };

type Measures = Pick<ResolvedDesign, 'sectionSpacing' | 'lineSpacing' | 'margins' | 'size'>;

/** Steps from the design as it is to the tightest readable one: what is noticed least gives way first. */
const steps = 24;
const shares = { sectionSpacing: [0, 0.3], lineSpacing: [0.3, 0.55], margins: [0.55, 0.75], size: [0.75, 1] } as const;

/** How tight each may become; never tighter than `limits`, which a person may choose. */
const tightest = { sectionSpacing: 0.5, lineSpacing: 1.18, margin: limits.margin.min, size: limits.size.min } as const;

/** Finds the least change of spaces and sizes with which the PDF of a résumé takes no more than so many pages. */
export async function fitToPages(resume: Resume, wanted: DesignInput, options: FitOptions): Promise<Fit> {
  const design = designSchema.parse(wanted);
  const own = resolveDesign(design);
  // Loaded when first wanted, as in export.ts.
  const { measurePages } = await import('./pdf/pdf.ts');
  const count = async (step: number) =>
    (await measurePages(flowOf(resume, options.locale, { ...design, ...tightened(own, step / steps) }), options.fonts))
      .pages;
  const before = await count(0);
  if (before <= options.pages)
    return { fits: true, design, pages: before, changes: [{ key: 'render.fit.already', values: { pages: before } }] };
  const least = await count(steps);
  if (least > options.pages) return { fits: false, pages: least, reason: tooLong(options.pages, least) };
  let [tooWide, fits] = [0, steps];
  while (fits - tooWide > 1) {
    const middle = Math.floor((tooWide + fits) / 2);
    if ((await count(middle)) <= options.pages) fits = middle;
    else tooWide = middle;
  }
  const measures = tightened(own, fits / steps);
  return { fits: true, design: { ...design, ...measures }, pages: options.pages, changes: changesOf(own, measures) };
}

/** The measures at a share (0–1) of the way to the tightest; a person's own that are tighter already stay. */
function tightened(own: ResolvedDesign, share: number): Measures {
  const towards = (from: number, to: number, [start, end]: readonly [number, number]) => {
    const part = Math.min(1, Math.max(0, (share - start) / (end - start)));
    return Math.round((from + Math.min(0, to - from) * part) * 100) / 100;
  };
  const margin = (from: number) => towards(from, tightest.margin, shares.margins);
  const { top, right, bottom, left } = own.margins;
  return {
    sectionSpacing: towards(own.sectionSpacing, tightest.sectionSpacing, shares.sectionSpacing),
    lineSpacing: towards(own.lineSpacing, tightest.lineSpacing, shares.lineSpacing),
    margins: { top: margin(top), right: margin(right), bottom: margin(bottom), left: margin(left) },
    size: towards(own.size, tightest.size, shares.size),
  };
}

function changesOf(own: ResolvedDesign, now: Measures): Message[] {
  const percent = (value: number) => Math.round(value * 100);
  const said: [string, number, number][] = [
    ['spacing', percent(own.sectionSpacing), percent(now.sectionSpacing)],
    ['lines', own.lineSpacing, now.lineSpacing],
    ['margins', Math.min(...Object.values(own.margins)), Math.min(...Object.values(now.margins))],
    ['size', own.size, now.size],
  ];
  return said
    .filter(([, from, to]) => from !== to)
    .map(([what, from, to]) => ({ key: `render.fit.${what}`, values: { from, to } }));
}

const tooLong = (pages: number, needed: number): Message => ({
  key: 'render.fit.tooLong',
  values: { pages, needed, size: tightest.size, margin: tightest.margin },
});
