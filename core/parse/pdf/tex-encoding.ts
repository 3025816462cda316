import type { PdfFont } from './looks.ts';

/** Cork (T1) encoding, 0x00–0x1f: accents, quotes, dashes, ligatures. */
const low = '`´ˆ˜¨˝˚ˇ˘¯˙¸˛‚‹›“”„«»–—\u200b₀ıȷﬀﬁﬂﬃﬄ';
/** Cork 0x80–0xbf; from 0xc0 on Latin-1 but for the four below. 0x88 is the bullet of the companion font (TS1). */
const high = 'ĂĄĆČĎĚĘĞ•ĽŁŃŇŊŐŔŘŚŠŞŤŢŰŮŸŹŽŻĲİđ§ăąćčďěęğĺľłńňŋőŕřśšşťţűůÿźžżĳ¡¿£';
const others: Record<number, string> = { 0xd7: 'Œ', 0xdf: 'ẞ', 0xf7: 'œ', 0xff: 'ß' };

/**
 * Characters of TeX's bitmap fonts: where no outlines are installed, pdfTeX embeds Type 3 fonts without names and
 * without a map to Unicode, whose codes are Cork's, so that pdf.js gives each code as the character of that number.
 */
export function texText(text: string, code: number | undefined, font: PdfFont): string {
  if (!font.isType3Font || code === undefined || text !== String.fromCharCode(code)) return text;
  if (code < 0x20) return low[code] ?? text;
  if (code < 0x80 || code > 0xff) return text;
  return (code < 0xc0 ? high[code - 0x80] : others[code]) ?? text;
}
