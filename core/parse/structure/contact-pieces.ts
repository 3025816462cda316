import type { Line, Run } from '../line.ts';
import { blocksOf, isFull } from './blocks.ts';
import { isPlace } from './places.ts';
import { tidy } from './traced.ts';
import { titleScore } from './words-of-trade.ts';

/** A piece of a contact line. `beside`: it shares its line with other pieces. */
export interface Piece {
  text: string;
  line: Line;
  url?: string;
  beside: string[];
  /** An icon stood before it, or its neighbours above and below are contact data. */
  cued: boolean;
}

// Every part has an end (RFC 1035, 5321), so that a line of one endless word costs no square of its length.
export const email = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,8}\.\p{L}{2,24}/u;
export const web =
  /(?:https?:\/\/|www\.)[^\s|,;()<>]+|(?<![@\w.])(?![BM]\.Tech\b)(?:[a-z0-9-]{1,63}\.){1,8}(?:com|org|net|io|dev|me|co|de|uk|fr|es|it|nl|pl|pt|br|ch|at|eu|us|ca|in|info|app|ai|tech|design|xyz|online|site|page|example|jp|cn|se|no|dk|be|ie|nz|au|za|mx|ar|gg|sh|so|to|tv)(?:\/[^\s|,;()<>]*)?(?![\w@])/iu;
