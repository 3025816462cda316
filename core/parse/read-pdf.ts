import { CandorError } from '../errors.ts';
import type { DocumentFlag, DocumentLine } from './document.ts';
import { firstPageRegions, regionsOf, type Region } from './layout/columns.ts';
import { fragmentsOf, type Fragment } from './layout/fragments.ts';
import { linesOf } from './layout/lines.ts';
import { markRepeats } from './layout/repeats.ts';
import { mirrorPage, readsFromRight } from './layout/right-to-left.ts';
import { followColumns } from './layout/tracks.ts';
import { wordsOf } from './layout/words.ts';
import type { Line } from './line.ts';
import { contactInMargin, holdsContact } from './pdf/contact-zone.ts';
import { drawnBullets } from './pdf/drawn-bullets.ts';
import type { Box, Glyph } from './pdf/glyphs.ts';
import { joinLinks, linksOf, type PageLink } from './pdf/links.ts';
import type { Matrix } from './pdf/matrix.ts';
import { openPdf, type Ops, type PdfPage } from './pdf/open.ts';
import type { PdfFont } from './pdf/looks.ts';
import { paintPage } from './pdf/paint.ts';
import { hasPictureForText } from './pdf/picture-text.ts';
import { looksLikePhoto, picturesIn } from './pdf/pictures.ts';
import { markHidden } from './pdf/visible.ts';
import type { ReadResult } from './read-result.ts';
import { uploadLimits } from './upload.ts';

interface PageText {
  width: number;
  height: number;
  glyphs: Glyph[];
  images: Box[];
}

/**
 * Reads a PDF: 1. painted glyphs with place, look and colour; 2. words; 3. fragments; 4. columns and bands in reading
 * order; 5. lines. Throws file_encrypted, file_damaged, file_too_many_pages, file_too_long, file_no_text.
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadResult> {
  const pictures = picturesIn(bytes);
  const pages = await readPages(bytes, pictures.length > 0);
  const glyphs = pages.flatMap((page) => page.glyphs);
  if (glyphs.filter((glyph) => /[\p{L}\p{N}]/u.test(glyph.text)).length < 20) throw new CandorError('file_no_text');
  const flags = new Set<DocumentFlag>();
  const seen = pages.map((page) => fragmentsOf(wordsOf(page.glyphs.filter((glyph) => !glyph.hidden && !glyph.turned))));
  const mirrored = new Set(seen.flatMap((page, index) => (readsFromRight(page) ? [index + 1] : [])));
  const fragments = seen.map((page, i) => (mirrored.has(i + 1) ? mirrorPage(page, pages[i]?.width ?? 0) : page));
  const regions = fragments.map((page, index) => (index === 0 ? firstPageRegions(page) : regionsOf(page)));
  const lines = followColumns(regions).flatMap((region, id) => linesOf(region, region.page, id));
  lines.push(...turnedLines(pages, lines.length));
  const sizes = pages.map(({ width, height }) => ({ width, height }));
  markRepeats(lines, sizes);
  const { body, margin } = apart(lines);
  const aside = contactInMargin(body, margin, pages);
  for (const line of aside) line.zone = line.top < (sizes[line.page - 1]?.height ?? 0) / 2 ? 'header' : 'footer';
  if (aside.length > 0) flags.add('contact-in-header');
  const hidden = hiddenLines(pages);
  if (hidden.length > 0) flags.add('hidden-text');
  if (pictures.some(looksLikePhoto)) flags.add('photo');
  if (pages.some(hasPictureForText)) flags.add('text-in-image');
  noteFlags(flags, fragments.flat(), regions.flat(), glyphs);
  return {
    kind: 'pdf',
    pages: sizes,
    lines: body,
    margin,
    hidden,
    flags,
    mirrored,
  };
}

/** Running lines are no part of the text, but contact data that stands nowhere else is kept once. */
function apart(lines: Line[]): { body: Line[]; margin: Line[] } {
  const running = (line: Line) => line.zone === 'header' || line.zone === 'footer';
  const body = lines.filter((line) => !running(line));
  const margin = lines.filter(running);
  if (body.some((line) => holdsContact(line.text))) return { body, margin };
  const page = Math.min(...margin.filter((line) => holdsContact(line.text)).map((line) => line.page));
  const kept = margin.filter((line) => line.page === page && holdsContact(line.text));
  return { body: [...body, ...kept], margin: margin.filter((line) => !kept.includes(line)) };
}

