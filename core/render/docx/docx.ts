import { strToU8, zipSync } from 'fflate';
import type { Flow } from '../flow.ts';
import { bodyXml } from './body.ts';
import {
  contentTypesXml,
  corePropertiesXml,
  documentRelationshipsXml,
  numberingXml,
  packageRelationshipsXml,
} from './parts.ts';
import { photoPart } from './photo.ts';
import { stylesXml } from './styles.ts';

/** Local time on purpose: the ZIP format stores no zone, so this gives the same bytes in every one. */
const zipTime = '1980-01-01T00:00:00';

/**
 * A Word document with real styles, headings, lists and links. Written part by part instead of through a library: the
 * blocks need six parts, and the same flow must give the same bytes.
 */
export function renderDocx(flow: Flow, now: string): Uint8Array {
  const links = new Map<string, string>();
  const body = bodyXml(flow, (href) => {
    const id = links.get(href) ?? `rId${links.size + 3}`;
    links.set(href, id);
    return id;
  });
  const parts = {
    '[Content_Types].xml': contentTypesXml,
    '_rels/.rels': packageRelationshipsXml,
    'word/document.xml': body,
    'word/_rels/document.xml.rels': documentRelationshipsXml(links, flow),
    'word/styles.xml': stylesXml(flow.style, flow.language, flow.direction),
    'word/numbering.xml': numberingXml,
    'docProps/core.xml': corePropertiesXml(flow, now),
  };
  const bytes = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]));
  if (flow.photo) bytes[photoPart(flow)] = flow.photo.bytes as Uint8Array<ArrayBuffer>;
  return zipSync(bytes, { mtime: zipTime });
}
