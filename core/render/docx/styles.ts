import type { BlockStyle, Role, Style } from '../flow.ts';
import { families, type FamilyId } from '../fonts/families.ts';
import { declaration, escapeXml, wordNamespace } from './xml.ts';

/** Word's own styles where there is one, so that its outline and its list buttons work on them. */
export const styleIds: Record<Role, { id: string; name: string; custom?: true }> = {
  name: { id: 'Title', name: 'Title' },
  label: { id: 'Subtitle', name: 'Subtitle' },
  contact: { id: 'Contact', name: 'Contact', custom: true },
  detail: { id: 'Detail', name: 'Detail', custom: true },
  section: { id: 'Heading1', name: 'heading 1' },
  entry: { id: 'Heading2', name: 'heading 2' },
  facts: { id: 'EntryFacts', name: 'Entry facts', custom: true },
  paragraph: { id: 'BodyText', name: 'Body Text' },
  item: { id: 'ListBullet', name: 'List Bullet' },
  term: { id: 'Term', name: 'Term', custom: true },
  address: { id: 'Address', name: 'Address', custom: true },
  dateline: { id: 'Date', name: 'Date' },
  subject: { id: 'Subject', name: 'Subject', custom: true },
  signature: { id: 'Signature', name: 'Signature' },
};

const wordFamily = (id: FamilyId): string => families.find((family) => family.id === id)?.word ?? 'Cambria';

const outlineLevels: Partial<Record<Role, number>> = { section: 0, entry: 1 };
const headings: Role[] = ['name', 'section', 'entry', 'subject'];

export function stylesXml(style: Style, language: string, direction: 'ltr' | 'rtl'): string {
  const roles = Object.entries(style.roles) as [Role, BlockStyle][];
  const { font, size } = style.roles.paragraph;
  return (
    declaration +
    `<w:styles xmlns:w="${wordNamespace}">` +
    `<w:docDefaults><w:rPrDefault><w:rPr>${fontsXml(font)}` +
    `<w:sz w:val="${halfPoints(size)}"/><w:szCs w:val="${halfPoints(size)}"/>` +
    `<w:lang w:val="${escapeXml(language)}"${direction === 'rtl' ? ` w:bidi="${escapeXml(language)}"` : ''}/></w:rPr></w:rPrDefault>` +
    `<w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0"/></w:pPr></w:pPrDefault></w:docDefaults>` +
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>` +
    roles.map(([role, look]) => paragraphStyle(role, look, style, direction)).join('') +
    `<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/></w:style>` +
    `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>` +
    `<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>` +
    `</w:styles>`
  );
}

function fontsXml(id: FamilyId): string {
  const family = wordFamily(id);
  return `<w:rFonts w:ascii="${family}" w:hAnsi="${family}" w:cs="${family}"/>`;
}

/** Elements of `pPr` and `rPr` stand in the order that the schema demands (ECMA-376, 17.3.1.26 and 17.3.2.28). */
function paragraphStyle(role: Role, look: BlockStyle, style: Style, direction: 'ltr' | 'rtl'): string {
  const { id, name, custom } = styleIds[role];
  const level = outlineLevels[role];
  const heading = headings.includes(role);
  return (
    `<w:style w:type="paragraph" ${custom ? 'w:customStyle="1" ' : ''}w:styleId="${id}"><w:name w:val="${name}"/>` +
    `<w:basedOn w:val="Normal"/>${look.keepWithNext ? '<w:next w:val="BodyText"/>' : ''}<w:qFormat/><w:pPr>` +
    (look.keepWithNext ? '<w:keepNext/>' : '') +
    (look.keepWithNext || role === 'item' ? '<w:keepLines/>' : '') +
    (role === 'item' ? '<w:numPr><w:numId w:val="1"/></w:numPr>' : '') +
    borderXml(look, style, direction) +
    (direction === 'rtl' ? '<w:bidi/>' : '') +
    `<w:spacing w:before="${twips(look.before)}" w:after="${twips(look.after)}" w:line="${twips(look.leading)}" w:lineRule="atLeast"/>` +
    (look.align && look.align !== 'start' ? `<w:jc w:val="${look.align}"/>` : '') +
    (level === undefined ? '' : `<w:outlineLvl w:val="${level}"/>`) +
    `</w:pPr><w:rPr>${fontsXml(look.font)}${heading ? '<w:b/><w:bCs/>' : ''}<w:color w:val="${hex(look.color)}"/>` +
    `<w:sz w:val="${halfPoints(look.size)}"/><w:szCs w:val="${halfPoints(look.size)}"/></w:rPr></w:style>`
  );
}

function borderXml({ rule }: BlockStyle, { hairline, accent }: Style, direction: 'ltr' | 'rtl'): string {
  const start = direction === 'rtl' ? 'right' : 'left';
  if (rule === 'below')
    return `<w:pBdr><w:bottom w:val="single" w:sz="5" w:space="2" w:color="${hex(hairline)}"/></w:pBdr>`;
  if (rule === 'above') return `<w:pBdr><w:top w:val="single" w:sz="7" w:space="3" w:color="${hex(accent)}"/></w:pBdr>`;
  if (rule === 'bar')
    return `<w:pBdr><w:${start} w:val="single" w:sz="20" w:space="5" w:color="${hex(accent)}"/></w:pBdr>`;
  return '';
}

const halfPoints = (points: number): number => Math.round(points * 2);
export const twips = (points: number): number => Math.round(points * 20);
export const hex = (color: string): string => color.replace('#', '').toUpperCase();
