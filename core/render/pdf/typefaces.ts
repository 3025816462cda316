import { textOf, type Flow } from '../flow.ts';
import { facesOf, fontFile, type AnyFamilyId, type Face, type FontSource } from '../fonts.ts';
import type { PdfDocument, ReadFont } from './pdfkit.ts';

/** One face of one family as the document knows it. */
export interface Typeface {
  /** Its name in the document. */
  name: string;
  family: AnyFamilyId;
  face: Face;
  font: ReadFont;
}

/** The faces of a document; `find` falls back to the regular face of a family that has no other. */
export interface Typefaces {
  all: readonly Typeface[];
  find(family: AnyFamilyId, face: Face): Typeface | undefined;
  /** Families that help out, in the order in which they are asked. */
  helpers: readonly AnyFamilyId[];
}

const scripts: { letters: RegExp; families: (language: string) => AnyFamilyId[] }[] = [
  { letters: /\p{Script=Arabic}/u, families: () => ['arabic'] },
  { letters: /\p{Script=Hebrew}/u, families: () => ['hebrew'] },
  { letters: /[\u3040-\u30ff]/u, families: () => ['japanese'] },
  { letters: /\p{Script=Hangul}/u, families: () => ['korean'] },
  { letters: /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u, families: (language) => hanOf(language) },
];

/** One sign has other shapes in Japan and in China; who writes in neither language is asked no more than once. */
const hanOf = (language: string): AnyFamilyId[] =>
  /^ja\b/.test(language) ? ['japanese', 'chinese'] : ['chinese', 'japanese'];

/** Fonts as read, by their bytes: reading a kerning table costs more than drawing a page. */
const readFonts = new WeakMap<Uint8Array, ReadFont>();

/** Asks for what the text and the signs `added` to it need, no more, and registers it with the document. */
export async function loadTypefaces(
  doc: PdfDocument,
  flow: Flow,
  source: FontSource,
  added: string,
): Promise<Typefaces> {
  const known = new Map<string, Typeface>();
  const load = async (family: AnyFamilyId, faces: Iterable<Face>) => {
    for (const face of faces) {
      const name = `${family}-${face}`;
      if (known.has(name) || !facesOf(family).includes(face)) continue;
      known.set(name, { name, family, face, font: register(doc, name, await source(fontFile(family, face))) });
    }
  };
  const wanted = facesUsed(flow);
  await Promise.all([...wanted].map(([family, faces]) => load(family, faces)));
  const text = flow.blocks.map(textOf).join('') + flow.author + added;
  const helpers: AnyFamilyId[] = [];
  const missing = () => [...new Set(text)].filter((sign) => !covers([...known.values()], sign)).join('');
  const help = async (family: AnyFamilyId) => {
    helpers.push(family);
    await load(family, facesOf(family));
  };
  for (const { letters, families } of scripts) {
    for (const family of families(flow.language)) if (letters.test(missing())) await help(family);
  }
  if (missing() !== '') {
    helpers.push('source-serif');
    await load('source-serif', ['regular']);
  }
  const find = (family: AnyFamilyId, face: Face) => known.get(`${family}-${face}`) ?? known.get(`${family}-regular`);
  return { all: [...known.values()], find, helpers };
}

function facesUsed(flow: Flow): Map<AnyFamilyId, Set<Face>> {
  const used = new Map<AnyFamilyId, Set<Face>>([[flow.style.roles.paragraph.font, new Set<Face>(['regular'])]]);
  for (const { role, runs, aside, trail } of flow.blocks) {
    const { font } = flow.style.roles[role];
    const faces = used.get(font) ?? new Set<Face>(['regular']);
    for (const run of [...runs, ...(aside ?? []), ...(trail ?? [])]) faces.add(run.face ?? 'regular');
    used.set(font, faces);
  }
  return used;
}

const covers = (typefaces: readonly Typeface[], sign: string): boolean =>
  typefaces.some(({ font }) => font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0));

function register(doc: PdfDocument, name: string, bytes: Uint8Array): ReadFont {
  doc.registerFont(name, readFonts.get(bytes) ?? bytes).font(name);
  const { font } = doc._font;
  readFonts.set(bytes, font);
  return font;
}

/**
 * Tells each shape which sign it stands for in this document. A font that is read once remembers what a shape was first
 * used for, and that may be nothing (a part of "ü") or a sign that looks the same (the no-break space). Letters that are
 * joined have shapes of their own, which are left as they are.
 */
export function nameGlyphs({ all }: Typefaces, text: string): void {
  const codePoints = [...new Set(text + ' ')].map((sign) => sign.codePointAt(0) ?? 0).filter((code) => code !== 0xa0);
  for (const { font } of all)
    for (const code of codePoints)
      if (font.hasGlyphForCodePoint(code)) font.glyphForCodePoint(code).codePoints = [code];
}
