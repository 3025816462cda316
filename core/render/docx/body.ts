import {
  isBehindGutter,
  isHead,
  keepsWithNext,
  plainText,
  spaceBefore,
  type Block,
  type Flow,
  type Run,
} from '../flow.ts';
import { photoXml } from './photo.ts';
import { hex, styleIds, twips } from './styles.ts';
import { declaration, drawingNamespaces, escapeXml, relationships, wordNamespace } from './xml.ts';

type LinkId = (href: string) => string;

/** `word/document.xml`. `linkId` gives the relationship id of an address. */
export function bodyXml(flow: Flow, linkId: LinkId): string {
  const { page } = flow.style;
  const { margin } = page;
  return (
    declaration +
    `<w:document xmlns:w="${wordNamespace}" xmlns:r="${relationships}"${drawingNamespaces}><w:body>` +
    (flow.style.side ? columnsXml(flow, linkId) : blocksXml(flow, flow.blocks, linkId)) +
    `<w:sectPr><w:pgSz w:w="${twips(page.width)}" w:h="${twips(page.height)}"/>` +
    `<w:pgMar w:top="${twips(margin.top)}" w:right="${twips(margin.right)}" w:bottom="${twips(margin.bottom)}" w:left="${twips(margin.left)}" ` +
    `w:header="400" w:footer="400" w:gutter="0"/>${flow.direction === 'rtl' ? '<w:bidi/>' : ''}</w:sectPr></w:body></w:document>`
  );
}

function blocksXml(flow: Flow, blocks: readonly Block[], linkId: LinkId): string {
  return blocks
    .map((block) => {
      const i = flow.blocks.indexOf(block);
      return paragraphXml(block, flow, linkId, i, i === 0 ? photoXml(flow) : '');
    })
    .join('');
}

/** Two columns are a table of one row, which Word carries over pages; the narrow cell is read first. */
function columnsXml(flow: Flow, linkId: LinkId): string {
  const { page, side } = flow.style;
  if (!side) return '';
  const full = page.width - page.margin.left - page.margin.right;
  const body = flow.blocks.findIndex((block) => block.side || !isHead(block));
  const rest = body === -1 ? [] : flow.blocks.slice(body);
  const cells = [
    { width: side.width + side.gap / 2, fill: side.fill, blocks: rest.filter((block) => block.side) },
    { width: full - side.width - side.gap / 2, blocks: rest.filter((block) => !block.side) },
  ];
  return (
    blocksXml(flow, flow.blocks.slice(0, body === -1 ? undefined : body), linkId) +
    `<w:tbl><w:tblPr>${flow.direction === 'rtl' ? '<w:bidiVisual/>' : ''}<w:tblW w:w="${twips(full)}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>` +
    `<w:tblGrid>${cells.map(({ width }) => `<w:gridCol w:w="${twips(width)}"/>`).join('')}</w:tblGrid><w:tr>` +
    cells.map((cell, i) => cellXml(cell, i, flow, linkId)).join('') +
    `</w:tr></w:tbl><w:p><w:pPr><w:spacing w:line="20" w:lineRule="exact"/></w:pPr></w:p>`
  );
}

interface Cell {
  width: number;
  fill?: string;
  blocks: Block[];
}

function cellXml({ width, fill, blocks }: Cell, i: number, flow: Flow, linkId: LinkId): string {
  const half = twips((flow.style.side?.gap ?? 0) / 2);
  const [start, end] = i === 0 ? [half, half] : [half, 0];
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${twips(width)}" w:type="dxa"/>` +
    (fill ? `<w:shd w:val="clear" w:color="auto" w:fill="${hex(fill)}"/>` : '') +
    `<w:tcMar><w:top w:w="120" w:type="dxa"/><w:left w:w="${start}" w:type="dxa"/><w:bottom w:w="120" w:type="dxa"/><w:right w:w="${end}" w:type="dxa"/></w:tcMar></w:tcPr>` +
    (blocks.length > 0 ? blocksXml(flow, blocks, linkId) : '<w:p/>') +
    `</w:tc>`
  );
}

