import type { Content } from '../content/model.ts';
import type { OrderableKey, ResolvedDesign, TemplateId } from '../design.ts';
import type { Block, PageStyle, Style } from '../flow.ts';

/** What a template is told about the page: the design without gaps, and lengths in points. */
export interface Look {
  design: ResolvedDesign;
  page: PageStyle;
}

/** A template decides what stands where and how each role looks; it never draws. */
export interface Template {
  id: TemplateId;
  /** Sections that stand first unless the design says otherwise. */
  order?: readonly OrderableKey[];
  blocks(content: Content, look: Look): Block[];
  style(look: Look): Style;
}
