import type { Line } from '../line.ts';
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

export const email = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,24}/u;
export const web =
  /(?:https?:\/\/|www\.)[^\s|,;()<>]+|(?<![@\w.])(?![BM]\.Tech\b)(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|me|co|de|uk|fr|es|it|nl|pl|pt|br|ch|at|eu|us|ca|in|info|app|ai|tech|design|xyz|online|site|page|example|jp|cn|se|no|dk|be|ie|nz|au|za|mx|ar|gg|sh|so|to|tv)(?:\/[^\s|,;()<>]*)?(?![\w@])/iu;
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
    beside: kept.filter((_, k) => k !== i).map((other) => other.text),
  }));
}

/** An address or link that a narrow column cuts in two is put together again: "maya@example" over ".com". */
export function joinCutAddresses(lines: Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const word = last ? (/\S+$/.exec(last.text)?.[0] ?? '') : '';
    const cut =
      last &&
      !last.whole &&
      /[@/]|^www\.|\.[a-z]*$/i.test(word) &&
      /^[\w./~%-]+$/.test(line.text) &&
      !/@/.test(line.text);
    const letter = last ? (last.right - last.x) / Math.max(last.text.length, 1) : 0;
    const atEdge = last !== undefined && (last.right > last.columnRight - 2 * letter || /[-/.@_]$/.test(word));
    const another = /^(?:www\.|https?:)|\.\w{2,4}\//i.test(line.text);
    // A whole address does not go on with a capital letter: below it stands a word of its own.
    const complete = email.test(word) && /^\p{Lu}/u.test(line.text);
    const runsOn =
      cut &&
      atEdge &&
      !another &&
      !complete &&
      line.region === last.region &&
      line.gap < 0.35 &&
      line.segments.length === 1 &&
      isFull(last, line);
    if (last && runsOn) joined[joined.length - 1] = glued(last, line);
    else joined.push(line);
  }
  return joined;
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
