import { Parser } from 'htmlparser2';
import { CandorError } from '../../errors.ts';
import { StyleSheet } from './css.ts';

export const pageLimits = { elements: 200_000, depth: 600 } as const;

/** A page's style sheets; they count wherever they stand, so they are gathered first. Throws file_damaged. */
export function styleSheetOf(html: string): StyleSheet {
  const sheet = new StyleSheet();
  let style: string[] | null = null;
  let depth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      // The parser's own list of open elements grows dear with its length.
      if (++depth > pageLimits.depth) throw new CandorError('file_damaged', { detail: 'HTML nested too deeply' });
      if (name === 'style') style = [];
      if (name === 'link' && /stylesheet/i.test(attributes.rel ?? '')) sheet.partial = true;
    },
    ontext(text) {
      style?.push(text);
    },
    onclosetag() {
      depth--;
      if (style) sheet.add(style.join(''));
      style = null;
    },
  });
  parser.end(html);
  return sheet;
}
