import { readXml } from '../archive/xml.ts';
import type { TextLook } from '../flow/content.ts';

export interface ParagraphStyle extends TextLook {
  level?: number;
  bullet?: boolean;
}

interface RawStyle extends ParagraphStyle {
  basedOn?: string;
}

/** `w:val` of an on/off property: absent means on. */
export function isOn(attributes: Record<string, string>): boolean {
  return !/^(?:0|false|off|none)$/.test(attributes['w:val'] ?? 'true');
}

/** Style id → what it says, with what it is based on already taken in. */
export function readStyles(bytes: Uint8Array | undefined): {
  of: (id: string | undefined) => ParagraphStyle;
  defaults: ParagraphStyle;
} {
  const raw = new Map<string, RawStyle>();
  const defaults: RawStyle = {};
  let current: RawStyle | null = null;
  if (bytes)
    readXml(bytes, {
      open(name, attributes) {
        if (name === 'w:docDefaults') current = defaults;
        if (name === 'w:style') raw.set(attributes['w:styleId'] ?? '', (current = {}));
        if (current) setStyle(current, name, attributes);
      },
      close(name) {
        if (name === 'w:style' || name === 'w:docDefaults') current = null;
      },
    });
  const resolve = (id: string | undefined, seen: string[]): ParagraphStyle => {
    const style = id === undefined ? undefined : raw.get(id);
    if (!style || id === undefined || seen.includes(id)) return {};
    const { basedOn, ...own } = style;
    return { ...resolve(basedOn, [...seen, id]), ...own };
  };
  return { of: (id) => resolve(id, []), defaults };
}

function setStyle(style: RawStyle, name: string, attributes: Record<string, string>): void {
  const value = attributes['w:val'] ?? '';
  if (name === 'w:basedOn') style.basedOn = value;
  else if (name === 'w:name') {
    const heading = /^(?:heading|überschrift|titre|título|titolo|kop|nagłówek)\s*(\d)$/i.exec(value);
    if (heading) style.level = Number(heading[1]) + 1;
    else if (/^title$/i.test(value)) style.level = 1;
    else if (/^list (?:bullet|number|paragraph bullet)/i.test(value)) style.bullet = true;
  } else if (name === 'w:outlineLvl') style.level ??= Number(value) + 2;
  else if (name === 'w:numId') style.bullet = value !== '0';
  else setRunProperty(style, name, attributes);
}

/** Properties that styles and runs share. Sizes stand in half points. */
export function setRunProperty(style: ParagraphStyle, name: string, attributes: Record<string, string>): void {
  const value = attributes['w:val'] ?? '';
  if (name === 'w:b') style.bold = isOn(attributes);
  else if (name === 'w:i') style.italic = isOn(attributes);
  else if (name === 'w:sz') style.size = Number(value) / 2;
  else if (name === 'w:color' && /^[0-9a-f]{6}$/i.test(value)) style.color = '#' + value.toLowerCase();
  else if (name === 'w:vanish') style.hidden = isOn(attributes);
}
