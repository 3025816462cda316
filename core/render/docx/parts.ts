import type { Flow } from '../flow.ts';
import { photoPart, photoRelationship } from './photo.ts';
import { declaration, escapeXml, relationships, wordNamespace } from './xml.ts';

/** The small parts of an Office Open XML package (ECMA-376) around the document itself. */

const office = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const packaging = 'http://schemas.openxmlformats.org/package/2006';

export const contentTypesXml =
  declaration +
  `<Types xmlns="${packaging}/content-types">` +
  `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="xml" ContentType="application/xml"/>` +
  `<Default Extension="jpeg" ContentType="image/jpeg"/><Default Extension="png" ContentType="image/png"/>` +
  `<Override PartName="/word/document.xml" ContentType="${office}.document.main+xml"/>` +
  `<Override PartName="/word/styles.xml" ContentType="${office}.styles+xml"/>` +
  `<Override PartName="/word/numbering.xml" ContentType="${office}.numbering+xml"/>` +
  `<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>` +
  `</Types>`;

export const packageRelationshipsXml = relationshipsXml([
  { id: 'rId1', type: `${relationships}/officeDocument`, target: 'word/document.xml' },
  { id: 'rId2', type: `${packaging}/relationships/metadata/core-properties`, target: 'docProps/core.xml' },
]);

/** Styles, numbering, the photo, then one relationship for each address. */
export function documentRelationshipsXml(links: ReadonlyMap<string, string>, flow: Flow): string {
  const target = photoPart(flow).replace('word/', '');
  const photo = { id: photoRelationship, type: `${relationships}/image`, target };
  return relationshipsXml([
    { id: 'rId1', type: `${relationships}/styles`, target: 'styles.xml' },
    { id: 'rId2', type: `${relationships}/numbering`, target: 'numbering.xml' },
    ...(flow.photo ? [photo] : []),
    ...[...links].map(([href, id]) => ({ id, type: `${relationships}/hyperlink`, target: href, external: true })),
  ]);
}

function relationshipsXml(list: { id: string; type: string; target: string; external?: boolean }[]): string {
  const items = list.map(
    ({ id, type, target, external }) =>
      `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"${external ? ' TargetMode="External"' : ''}/>`,
  );
  return `${declaration}<Relationships xmlns="${packaging}/relationships">${items.join('')}</Relationships>`;
}

/** One bulleted list, two levels, used by the style "List Bullet". */
export const numberingXml =
  declaration +
  `<w:numbering xmlns:w="${wordNamespace}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>` +
  [0, 1].map(level).join('') +
  `</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

function level(depth: number): string {
  const left = 240 * (depth + 1);
  return (
    `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="bullet"/>${depth === 0 ? '<w:pStyle w:val="ListBullet"/>' : ''}` +
    `<w:lvlText w:val="${depth === 0 ? '•' : '–'}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${left}" w:hanging="240"/></w:pPr></w:lvl>`
  );
}

export function corePropertiesXml(flow: Flow, now: string): string {
  const at = new Date(now).toISOString().replace(/\.\d+Z$/, 'Z');
  return (
    declaration +
    `<cp:coreProperties xmlns:cp="${packaging}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    `xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    `<dc:title>${escapeXml(flow.title)}</dc:title><dc:creator>${escapeXml(flow.author)}</dc:creator>` +
    `<dc:language>${escapeXml(flow.language)}</dc:language>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created></cp:coreProperties>`
  );
}
