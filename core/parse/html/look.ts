import type { TextLook } from '../flow/content.ts';
import type { Declarations } from './css.ts';

/** What an element looks like, its ancestors taken in. `background` is unknown where a picture or gradient is painted. */
export interface ElementLook extends TextLook {
  size: number;
  background: string | undefined;
  /** Left out of the page, or painted so that nobody sees it. */
  gone: boolean;
  display: string;
  /** White space as in the file: `lines` keeps its line ends, `all` its spaces, too. */
  space: 'collapse' | 'lines' | 'all';
  columns: number;
  float: boolean;
}

export const pageLook: ElementLook = {
  size: 12, // 16 px
  background: '#ffffff',
  gone: false,
  display: 'block',
  space: 'collapse',
  columns: 0,
  float: false,
};

/** What browsers do without a style sheet (HTML Standard, 15.3). */
const tagSizes = new Map(
  Object.entries({ h1: 2, h2: 1.5, h3: 1.17, h4: 1, h5: 0.83, h6: 0.67, small: 0.83, big: 1.2 }),
);
const boldTags = /^(?:h[1-6]|b|strong|th)$/;
const italicTags = /^(?:i|em|cite|dfn|address|var)$/;
const fontSizes = [0, 7.5, 10, 12, 13.5, 18, 24, 36];

/** An element's look under its parent's. `attributes`: of the element itself. */
export function lookOfElement(
  parent: ElementLook,
  tag: string,
  set: Declarations,
  attributes: Record<string, string>,
): ElementLook {
  const look: ElementLook = { ...parent, display: set.display ?? '', columns: 0, float: false };
  const scale = tagSizes.get(tag);
  if (scale !== undefined) look.size = (/^h/.test(tag) ? pageLook.size : parent.size) * scale;
  if (boldTags.test(tag)) look.bold = true;
  if (italicTags.test(tag)) look.italic = true;
  if (tag === 'font' && attributes.size) look.size = fontSizes[Number(attributes.size)] ?? look.size;
  const color = colorOf(set.color ?? attributes.color ?? '');
  if (color !== undefined) look.color = color;
  const size = sizeOf(set['font-size'] ?? fontShorthand(set.font), parent.size);
  if (size !== undefined) look.size = size;
  const weight = set['font-weight'] ?? (/\bbold\b/.test(set.font ?? '') ? 'bold' : undefined);
  if (weight) look.bold = /bold/.test(weight) || Number(weight) >= 600;
  if (set['font-style']) look.italic = /italic|oblique/.test(set['font-style']);
  look.space = spaceOf(set['white-space'], tag, parent);
  look.background = backgroundOf(set, attributes, parent);
  look.columns = /grid/.test(look.display) ? columnsOf(set['grid-template-columns']) : 0;
  look.float = /^(?:right|left)$/.test(set.float ?? '');
  look.gone = parent.gone || isGone(set, attributes);
  return look;
}