function paragraphXml(block: Block, flow: Flow, linkId: LinkId, i: number, before: string): string {
  const inHeading = ['name', 'section', 'entry', 'subject'].includes(block.role);
  const runs = (part: readonly Run[]) => part.map((run) => linkedXml(run, linkId, inHeading)).join('');
  const tab = '<w:r><w:tab/></w:r>';
  return (
    `<w:p><w:pPr><w:pStyle w:val="${styleIds[block.role].id}"/>${layoutXml(block, flow, i)}</w:pPr>${before}` +
    (block.aside ? runs(block.aside) + tab : '') +
    runs(block.runs) +
    (block.trail ? tab + runs(block.trail) : '') +
    `</w:p>`
  );
}

/** What the style of the role does not say: whether the next goes along, tabs, space and indents, in the schema's order. */
function layoutXml(block: Block, flow: Flow, i: number): string {
  const look = flow.style.roles[block.role];
  const wanted = spaceBefore(flow, i);
  const keeps = look.keepWithNext && !keepsWithNext(flow, i) ? '<w:keepNext w:val="0"/>' : '';
  const space = wanted === look.before ? '' : `<w:spacing w:before="${twips(wanted)}"/>`;
  return keeps + tabsXml(block, flow) + space + indentXml(block, flow);
}

function tabsXml(block: Block, flow: Flow): string {
  const { page, side } = flow.style;
  const full = page.width - page.margin.left - page.margin.right;
  const room = side ? full - side.width - side.gap : full;
  const stops = [
    ...(block.aside ? [`<w:tab w:val="left" w:pos="${twips(gutterOf(flow))}"/>`] : []),
    ...(block.trail ? [`<w:tab w:val="right" w:pos="${twips(room)}"/>`] : []),
  ];
  return stops.length > 0 ? `<w:tabs>${stops.join('')}</w:tabs>` : '';
}

function indentXml(block: Block, flow: Flow): string {
  const { style, blocks } = flow;
  const look = style.roles[block.role];
  const list = block.role === 'item' ? 12 : 0;
  const body = blocks.findIndex((one) => !isHead(one));
  const behind = block.aside || (isBehindGutter(block) && blocks.indexOf(block) >= body);
  const gutter = behind ? gutterOf(flow) : 0;
  const hanging = block.aside ? gutter : list || (look.hanging ?? 0);
  const left = gutter + (list ? look.indent : (look.hanging ?? 0));
  if (left === 0 && hanging === 0) return '';
  if (list && gutter === 0) return '';
  return `<w:ind w:left="${twips(left)}" w:hanging="${twips(hanging)}"/>`;
}

/**
 * Room for what stands aside. Which typeface a word processor will take is not known here: a sign is counted as 0.58 of
 * its size, which is wide.
 */
function gutterOf({ style, blocks }: Flow): number {
  const needed = blocks.map(({ aside, role }) => (aside ? plainText(aside).length * style.roles[role].size * 0.58 : 0));
  return style.gutter === 0 ? 0 : Math.min(style.gutter * 1.67, Math.max(style.gutter, ...needed) + 6);
}

function linkedXml(run: Run, linkId: LinkId, inHeading: boolean): string {
  const face = faceXml(run, inHeading);
  if (!run.href) return runXml(run.text, face);
  return `<w:hyperlink r:id="${linkId(run.href)}" w:history="1">${runXml(run.text, `<w:rStyle w:val="Hyperlink"/>${face}`)}</w:hyperlink>`;
}

/** Headings are bold by their style; a plain run in one has to say that it is not. */
function faceXml(run: Run, inHeading: boolean): string {
  if (run.face === 'bold') return inHeading ? '' : '<w:b/><w:bCs/>';
  const upright = inHeading ? '<w:b w:val="0"/><w:bCs w:val="0"/>' : '';
  return upright + (run.face === 'italic' ? '<w:i/><w:iCs/>' : '');
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

function runXml(text: string, properties: string): string {
  const all = properties + (rightToLeft.test(text) ? '<w:rtl/>' : '');
  return `<w:r>${all === '' ? '' : `<w:rPr>${all}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}
