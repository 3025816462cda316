import type { Line } from '../line.ts';
import { plainRun } from '../flow-line.ts';
import { blocksOf, joinText } from './blocks.ts';
import type { Contact } from './contact.ts';
import { piecesOf, type Piece } from './contact-pieces.ts';
import { foldHeading, sectionOfHeading } from './headings.ts';
import { part } from './sections.ts';
import { isPlace, mayBePlace } from './places.ts';
import { tidy, traced, type Traced } from './traced.ts';
import { titleScore } from './words-of-trade.ts';

const documentTitle =
  /^(?:curriculum vit(?:ae|æ)|cv|c\.v\.|resume|résumé|lebenslauf|tabellarischer lebenslauf|currículum(?: vitae)?|curriculo|currículo|hoja de vida|życiorys|履歴書|職務経歴書|个人简历|简历|السيرة الذاتية)$/iu;

export interface Person {
  name?: Traced;
  label?: Traced;
  summary?: Traced;
}

/** Name, professional title and introduction from the lines at the head; `used` are the pieces that are contact data. */
export function readPerson(lines: Line[], contact: Contact): Person {
  const name = findName(lines);
  if (!name) return { summary: findSummary(lines, undefined) };
  const rest = new Set(contact.rest.map((piece) => piece.text));
  const label = findLabel(lines, name, rest);
  return { name: name.value, ...(label && { label }), summary: findSummary(lines, name.line) };
}

interface Named {
  value: Traced;
  line: Line;
  /** What shares the name's line after a separator: usually the title. */
  after?: string;
}

/** The largest text near the top that can be a person's name. */
function findName(lines: Line[]): Named | null {
  const near = joinNameLines(lines.filter((line) => line.page <= 1).slice(0, 25));
  const candidates = near.flatMap((line, i) => {
    const named = nameIn(line);
    return named
      ? [
          {
            ...named,
            weight:
              line.size * 3 +
              (line.bold ? 4 : 0) -
              i * 1.5 +
              (line.level === 1 ? 12 : 0) -
              4 * titleScore(named.value.text),
          },
        ]
      : [];
  });
  return candidates.sort((a, b) => b.weight - a.weight)[0] ?? null;
}

/** A name set on two or three lines, a word or two on each, in the same large type. */
function joinNameLines(lines: Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const large = line.size >= Math.max(...lines.map((other) => other.size)) - 0.3 && line.size > 0;
    const same =
      last && last.size === line.size && last.bold === line.bold && last.region === line.region && line.gap < 0.8;
    if (last && same && large && [last.text, line.text].every((text) => capitalised(text) <= 2))
      joined[joined.length - 1] = { ...last, text: joinText(last.text, line.text), segments: joinSegments(last, line) };
    else joined.push(line);
  }
  return joined;
}

/** Words of a name but for "van den", "de la". */
function capitalised(text: string): number {
  return text.split(' ').filter((word) => !/^\p{Ll}{1,3}$/u.test(word)).length;
}

function joinSegments(a: Line, b: Line): Line['segments'] {
  const text = joinText(a.text, b.text);
  return [
    { text, runs: [{ ...plainRun(text), size: a.size, bold: a.bold }], x: a.x, right: Math.max(a.right, b.right) },
  ];
}

const nameLabel =
  /^(?:(?:full )?name|(?:vor-? ?(?:und|&) ?(?:nach|zu)name)|name, vorname|nom(?: et pr[ée]noms?| complet)?|pr[ée]nom et nom|nombre(?: y apellidos| completo)?|apellidos y nombre|nome(?: e cognome| completo)?|naam|imi[ęe] i nazwisko|namn|navn|姓名|氏名|الاسم)\s*[:：]?$/iu;

function nameIn(line: Line): Named | null {
  const [label, ...beside] = line.segments;
  if (label && beside.length === 1 && nameLabel.test(label.text.trim())) return nameIn(part(line, beside));
  const text = tidy(
    line.text.replace(/^(?:name|nombre|nom|nome|naam|imię i nazwisko|姓名|氏名|الاسم)\s*[:：]\s*/iu, ''),
  );
  const largest = line.segments.filter((segment) => segment.runs.some((run) => run.size >= line.size - 0.3));
  if (line.size > 0 && largest.length < line.segments.length && largest.length > 0) return nameIn(part(line, largest));
  const pieces = piecesOf(line);
  const first = tidy(
    (pieces[0]?.text ?? text).replace(/^(?:name|nombre|nom|nome|naam|姓名|氏名|الاسم)\s*[:：]\s*/iu, ''),
  );
  const titled = /^([^,]+),\s+(.+)$/u.exec(first);
  const named = titled && titleScore(titled[2] ?? '') >= 1 ? titled[1] : undefined;
  for (const candidate of new Set(named ? [named, text, first] : [text, first])) {
    const plain = candidate.replace(
      /,\s*(?:Ph\.?D\.?|M\.?D\.?|MBA|RN|BSN|MSN|CPA|PMP|M\.?Sc\.?|B\.?Sc\.?|Esq\.?|Jr\.?|PE|CFA|PhD|FNP|DNP)(?:,?\s*[A-Z.-]{2,6})*$/u,
      '',
    );
    if (!isName(plain)) continue;
    return {
      value: traced(plain, [line], 0.9),
      line,
      ...(candidate !== text && { after: tidy(text.slice(text.indexOf(candidate) + candidate.length)) }),
    };
  }
  return null;
}

