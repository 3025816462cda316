import { CandorError } from '../../errors.ts';

/** A rule of a style sheet that is understood: a chain of simple selectors and what it sets. */
export interface CssRule {
  /** Ancestors first; the last one is the element itself. */
  chain: Compound[];
  weight: number;
  set: Declarations;
  /** How many properties it sets. */
  properties: number;
}

interface Compound {
  tag?: string;
  id?: string;
  classes: string[];
}

export type Declarations = Record<string, string>;

export interface ElementNames {
  tag: string;
  id: string;
  classes: string[];
}

/** The properties that decide what is seen and how it is set; all others are left out. */
const kept =
  /^(?:display|visibility|opacity|font-size|font-weight|font-style|font|color|background|background-color|background-image|position|left|top|text-indent|padding|padding-left|margin|margin-left|white-space|clip|clip-path|flex-direction|grid-template-columns|float|width|height|overflow)$/;

/** `a: b; c: d` → properties, lower case. */
export function declarations(text: string): Declarations {
  const set: Declarations = {};
  for (const part of text.slice(0, 5_000).split(';')) {
    const colon = part.indexOf(':');
    const name = part.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && kept.test(name))
      set[name] = part
        .slice(colon + 1)
        .replace(/!important/i, '')
        .trim()
        .toLowerCase();
  }
  return set;
}

/**
 * What one page's style sheets may ask for, together; the sheets of frameworks stay below. `steps`: comparisons of an
 * element or its ancestors with a selector, and properties set, about half a second of them.
 */
export const cssLimits = { characters: 400_000, rules: 3_000, selector: 300, steps: 3_000_000 } as const;

/** Rules of a style sheet by what their last selector asks for. Nothing is fetched: imports and addresses stay text. */
export class StyleSheet {
  private readonly rules = new Map<string, CssRule[]>();
  private count = 0;
  private characters = 0;
  private steps = 0;
  /** A rule that is not understood, not read, or in a sheet elsewhere, may paint backgrounds. */
  partial = false;

  /** Takes in the text of a whole `style` element. */
  add(css: string): void {
    const read = css.slice(0, cssLimits.characters - this.characters);
    this.characters += read.length;
    this.partial ||= read.length < css.length;
    for (const { selectors, body } of blocksOf(read.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, ' '))) {
      if (this.count >= cssLimits.rules) this.partial = true;
      if (this.count >= cssLimits.rules) return;
      this.addRules(selectors, declarations(body));
    }
  }

  /**
   * What the rules say about an element; later and more precise ones win. `above`: its ancestors, outermost first. Throws
   * file_too_long when the page's elements and rules together are too many.
   */
  of(element: ElementNames, above: ElementNames[]): Declarations {
    const keys = ['*', element.tag, ...(element.id ? [`#${element.id}`] : []), ...element.classes.map((c) => `.${c}`)];
    const found = keys
      .flatMap((key) => this.rules.get(key) ?? [])
      .filter(({ chain }) => this.matches(chain, element, above))
      .sort((a, b) => a.weight - b.weight);
    const set: Declarations = {};
    for (const rule of found) {
      this.spend(rule.properties);
      Object.assign(set, rule.set);
    }
    return set;
  }

  private addRules(selectors: string, set: Declarations): void {
    const properties = Object.keys(set).length;
    if (properties === 0) return;
    for (const selector of selectors.split(',', cssLimits.rules - this.count)) {
      this.count++;
      this.addRule(selector.trim(), set, properties);
    }
  }

  private addRule(selector: string, set: Declarations, properties: number): void {
    const chain = selector.length > cssLimits.selector ? [null] : selector.split(/\s*>\s*|\s+/).map(compound);
    const last = chain.at(-1);
    if (!last || chain.some((part) => part === null)) {
      this.partial ||= Object.keys(set).some((name) => name.startsWith('background'));
      return;
    }
    const parts = chain as Compound[];
    const rank = parts.reduce((sum, c) => sum + (c.id ? 100 : 0) + c.classes.length * 10 + (c.tag ? 1 : 0), 0);
    const key = last.id ? `#${last.id}` : last.classes[0] ? `.${last.classes[0]}` : (last.tag ?? '*');
    const rule = { chain: parts, weight: rank * cssLimits.rules + this.count, set, properties };
    const others = this.rules.get(key);
    if (others) others.push(rule);
    else this.rules.set(key, [rule]);
  }

  private matches(chain: Compound[], element: ElementNames, above: ElementNames[]): boolean {
    const last = chain.at(-1);
    if (!last || !this.fits(last, element)) return false;
    let at = above.length - 1;
    for (const part of chain.slice(0, -1).reverse()) {
      while (at >= 0 && !this.fits(part, above[at] as ElementNames)) at--;
      if (at-- < 0) return false;
    }
    return true;
  }

  private fits(part: Compound, element: ElementNames): boolean {
    this.spend(1 + part.classes.length);
    return (
      (!part.tag || part.tag === element.tag) &&
      (!part.id || part.id === element.id) &&
      part.classes.every((name) => element.classes.includes(name))
    );
  }

  private spend(steps: number): void {
    this.steps += steps;
    if (this.steps > cssLimits.steps) throw new CandorError('file_too_long', { detail: 'too many style rules' });
  }
}

function compound(text: string): Compound | null {
  const plain = text.replace(/:(?:link|visited|root)$/, '');
  if (!/^(?:[a-z][\w-]*|\*)?(?:[.#][\w-]+)*$/i.test(plain) || plain === '') return null;
  const tag = /^[a-z][\w-]*/i.exec(plain)?.[0]?.toLowerCase();
  const id = /#([\w-]+)/.exec(plain)?.[1];
  return { ...(tag && { tag }), ...(id && { id }), classes: [...plain.matchAll(/\.([\w-]+)/g)].map((m) => m[1] ?? '') };
}

/** Rules, those for screens and print among them; other at-rules are stepped over. */
function blocksOf(css: string): { selectors: string; body: string }[] {
  const blocks: { selectors: string; body: string }[] = [];
  let at = 0;
  while (at < css.length && blocks.length <= cssLimits.rules) {
    const open = css.indexOf('{', at);
    if (open < 0) break;
    const selectors = css
      .slice(at, open)
      .replace(/^[\s\S]*;/, '')
      .replace(/^[\s}]+/, '')
      .trim();
    if (/^@(?:media|supports|layer)/i.test(selectors)) {
      at = open + 1; // the rules inside follow
      continue;
    }
    const close = css.indexOf('}', open);
    const end = close < 0 ? css.length : close;
    if (!selectors.startsWith('@')) blocks.push({ selectors, body: css.slice(open + 1, end) });
    at = end + 1;
  }
  return blocks;
}
