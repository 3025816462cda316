/** A rule of a style sheet that is understood: a chain of simple selectors and what it sets. */
export interface CssRule {
  /** Ancestors first; the last one is the element itself. */
  chain: Compound[];
  weight: number;
  set: Declarations;
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
  /^(?:display|visibility|opacity|font-size|font-weight|font-style|font|color|background|background-color|position|left|top|text-indent|clip|clip-path|flex-direction|grid-template-columns|float|width|height|overflow)$/;

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

const mostRules = 3_000;

/** Rules of a style sheet by what their last selector asks for. Nothing is fetched: imports and addresses stay text. */
export class StyleSheet {
  private readonly rules = new Map<string, CssRule[]>();
  private count = 0;
  /** A rule that is not understood, or a sheet elsewhere, may paint backgrounds. */
  partial = false;

  add(css: string): void {
    for (const { selectors, body } of blocksOf(css.slice(0, 400_000).replace(/\/\*[\s\S]*?(?:\*\/|$)/g, ' ')))
      for (const selector of selectors.split(',')) this.addRule(selector.trim(), body);
  }

  /** What the rules say about an element; later and more precise ones win. `above`: its ancestors, outermost first. */
  of(element: ElementNames, above: ElementNames[]): Declarations {
    const keys = ['*', element.tag, ...(element.id ? [`#${element.id}`] : []), ...element.classes.map((c) => `.${c}`)];
    const found = keys
      .flatMap((key) => this.rules.get(key) ?? [])
      .filter(({ chain }) => matches(chain, element, above))
      .sort((a, b) => a.weight - b.weight);
    return Object.assign({}, ...found.map((rule) => rule.set)) as Declarations;
  }

  private addRule(selector: string, body: string): void {
    const set = declarations(body);
    if (Object.keys(set).length === 0 || this.count >= mostRules) return;
    const chain = selector.split(/\s*>\s*|\s+/).map(compound);
    const last = chain.at(-1);
    if (!last || chain.some((part) => part === null)) {
      this.partial ||= 'background' in set || 'background-color' in set;
      return;
    }
    const parts = chain as Compound[];
    const rank = parts.reduce((sum, c) => sum + (c.id ? 100 : 0) + c.classes.length * 10 + (c.tag ? 1 : 0), 0);
    const key = last.id ? `#${last.id}` : last.classes[0] ? `.${last.classes[0]}` : (last.tag ?? '*');
    const rule = { chain: parts, weight: rank * mostRules + this.count++, set };
    this.rules.set(key, [...(this.rules.get(key) ?? []), rule]);
  }
}

function compound(text: string): Compound | null {
  const plain = text.replace(/:(?:link|visited|root)$/, '');
  if (!/^(?:[a-z][\w-]*|\*)?(?:[.#][\w-]+)*$/i.test(plain) || plain === '') return null;
  const tag = /^[a-z][\w-]*/i.exec(plain)?.[0]?.toLowerCase();
  const id = /#([\w-]+)/.exec(plain)?.[1];
  return { ...(tag && { tag }), ...(id && { id }), classes: [...plain.matchAll(/\.([\w-]+)/g)].map((m) => m[1] ?? '') };
}

function fits(part: Compound, element: ElementNames): boolean {
  return (
    (!part.tag || part.tag === element.tag) &&
    (!part.id || part.id === element.id) &&
    part.classes.every((name) => element.classes.includes(name))
  );
}

function matches(chain: Compound[], element: ElementNames, above: ElementNames[]): boolean {
  const last = chain.at(-1);
  if (!last || !fits(last, element)) return false;
  let at = above.length - 1;
  for (const part of chain.slice(0, -1).reverse()) {
    while (at >= 0 && !fits(part, above[at] as ElementNames)) at--;
    if (at-- < 0) return false;
  }
  return true;
}

/** Rules, those for screens and print among them; other at-rules are stepped over. */
function blocksOf(css: string): { selectors: string; body: string }[] {
  const blocks: { selectors: string; body: string }[] = [];
  let at = 0;
  while (at < css.length && blocks.length < mostRules) {
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
