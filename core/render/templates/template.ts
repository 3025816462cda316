import type { Content } from '../content/model.ts';
import type { Block, PageStyle, Style } from '../flow.ts';

/** A template decides what stands where and how each role looks; it never draws. */
export interface Template {
  id: string;
  blocks(content: Content): Block[];
  style(page: Pick<PageStyle, 'width' | 'height'>): Style;
}
