import type { RtfToken } from './tokens.ts';

/** What a paragraph style says about structure. How it looks is written out again in each paragraph. */
export interface RtfStyle {
  level?: number;
  bullet?: boolean;
}

/** Tokens of the style sheet's group → style number → what it says. */
export function readStylesheet(tokens: RtfToken[]): Map<number, RtfStyle> {
  const styles = new Map<number, RtfStyle>();
  let depth = 0;
  let number = 0;
  let style: RtfStyle = {};
  let name = '';
  for (const token of tokens) {
    if (token.type === 'open') {
      if (++depth === 1) [number, style, name] = [0, {}, ''];
    } else if (token.type === 'close') {
      if (depth-- === 1) styles.set(number, { ...style, ...namedStyle(name) });
    } else if (depth > 1) continue;
    else if (token.type === 'bytes') name += String.fromCharCode(...token.bytes.slice(0, 80));
    else if (token.word === 's') number = token.value ?? 0;
    else if (token.word === 'outlinelevel' && (token.value ?? 9) < 9) style.level = (token.value ?? 0) + 2;
  }
  return styles;
}

function namedStyle(name: string): RtfStyle {
  const title = name.replace(/;.*$/s, '').trim();
  const heading = /^(?:heading|überschrift|titre|título|titolo|kop|nagłówek)\s*(\d)$/i.exec(title);
  if (heading) return { level: Number(heading[1]) + 1 };
  if (/^title$/i.test(title)) return { level: 1 };
  return /^list (?:bullet|number)/i.test(title) ? { bullet: true } : {};
}