function isGone(set: Declarations, attributes: Record<string, string>): boolean {
  const clipped = /rect\(0|inset\((?:50|100)%|rect\(1px/.test(`${set.clip ?? ''} ${set['clip-path'] ?? ''}`);
  const nothing = (value: string | undefined) => value !== undefined && /^[01](?:px|pt)?$/.test(value);
  return (
    'hidden' in attributes ||
    set.display === 'none' ||
    /hidden|collapse/.test(set.visibility ?? '') ||
    Number(set.opacity ?? 1) < 0.05 ||
    isOffPage(set) ||
    clipped ||
    (set.overflow === 'hidden' && nothing(set.height) && nothing(set.width))
  );
}

/** Text is hidden by being moved further than any design needs: most write 999 or 9999 pixels. */
const offPage = -999;

/** A hanging indent is taken back by the padding or margin beside it. */
function isOffPage(set: Declarations): boolean {
  const left = (name: 'padding' | 'margin') => pixels(set[`${name}-left`] ?? leftOf(set[name]));
  if (pixels(set['text-indent']) + left('padding') + left('margin') <= offPage) return true;
  const moved = /absolute|fixed|relative/.test(set.position ?? '');
  return moved && (pixels(set.left) <= offPage || pixels(set.top) <= offPage);
}

/** The fourth of "top right bottom left", of which the last ones may be left out. */
function leftOf(shorthand: string | undefined): string | undefined {
  const sides = shorthand?.split(/\s+/, 4);
  return sides && (sides[3] ?? sides[1] ?? sides[0]);
}

/** CSS pixels of a unit (CSS Values 4, 6.2); shares are taken of a page of 1,000 pixels. */
const units = new Map(
  Object.entries({
    px: 1,
    pt: 4 / 3,
    pc: 16,
    em: 16,
    rem: 16,
    ch: 8,
    in: 96,
    cm: 37.8,
    mm: 3.78,
    '%': 10,
    vw: 10,
    vh: 10,
  }),
);

function pixels(value: string | undefined): number {
  const match = /^(-?\d{0,9}(?:\.\d{1,9})?)([a-z]{2,3}|%)$/.exec(value ?? '');
  return match ? Number(match[1]) * (units.get(match[2] ?? '') ?? 0) || 0 : 0;
}

function spaceOf(value: string | undefined, tag: string, parent: ElementLook): ElementLook['space'] {
  if (value === undefined || value === 'inherit')
    return /^(?:pre|textarea|listing|xmp|plaintext)$/.test(tag) ? 'all' : parent.space;
  if (value === 'pre-line') return 'lines';
  return /^(?:pre|pre-wrap|break-spaces)$/.test(value) ? 'all' : 'collapse';
}

function fontShorthand(font: string | undefined): string | undefined {
  return /(?:^|\s)([\d.]+(?:px|pt|em|rem|%))/.exec(font ?? '')?.[1];
}

function sizeOf(value: string | undefined, parent: number): number | undefined {
  const match = /^([\d.]+)(px|pt|em|rem|%)?$/.exec(value ?? '');
  if (!match) return undefined;
  const number = Number(match[1]);
  if (match[2] === 'px') return number * 0.75;
  if (match[2] === 'em') return number * parent;
  if (match[2] === '%') return (number / 100) * parent;
  if (match[2] === 'rem') return number * pageLook.size;
  return match[2] === 'pt' || number === 0 ? number : undefined;
}

function backgroundOf(set: Declarations, attributes: Record<string, string>, parent: ElementLook): string | undefined {
  const value = set.background ?? set['background-color'] ?? attributes.bgcolor;
  if (/url\(|gradient\(|image|element\(/.test(`${set['background-image'] ?? ''} ${value ?? ''}`)) return undefined;
  if (value === undefined || /^(?:transparent|none|inherit|initial)/.test(value)) return parent.background;
  return colorOf(value.split(/\s+/)[0] ?? '');
}

const names = new Map(Object.entries({ white: '#ffffff', black: '#000000', red: '#ff0000', gray: '#808080' }));

function colorOf(value: string): string | undefined {
  const text = value.trim().toLowerCase();
  const named = names.get(text);
  if (named) return named;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(text);
  if (short)
    return (
      '#' +
      short
        .slice(1)
        .map((digit) => digit + digit)
        .join('')
    );
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  const rgb = /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})/.exec(text);
  return rgb
    ? '#' +
        rgb
          .slice(1, 4)
          .map((part) => Number(part).toString(16).padStart(2, '0').slice(-2))
          .join('')
    : undefined;
}

/** How many columns a grid has: "1fr 2fr", "repeat(3, 1fr)"; 1 when it is not told. */
function columnsOf(template: string | undefined): number {
  const repeated = /repeat\(\s*(\d{1,2})/.exec(template ?? '');
  if (repeated) return Number(repeated[1]);
  return template
    ? template
        .replace(/\([^()]*\)/g, '')
        .trim()
        .split(/\s+/).length
    : 1;
}