async function readPages(bytes: Uint8Array, pictures: boolean): Promise<PageText[]> {
  const { pdf, ops, budget, close } = await openPdf(bytes);
  try {
    const pages: PageText[] = [];
    // A broken annotation costs its link, not the file.
    const links = await linksOf(pdf).catch(() => new Map<number, PageLink[]>());
    let characters = 0;
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await readPage(await pdf.getPage(number), ops, links.get(number - 1) ?? [], pictures);
      if (budget.exceeded) throw new CandorError('file_damaged', { detail: `too many ${budget.exceeded}` });
      characters += page.glyphs.length;
      if (characters > uploadLimits.characters) throw new CandorError('file_too_long');
      pages.push(page);
    }
    return pages;
  } catch (error) {
    throw error instanceof CandorError ? error : new CandorError('file_damaged', { cause: error });
  } finally {
    await close();
  }
}

async function readPage(page: PdfPage, ops: Ops, links: PageLink[], pictures: boolean): Promise<PageText> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const viewport = transform as unknown as Matrix;
  const list = await page.getOperatorList({ annotationMode: withoutAnnotations });
  const fonts = new Map<string, PdfFont>();
  const fontOf = (id: string): PdfFont => {
    let font = fonts.get(id);
    if (!font) fonts.set(id, (font = fontFrom(page, id)));
    return font;
  };
  const { glyphs, fills, dots, fillsBefore, images } = paintPage(list, ops, viewport, fontOf);
  markHidden(glyphs, fills, fillsBefore, { width, height, pictures });
  joinLinks(glyphs, links, viewport);
  glyphs.push(...drawnBullets(dots, glyphs));
  return { width, height, glyphs, images };
}

/** pdf.js: AnnotationMode.DISABLE; what comments and stamps show is no part of the résumé. */
const withoutAnnotations = 0;

function fontFrom(page: PdfPage, id: string): PdfFont {
  try {
    return (page.commonObjs.get(id) ?? {}) as PdfFont;
  } catch {
    return {}; // a font that could not be loaded: its text keeps its characters, its look stays unknown
  }
}

/** Text up or down the page comes last, one line a page. */
function turnedLines(pages: PageText[], region: number): Line[] {
  return pages.flatMap((page, index) => {
    const turned = page.glyphs.filter((glyph) => glyph.turned && !glyph.hidden);
    const text = turned
      .map((glyph) => glyph.text)
      .join('')
      .trim();
    const style = turned[0]?.style;
    if (text === '' || !style) return [];
    const place = { page: index + 1 };
    const edges = { x: 0, right: 0, columnRight: 0, top: 0, bottom: 0, textX: 0, gap: Infinity };
    const segments = [{ text, runs: [{ ...style, text }], x: 0, right: 0 }];
    return [
      { ...style, ...edges, text, segments, place, region, page: index + 1, bullet: false, marker: '', whole: true },
    ];
  });
}

function hiddenLines(pages: PageText[]): DocumentLine[] {
  return pages.flatMap((page, index) =>
    fragmentsOf(wordsOf(page.glyphs.filter((glyph) => glyph.hidden))).map((piece) => ({
      text: piece.text,
      size: piece.size,
      place: {
        page: index + 1,
        box: { x: piece.x, y: piece.top, width: piece.right - piece.x, height: piece.bottom - piece.top },
      },
    })),
  );
}

function noteFlags(flags: Set<DocumentFlag>, fragments: Fragment[], regions: Region[], glyphs: Glyph[]): void {
  if (regions.some((region) => region.side !== 0)) flags.add('columns');
  if (regions.some((region) => region.gutters.length > 0)) flags.add('tables');
  if (fragments.some((fragment) => fragment.letterSpaced)) flags.add('letter-spaced');
  const inked = glyphs.filter((glyph) => glyph.text.trim() !== '');
  // F09: more than 0.5 % of the characters have no meaning that a machine could read.
  const broken = inked.filter((glyph) => /\ufffd|\p{Cc}/u.test(glyph.text)).length;
  if (broken > inked.length * 0.005) flags.add('broken-glyphs');
  if (glyphs.some((glyph) => /[\u200b\u2060\ufeff]/.test(glyph.text))) flags.add('zero-width');
}
