import { readXml } from '../archive/xml.ts';
import type { TextLook } from '../flow/content.ts';

export interface OdtStyle extends TextLook {
  level?: number;
  bullet?: boolean;
  columns?: boolean;
  /** Share of the parent's size; ODF writes "120%". */
  scale?: number;
}

interface RawStyle extends OdtStyle {
  parent?: string;
}

/** Styles of `styles.xml` and the automatic ones of `content.xml`, by family and name; parents are taken in. */
export class OdtStyles {
  private readonly raw = new Map<string, RawStyle>();
  /** Styles as `of` found them. */
  private readonly resolved = new Map<string, OdtStyle>();

  /** Adds the styles a part declares. Throws file_damaged. */
  read(bytes: Uint8Array | undefined): void {
    let current: RawStyle | null = null;
    if (!bytes) return;
    this.resolved.clear();
    readXml(bytes, {
      open: (name, a) => {
        if (name === 'style:style' || name === 'style:default-style') current = this.declared(name, a);
        else if (current) setProperties(current, name, a);
      },
      close: (name) => {
        if (name === 'style:style' || name === 'style:default-style') current = null;
      },
    });
  }

  /** What a style says, with what it is based on. An unknown name says what its family's default says. */
  of(family: 'paragraph' | 'text' | 'section', name: string | undefined): OdtStyle {
    const key = `${family}|${name ?? ''}`;
    const known = this.resolved.get(key);
    if (known) return known;
    const own = name === undefined ? {} : this.resolve(key, []);
    const base = family === 'text' ? {} : (this.raw.get(`${family}|`) ?? {});
    const style = { ...base, ...own };
    this.resolved.set(key, style);
    return style;
  }

  private declared(name: string, a: Record<string, string>): RawStyle {
    const family = a['style:family'] ?? '';
    const style: RawStyle = {};
    if (a['style:parent-style-name']) style.parent = a['style:parent-style-name'];
    const title = (a['style:display-name'] ?? a['style:name'] ?? '').replaceAll('_20_', ' ');
    if (/^title$/i.test(title)) style.level = 1;
    if (/^list (?:bullet|number)/i.test(title)) style.bullet = true;
    const outline = Number(a['style:default-outline-level'] ?? 0);
    if (outline > 0) style.level = outline + 1;
    this.raw.set(name === 'style:default-style' ? `${family}|` : `${family}|${a['style:name'] ?? ''}`, style);
    return style;
  }

  private resolve(key: string, seen: string[]): OdtStyle {
    const style = this.raw.get(key);
    if (!style || seen.includes(key) || seen.length > 40) return {};
    const { parent, ...own } = style;
    const family = key.split('|')[0] ?? '';
    const above = parent ? this.resolve(`${family}|${parent}`, [...seen, key]) : {};
    const size = own.scale !== undefined && above.size !== undefined ? { size: above.size * own.scale } : {};
    return { ...above, ...own, ...size };
  }
}

function setProperties(style: RawStyle, name: string, a: Record<string, string>): void {
  if (name === 'style:columns') style.columns = Number(a['fo:column-count'] ?? 1) > 1;
  if (name !== 'style:text-properties') return;
  const weight = a['fo:font-weight'];
  if (weight) style.bold = weight === 'bold' || Number(weight) >= 600;
  if (a['fo:font-style']) style.italic = a['fo:font-style'] !== 'normal';
  if (/^#[0-9a-f]{6}$/i.test(a['fo:color'] ?? '')) style.color = (a['fo:color'] ?? '').toLowerCase();
  const size = /^([\d.]+)(pt|%)$/.exec(a['fo:font-size'] ?? '');
  if (size?.[2] === 'pt') style.size = Number(size[1]);
  else if (size) style.scale = Number(size[1]) / 100;
  if (a['text:display']) style.hidden = a['text:display'] === 'none';
}
