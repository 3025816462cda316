import { keepsWithNext, spaceBefore, type Block, type Flow, type Run } from '../flow.ts';
import { styleIds, twips } from './styles.ts';
import { declaration, escapeXml, relationships, wordNamespace } from './xml.ts';

/** `word/document.xml`. `linkId` gives the relationship id of an address. */
export function bodyXml(flow: Flow, linkId: (href: string) => string): string {
  const { page } = flow.style;
  const { margin } = page;
  return (
    declaration +
    `<w:document xmlns:w="${wordNamespace}" xmlns:r="${relationships}"><w:body>` +
    flow.blocks.map((block, i) => paragraphXml(block, linkId, keepXml(flow, i) + spaceXml(flow, i))).join('') +
    `<w:sectPr><w:pgSz w:w="${twips(page.width)}" w:h="${twips(page.height)}"/>` +
    `<w:pgMar w:top="${twips(margin.top)}" w:right="${twips(margin.right)}" w:bottom="${twips(margin.bottom)}" w:left="${twips(margin.left)}" ` +
    `w:header="400" w:footer="400" w:gutter="0"/></w:sectPr></w:body></w:document>`
  );
}

/** Overrules the style's "keep with next" where nothing of the same entry follows. */
function keepXml(flow: Flow, i: number): string {
  const block = flow.blocks[i];
  const byStyle = block !== undefined && flow.style.roles[block.role].keepWithNext;
  return byStyle && !keepsWithNext(flow, i) ? '<w:keepNext w:val="0"/>' : '';
}

/** Overrules the style's space above where the flow wants another. */
function spaceXml(flow: Flow, i: number): string {
  const block = flow.blocks[i];
  const wanted = spaceBefore(flow, i);
  if (!block || wanted === flow.style.roles[block.role].before) return '';
  return `<w:spacing w:before="${twips(wanted)}"/>`;
}

function paragraphXml(block: Block, linkId: (href: string) => string, layout: string): string {
  const inHeading = block.role === 'name' || block.role === 'section' || block.role === 'entry';
  return (
    `<w:p><w:pPr><w:pStyle w:val="${styleIds[block.role].id}"/>${layout}</w:pPr>` +
    block.runs.map((run) => linkedXml(run, linkId, inHeading)).join('') +
    `</w:p>`
  );
}

function linkedXml(run: Run, linkId: (href: string) => string, inHeading: boolean): string {
  const face = faceXml(run, inHeading);
  if (!run.href) return runXml(run.text, face);
  return `<w:hyperlink r:id="${linkId(run.href)}" w:history="1">${runXml(run.text, `<w:rStyle w:val="Hyperlink"/>${face}`)}</w:hyperlink>`;
}

/** Headings are bold by their style; a plain run in one has to say that it is not. */
function faceXml(run: Run, inHeading: boolean): string {
  if (run.face === 'italic') return '<w:i/>';
  if (run.face === 'bold') return inHeading ? '' : '<w:b/>';
  return inHeading ? '<w:b w:val="0"/>' : '';
}

const runXml = (text: string, properties: string): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
