import type { Flow } from '../flow.ts';
import { escapeXml } from './xml.ts';

/** English Metric Units, of which a point has 12,700 (ECMA-376, 20.1.2.1). */
const emu = (points: number): number => Math.round(points * 12_700);

export const photoRelationship = 'rIdPhoto';
export const photoPart = ({ photo }: Flow): string => `word/media/photo.${photo?.kind === 'png' ? 'png' : 'jpeg'}`;

/** The photo, anchored to the far top corner inside the margins; text flows beside it. */
export function photoXml({ photo, author, style, direction }: Flow): string {
  if (!photo) return '';
  const size = `cx="${emu(photo.width)}" cy="${emu(photo.height)}"`;
  const room = style.page.width - style.page.margin.left - style.page.margin.right;
  const left = direction === 'rtl' ? 0 : emu(room - photo.width);
  return (
    `<w:r><w:drawing><wp:anchor distT="0" distB="0" distL="120000" distR="120000" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="0">` +
    `<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="margin"><wp:posOffset>${left}</wp:posOffset></wp:positionH>` +
    `<wp:positionV relativeFrom="margin"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent ${size}/>` +
    `<wp:wrapSquare wrapText="bothSides"/><wp:docPr id="1" name="Photo" descr="${escapeXml(author)}"/>` +
    `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>` +
    `<pic:nvPicPr><pic:cNvPr id="1" name="Photo"/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${photoRelationship}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    `</pic:pic></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`
  );
}
