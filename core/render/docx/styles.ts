import type { BlockStyle, Role, Style } from '../flow.ts';
import { declaration, escapeXml, wordNamespace } from './xml.ts';

/** Word's own styles where there is one, so that its outline and its list buttons work on them. */
export const styleIds: Record<Role, { id: string; name: string }> = {
  name: { id: 'Title', name: 'Title' },
  label: { id: 'Subtitle', name: 'Subtitle' },
  contact: { id: 'Contact', name: 'Contact' },
  section: { id: 'Heading1', name: 'heading 1' },
  entry: { id: 'Heading2', name: 'heading 2' },
  facts: { id: 'EntryFacts', name: 'Entry facts' },
  paragraph: { id: 'BodyText', name: 'Body Text' },
  item: { id: 'ListBullet', name: 'List Bullet' },
  term: { id: 'Term', name: 'Term' },
};

/** Comes with Word; LibreOffice has Caladea, which is as wide, in its place. */
const family = 'Cambria';

const outlineLevels: Partial<Record<Role, number>> = { section: 0, entry: 1 };
const headings: Role[] = ['name', 'section', 'entry'];

export function stylesXml(style: Style, language: string): string {
  const roles = Object.entries(style.roles) as [Role, BlockStyle][];
  return (
    declaration +
    `<w:styles xmlns:w="${wordNamespace}">` +
    `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${family}" w:hAnsi="${family}" w:cs="${family}"/>` +
    `<w:sz w:val="20"/><w:szCs w:val="20"/><w:lang w:val="${escapeXml(language)}"/></w:rPr></w:rPrDefault>` +
    `<w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0"/></w:pPr></w:pPrDefault></w:docDefaults>` +
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>` +
    roles.map(([role, look]) => paragraphStyle(role, look, style)).join('') +
    `<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/></w:style>` +
    `</w:styles>`
  );
}

function paragraphStyle(role: Role, look: BlockStyle, style: Style): string {
  const { id, name } = styleIds[role];
  const level = outlineLevels[role];
  const custom = role === 'contact' || role === 'facts' || role === 'term';
  return (
    `<w:style w:type="paragraph" ${custom ? 'w:customStyle="1" ' : ''}w:styleId="${id}"><w:name w:val="${name}"/>` +
    `<w:basedOn w:val="Normal"/>${look.keepWithNext ? '<w:next w:val="BodyText"/>' : ''}<w:qFormat/><w:pPr>` +
    (look.keepWithNext ? '<w:keepNext/>' : '') +
    (look.keepWithNext || role === 'item' ? '<w:keepLines/>' : '') +
    (role === 'item' ? '<w:numPr><w:numId w:val="1"/></w:numPr>' : '') +
    (look.rule
      ? `<w:pBdr><w:bottom w:val="single" w:sz="5" w:space="2" w:color="${hex(style.hairline)}"/></w:pBdr>`
      : '') +
    `<w:spacing w:before="${twips(look.before)}" w:after="${twips(look.after)}" w:line="${twips(look.leading)}" w:lineRule="atLeast"/>` +
    (look.align === 'center' ? '<w:jc w:val="center"/>' : '') +
    (level === undefined ? '' : `<w:outlineLvl w:val="${level}"/>`) +
    `</w:pPr><w:rPr>${headings.includes(role) ? '<w:b/>' : ''}<w:color w:val="${hex(look.color)}"/>` +
    `<w:sz w:val="${Math.round(look.size * 2)}"/><w:szCs w:val="${Math.round(look.size * 2)}"/></w:rPr></w:style>`
  );
}

export const twips = (points: number): number => Math.round(points * 20);
const hex = (color: string): string => color.replace('#', '').toUpperCase();