function isName(text: string): boolean {
  if (text.length < 2 || text.length > 50 || /[@\d:/|]/.test(text) || documentTitle.test(text)) return false;
  if (sectionOfHeading(text) !== null || isPlace(text)) return false;
  if (/^[\u3040-\u30ff\u4e00-\u9fff]{2,5}(?:[ \u3000][\u3040-\u30ff\u4e00-\u9fff]{1,4})?$/u.test(text)) return true;
  const words = text.split(/\s+/);
  if (words.length < 2 || words.length > 6) return false;
  const particles = /^(?:de|del|der|van|von|da|dos|di|la|le|den|bin|al|el|y|e|zu|zur|ten|ter|af|av|du|of)$/i;
  return words.every(
    (word) =>
      particles.test(word) ||
      /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*\.?$/u.test(word) ||
      /^\(\p{L}+\)$/u.test(word) ||
      /^["“]\p{L}+["”]$/u.test(word),
  );
}

/** The line after the name, when it is short and no contact data; or what follows the name in its own line. */
function findLabel(lines: Line[], name: Named, rest: Set<string>): Traced | undefined {
  const own = name.after && (rest.has(name.after) || rest.has(`${name.value.text}, ${name.after}`));
  if (name.after && isLabel(name.after) && own) return traced(name.after, [name.line], 0.8);
  const at = lines.findLastIndex(
    (line) =>
      (name.value.text.includes(tidy(line.text)) && line.size === name.line.size) ||
      (line.segments.length === 2 && line.text.endsWith(name.value.text)),
  );
  let seen = 0;
  for (const block of blocksOf(lines.slice(at + 1)).slice(0, 8)) {
    if (seen > 2) break;
    const [line] = block.lines as [Line];
    if (sectionOfHeading(block.text) !== null || block.bullet) break;
    if (documentTitle.test(tidy(block.segments[0]?.text ?? ''))) continue;
    if (block.lines.length > 1 && block.lines.every((each) => rest.has(tidy(each.text))) && isLabel(block.text))
      return traced(block.text, block.lines, 0.8);
    const text = tidy(line.text);
    const pieces = piecesOf(line).map((piece: Piece) => piece.text);
    const own = pieces.filter((piece) => rest.has(piece));
    if (own.length === 0) continue; // contact data, which a block beside the name may put before the title
    seen++;
    const word = /^\S+$/u.test(text) && titleScore(text) === 0;
    const among = own.length > 1 ? own.find((piece) => titleScore(piece) > 0 && isLabel(piece)) : undefined;
    if (among && own.some((piece) => piece !== among && mayBePlace(piece) && titleScore(piece) === 0))
      return traced(among, [line], 0.8);
    if (own.length === pieces.length && isLabel(text) && !word)
      return traced(text, [line], titleScore(text) > 0 ? 0.9 : 0.6);
    const titled = own.find((piece) => titleScore(piece) > 0 && isLabel(piece));
    if (titled) return traced(titled, [line], 0.7);
    if (text.length > 100) break;
  }
  return undefined;
}

function isLabel(text: string): boolean {
  const words = text.split(/\s+/).length;
  return (
    text.length >= 3 &&
    text.length <= 90 &&
    words <= 12 &&
    !/[.!?]$/.test(text) &&
    !/[@]|https?:|\d{4,}/.test(text) &&
    !isPlace(text)
  );
}

/** Running text at the head: a paragraph of ten words or more. */
function findSummary(lines: Line[], name: Line | undefined): Traced | undefined {
  const body = name ? lines.filter((line) => line.place !== name.place) : lines;
  const long = blocksOf(body).filter(
    (block) => block.text.split(/\s+/).length >= 10 && !/@/.test(block.text) && foldHeading(block.text) !== '',
  );
  if (long.length === 0) return undefined;
  return traced(
    long.map((block) => block.text).join(' '),
    long.flatMap((block) => block.lines),
    0.7,
  );
}
