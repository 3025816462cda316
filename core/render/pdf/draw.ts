import { plainText, type Flow, type Style } from '../flow.ts';
import { icons } from '../icons.ts';
import type { Measure } from './measure.ts';
import type { Page, PlacedLine } from './paginate.ts';
import type { PdfDocument, StructureElement } from './pdfkit.ts';
import { setLine, setTrail, type Placed } from './set-line.ts';
import { createTags } from './tags.ts';

/** Signs that the drawer adds to the text: bullets and page numbers. */
export const decoration = '• · / 0123456789';

type Under = ReturnType<typeof createTags>['under'];

/** Draws pages of placed lines, tagging each block once even when it runs over a page's end. */
export function drawPages(doc: PdfDocument, pages: readonly Page[], flow: Flow, measure: Measure): void {
  const tags = createTags(doc, flow.language, flow.style.side !== undefined);
  for (const [i, page] of pages.entries()) {
    doc.addPage();
    drawColumn(doc, page, flow);
    if (i === 0) drawPhoto(doc, flow, tags.root, tags.under);
    if (pages.length > 1) drawFooter(doc, flow, `${i + 1} / ${pages.length}`, measure);
    for (const line of page.lines) {
      const { body, label } = tags.tagsOf(line.block);
      if (line.index === 0 && line.block.role === 'section') doc.outline.addItem(plainText(line.block.runs));
      if (line.index === 0 && label) drawBullet(doc, line, label, flow.style, measure);
      for (const part of line.fragments) drawFragment(doc, part, line, body, tags.under);
      drawRule(doc, line, flow.style);
    }
  }
  tags.end();
}

function drawFragment(doc: PdfDocument, part: Placed, line: PlacedLine, parent: StructureElement, under: Under): void {
  const { size, color } = line.style;
  const y = line.y + part.drop;
  if (part.icon) drawIcon(doc, part, y, size, color);
  const draw = () => drawText(doc, part, part.x, y, size, color);
  if (!part.href) {
    parent.add(draw);
    return;
  }
  const link = under(parent, 'Link');
  link.add(draw);
  const contents = new String(part.text.trim());
  doc.link(part.x, y - size * 0.8, part.width, size * 1.1, part.href, { structParent: link, Contents: contents });
  link.end();
}

type Drawn = Pick<Placed, 'text' | 'typeface' | 'embolden'>;

function drawText(doc: PdfDocument, part: Drawn, x: number, y: number, size: number, color: string): void {
  const text = part.text.replaceAll('\u00a0', ' ');
  doc.font(part.typeface.name).fontSize(size).fillColor(color);
  if (part.embolden) doc.lineWidth(size * 0.02).strokeColor(color);
  const bold = part.embolden ? { fill: true, stroke: true } : {};
  doc.text(text, x, y, { lineBreak: false, baseline: 'alphabetic', ...bold });
}

function drawBullet(doc: PdfDocument, line: PlacedLine, label: StructureElement, style: Style, measure: Measure): void {
  const { font, size } = line.style;
  const [stretch] = measure.stretches('• ', font, 'regular');
  if (!stretch) return;
  const width = measure.width('•', stretch.typeface, size);
  const x = line.column.rtl ? line.edge + size - width : line.edge - size;
  label.add(() => drawText(doc, { ...stretch, embolden: false }, x, line.y, size, style.muted));
}

/** Lines, icons, tints and page numbers are decoration: marked as artifacts, they are not read out. */
function artifact(doc: PdfDocument, type: string, draw: () => void): void {
  doc.markContent('Artifact', { type });
  draw();
  doc.endMarkedContent();
}

function drawRule(doc: PdfDocument, line: PlacedLine, { hairline, accent }: Style): void {
  const { rule, size } = line.style;
  const { x, width, rtl } = line.column;
  if (rule === 'below' && line.isLast) drawStroke(doc, x, x + width, line.y + size * 0.42, 0.6, hairline);
  if (rule === 'above' && line.index === 0) {
    // A signature takes a line of the width of a hand.
    const length = line.block.role === 'signature' ? Math.min(width, 170) : width;
    const from = rtl ? x + width - length : x;
    drawStroke(doc, from, from + length, line.y - size * 1.25, 0.9, accent);
  }
  if (rule !== 'bar' || line.index !== 0) return;
  const left = rtl ? x + width - 2.5 : x;
  artifact(doc, 'Layout', () => doc.rect(left, line.y - size * 0.78, 2.5, size * 0.95).fill(accent));
}

function drawStroke(doc: PdfDocument, from: number, to: number, y: number, width: number, color: string): void {
  artifact(doc, 'Layout', () => doc.lineWidth(width).strokeColor(color).moveTo(from, y).lineTo(to, y).stroke());
}

function drawIcon(doc: PdfDocument, { icon, x }: Placed, y: number, size: number, color: string): void {
  if (!icon) return;
  artifact(doc, 'Layout', () => {
    doc.save().translate(x - size * 1.25, y - size * 0.82);
    doc
      .scale(size / 24)
      .lineWidth(1.8)
      .strokeColor(color)
      .path(icons[icon])
      .stroke()
      .restore();
  });
}

/** The tint behind the narrow column, from its top to the foot of the page. */
function drawColumn(doc: PdfDocument, { top, hasSide }: Page, { style, direction }: Flow): void {
  if (!style.side || !hasSide) return;
  const { page, side } = style;
  const half = side.gap / 2;
  const left = direction === 'rtl' ? page.width - page.margin.right - side.width - half : 0;
  const width = direction === 'rtl' ? page.width - left : page.margin.left + side.width + half;
  artifact(doc, 'Layout', () => doc.rect(left, top - 9, width, page.height - top + 9).fill(side.fill));
}

function drawPhoto(doc: PdfDocument, { photo, style, direction, author }: Flow, root: StructureElement, under: Under) {
  if (!photo) return;
  const { page } = style;
  const x = direction === 'rtl' ? page.margin.left : page.width - page.margin.right - photo.width;
  const figure = under(root, 'Figure', { alt: author });
  figure.add(() => doc.image(photo.bytes, x, page.margin.top, { width: photo.width, height: photo.height }));
  figure.end();
}

function drawFooter(doc: PdfDocument, flow: Flow, pageNumber: string, measure: Measure): void {
  const { page, muted, roles } = flow.style;
  const look = { ...roles.paragraph, size: Math.min(8.5, roles.paragraph.size) };
  const text = flow.author === '' ? pageNumber : `${flow.author} · ${pageNumber}`;
  const rtl = flow.direction === 'rtl';
  const box = { x: page.margin.left, width: page.width - page.margin.left - page.margin.right, rtl };
  const { words } = setTrail([{ text }], look, measure);
  const y = page.height - Math.max(17, page.margin.bottom * 0.52);
  artifact(doc, 'Pagination', () => {
    for (const part of setLine(words, look, box, 'end', 'ltr', measure))
      drawText(doc, part, part.x, y, look.size, muted);
  });
}
