import { plainText, type Block, type Flow, type Style } from '../flow.ts';
import type { Fragment } from './break-lines.ts';
import type { PlacedLine } from './paginate.ts';
import { createTags, type Tags } from './tags.ts';
import type { PdfDocument, StructureElement } from './pdfkit.ts';

/** Signs that the drawer adds to the text: bullets and page numbers. */
export const decoration = '• · / 0123456789';

/** Draws pages of placed lines, tagging each block once even when it runs over a page's end. */
export function drawPages(doc: PdfDocument, pages: readonly PlacedLine[][], flow: Flow): void {
  const tags = createTags(doc, flow.language);
  let open: { block: Block; tags: Tags } | undefined;
  for (const [i, lines] of pages.entries()) {
    doc.addPage();
    if (pages.length > 1) drawFooter(doc, flow, `${i + 1} / ${pages.length}`);
    for (const line of lines) {
      if (open?.block !== line.block) open = { block: line.block, tags: tags.begin(line.block) };
      drawLine(doc, line, open.tags, flow.style, tags.under);
      if (line.isLast && line.style.rule) drawRule(doc, line, flow.style);
    }
  }
  tags.end();
}

type Under = ReturnType<typeof createTags>['under'];

function drawLine(doc: PdfDocument, line: PlacedLine, tags: Tags, style: Style, under: Under): void {
  if (line.index === 0 && line.block.role === 'section') doc.outline.addItem(plainText(line.block.runs));
  if (line.index === 0 && tags.label) drawBullet(doc, line, tags.label, style);
  for (const part of line.fragments) drawFragment(doc, part, line, tags.body, under);
}

function drawFragment(
  doc: PdfDocument,
  part: Fragment,
  line: PlacedLine,
  parent: StructureElement,
  under: Under,
): void {
  const x = line.x + part.x;
  const { size, color } = line.style;
  const draw = () => drawText(doc, part, x, line.y, size, color);
  if (!part.href) {
    parent.add(draw);
    return;
  }
  const link = under(parent, 'Link');
  link.add(draw);
  const width = part.width;
  const contents = new String(part.text.trim());
  doc.link(x, line.y - size * 0.8, width, size * 1.1, part.href, { structParent: link, Contents: contents });
  link.end();
}

function drawText(
  doc: PdfDocument,
  part: Pick<Fragment, 'text' | 'face'>,
  x: number,
  y: number,
  size: number,
  color: string,
) {
  const text = part.text.replaceAll('\u00a0', ' ');
  doc.font(part.face).fontSize(size).fillColor(color);
  doc.text(text, x, y, { lineBreak: false, baseline: 'alphabetic' });
}

function drawBullet(doc: PdfDocument, line: PlacedLine, label: StructureElement, style: Style): void {
  const x = line.x - line.style.indent + 2;
  label.add(() => drawText(doc, { text: '• ', face: 'regular' }, x, line.y, line.style.size, style.muted));
}

/** Lines and page numbers are decoration: marked as artifacts, they are not read out. */
function drawRule(doc: PdfDocument, line: PlacedLine, style: Style): void {
  const y = line.y + line.style.size * 0.42;
  doc.markContent('Artifact', { type: 'Layout' });
  doc.lineWidth(0.6).strokeColor(style.hairline);
  doc
    .moveTo(style.page.margin.left, y)
    .lineTo(style.page.width - style.page.margin.right, y)
    .stroke();
  doc.endMarkedContent();
}

function drawFooter(doc: PdfDocument, flow: Flow, pageNumber: string): void {
  const { page, muted } = flow.style;
  const text = flow.author === '' ? pageNumber : `${flow.author} · ${pageNumber}`;
  const size = 8.5;
  doc.markContent('Artifact', { type: 'Pagination' });
  const width = doc.font('regular')._font.widthOfString(text, size);
  drawText(doc, { text, face: 'regular' }, page.width - page.margin.right - width, page.height - 30, size, muted);
  doc.endMarkedContent();
}