export const phone = /(?<![\w/.])(?:\(?\+?\d[\d\s()./–-]{6,20}\d)(?!\w)/u;
/** Pieces of contact lines; a line between or right after lines with an address, number or link is cued as well. */
export function cuedPieces(lines: Line[]): Piece[] {
  const isContact = (line: Line | undefined) =>
    line !== undefined && (email.test(line.text) || phone.test(line.text) || web.test(line.text));
  const rows = joinAddressLines(lines);
  return rows.flatMap((line, i) => {
    const below = isContact(rows[i + 1]);
    const before = rows[i - 1];
    const wrapped =
      before !== undefined && before.size === line.size && titleScore(before.text) > 0 && isFull(before, line);
    const town = below && !wrapped && !/\s/.test(line.text);
    const near = town || (isContact(rows[i - 1]) && (below || rows[i + 1] === undefined));
    return piecesOf(line).map((piece) => ({ ...piece, cued: piece.cued || near }));
  });
}

/** An address that a narrow column wraps: lines set closer than their neighbours. */
function joinAddressLines(lines: Line[]): Line[] {
  return blocksOf(lines).flatMap((block) => {
    const [first, ...rest] = block.lines as [Line, ...Line[]];
    const plain = !email.test(block.text) && !web.test(block.text);
    if (rest.length === 0 || !plain || block.text.length > 90 || !isPlace(block.text)) return block.lines;
    return [rest.reduce((joined, line) => glued(joined, { ...line, text: ' ' + line.text }), first)];
  });
}

/** A line of more pieces than this is no contact line. */
const mostBeside = 40;

/** Contact lines part at bars, dots, wide gaps and at changes from one link to the next. */
export function piecesOf(line: Line): Piece[] {
  const texts = line.segments.flatMap((segment) => {
    const groups: { text: string; url?: string }[] = [];
    for (const run of segment.runs) {
      const last = groups.at(-1);
      if (last && last.url === run.url) last.text += run.text;
      else groups.push({ text: run.text, ...(run.url && { url: run.url }) });
    }
    return groups.flatMap((group) =>
      group.text
        .split(/\s*[|•·‖∙⋅♦◆◦▪❖⬥●■]\s*|\s+[–—-]\s+|\s{3,}|\t|\s+\/\s+|[\ue000-\uf8ff]+/u)
        .map((text) => ({ ...group, text })),
    );
  });
  const kept = texts.filter(({ text, url }) => /[\p{L}\p{N}]/u.test(text) || (url && text.trim() !== ''));
  return kept.map((piece, i) => ({
    ...piece,
    text: tidy(piece.text.replace(/^[^\p{L}\p{N}+(@]+/u, '')),
    line,
    cued: /^\s*[^\p{L}\p{N}\s+(@.,;|•·-]/u.test(piece.text),
    beside: kept.length > mostBeside ? [] : kept.filter((_, k) => k !== i).map((other) => other.text),
  }));
}

/** An address or link that a narrow column cuts in two is put together again: "maya@example" over ".com". */
export function joinCutAddresses(lines: Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (!last || last.whole || line.region !== last.region || line.gap > 0.6) joined.push(line);
    else if (cutsAddress(last, line)) joined[joined.length - 1] = glued(last, line);
    else if (cutsNumber(last, line)) joined.splice(-1, 1, ...movedUp(last, line));
    else if (cutsPlace(last, line)) joined[joined.length - 1] = glued(last, { ...line, text: ' ' + line.text });
    else joined.push(line);
  }
  return joined;
}

function cutsAddress(last: Line, line: Line): boolean {
  const word = /\S+$/.exec(last.text)?.[0] ?? '';
  if (word.length < 2 || line.segments.length > 1) return false;
  if (!/[@/]|^www\.|\.[a-z]*$/i.test(word) || !/^[\w./~%-]+$/.test(line.text) || /@/.test(line.text)) return false;
  // A whole address does not go on with a capital letter, and one link below another is a link of its own.
  if (email.test(word) && /^\p{Lu}/u.test(line.text)) return false;
  const [above, below] = [last.segments.at(-1)?.runs.at(-1)?.url, line.segments[0]?.runs[0]?.url];
  if (above !== below && (above ?? below) !== undefined) return false;
  const another =
    /^(?:www\.|https?:)|\.\w{2,4}\//i.test(line.text) || (web.exec(line.text)?.[0] === line.text && !above);
  const letter = (last.right - last.x) / Math.max(last.text.length, 1);
  const atEdge = last.right > last.columnRight - 2 * letter || /[-/.@_]$/.test(word);
  return atEdge && !another && line.gap < 0.35 && isFull(last, line);
}

/** "+49 341" over "5550173": a telephone number at the end of a full line. */
function cutsNumber(last: Line, line: Line): boolean {
  const start = /(?:\+|\(|\b0)[\d\s().-]{1,14}$/.exec(last.segments.at(-1)?.text ?? '')?.[0] ?? '';
  const rest = /^[\d\s().-]{2,}/.exec(line.segments[0]?.text ?? '')?.[0] ?? '';
  const digits = (start + rest).replace(/\D/g, '').length;
  return start !== '' && rest !== '' && digits >= 8 && digits <= 15 && isFull(last, line);
}

/** "… | Bristol," over "United Kingdom". */
function cutsPlace(last: Line, line: Line): boolean {
  // "Lechhauser Straße 41, 86161" over "Augsburg"
  const coded = /(?:^|[|•·]\s*)([^|•·]*\d[^|•·]*\s\d{4,5})$/.exec(last.text)?.[1];
  if (
    coded &&
    last.size === line.size &&
    /^\p{Lu}[\p{L} .'-]{2,30}$/u.test(line.text) &&
    isPlace(`${coded} ${line.text}`)
  )
    return true;
  const place = /[^|•·,]{2,30},$/.exec(last.text)?.[0];
  return (
    place !== undefined && last.size === line.size && line.text.length < 60 && isPlace(`${place} ${line.text}`.trim())
  );
}

/** The first piece of `line` goes to the end of `last`; what is left of it stays. */
function movedUp(last: Line, line: Line): Line[] {
  const [first, ...rest] = line.segments;
  if (!first) return [last, line];
  const number = /^[\d\s().-]+/.exec(first.text)?.[0] ?? '';
  const left = first.text.slice(number.length);
  const above = glued(last, { ...line, text: ' ' + number.trim(), right: line.x });
  const segments =
    left === '' ? rest : [{ ...first, text: left, runs: [{ ...(first.runs[0] as Run), text: left }] }, ...rest];
  return segments.length === 0 ? [above] : [above, { ...line, segments, text: segments.map((s) => s.text).join(' ') }];
}

function glued(a: Line, b: Line): Line {
  const segments = a.segments.map((segment, i) => {
    if (i < a.segments.length - 1) return segment;
    const runs = segment.runs.map((run, k) =>
      k === segment.runs.length - 1 ? { ...run, text: run.text + b.text } : run,
    );
    return { ...segment, text: segment.text + b.text, runs };
  });
  const box = a.place.box && b.place.box ? { ...a.place.box, height: b.bottom - a.top } : a.place.box;
  return { ...a, text: a.text + b.text, segments, right: b.right, place: { ...a.place, ...(box && { box }) } };
}
