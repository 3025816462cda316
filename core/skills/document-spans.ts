import { findSkills, type FoundSkill } from './find-skills.ts';
import type { SkillSpan } from './spans.ts';
import { skillById } from './taxonomy.ts';

/** Headings of sections that tell of schools, papers, awards and people: names there are no skills. */
const asideHeading =
  /^(?:(?:professional|academic|educational|personal|contact)[ &]*)*(?:education\w*|academic\w*|certifications?|awards?|links|publications?|references|interests|hobbies|personal|contact|formation|formación|ausbildung|bildungsweg)\b.{0,20}$/i;
const otherHeading =
  /^(?:(?:work|professional|employment|career|technical|key|core|computer|other|additional|relevant|summary of|areas of)[ &,/and]*)*(?:experience|history|employment|projects?|summary|profile|objective|skills?|competenc\w+|expertise|tools?|technolog\w+|proficienc\w+|strengths|information|kenntnisse|berufserfahrung|compétences|expérience|competencias|experiencia)\b.{0,20}$/i;

/** A short piece that names a degree, a school or a firm. */
const named =
  /\b(?:bachelor|master|b\.?sc|m\.?sc|b\.?tech|b\.?e|m\.?b\.?a|diploma|university|college|school|institute|degree|ph\.?d|gpa|pvt|ltd|inc|corp|gmbh)\b/i;
const longestName = 160;

interface Piece {
  start: number;
  end: number;
  text: string;
}

/** Lines; where a document came as one line, what wide gaps and bullets part. */
function* pieces(text: string): Generator<Piece> {
  for (const match of text.matchAll(/[^\n\t•●▪·]+?(?=\n|\t|[•●▪·]|\s\s|$)/g)) {
    const body = match[0].trim();
    const start = match.index + match[0].indexOf(body);
    if (body !== '') yield { start, end: start + body.length, text: body };
  }
}

/** "Languages: Java, C++, Lua": a label, then short items between commas, most of them skills that we know. */
function listItems({ start, text }: Piece): [number, number][] {
  const label = /^[^:]{2,40}:\s*/.exec(text)?.[0].length ?? 0;
  const items: [number, number][] = [];
  for (const match of text.slice(label).matchAll(/[^,;|()]+/g)) {
    const item = match[0]
      .trim()
      .replace(/[.:]$/, '')
      .replace(/^(?:and|und|et|y) /, '');
    const at = start + label + match.index + match[0].indexOf(item);
    if (item !== '') items.push([at, at + item.length]);
  }
  return items;
}

const isItem = (item: string) =>
  item.length > 1 &&
  item.split(/\s+/).length <= 4 &&
  /\p{L}/u.test(item) &&
  !/\d{4}|@|https?:|\b(?:years?|months?)\b/i.test(item);

function listedSpans(piece: Piece, text: string): [number, number][] {
  const items = listItems(piece);
  const words = piece.text.split(/\s+/).length;
  const separators = piece.text.match(/[,;|]/g)?.length ?? 0;
  if (items.length < 3 || separators < 2 || words / (separators + 1) > 3.5) return [];
  const known = items.filter(([start, end]) => findSkills(text.slice(start, end)).length > 0);
  if (known.length * 2 < items.length) return [];
  return items.filter(([start, end]) => isItem(text.slice(start, end)));
}

/**
 * Skills of a whole document: those of the taxonomy, and the other items of lists in which most are known. Schools,
 * degrees and firms are passed over. Time grows with the text's length.
 */
export function documentSpans(text: string): SkillSpan[] {
  const found = findSkills(text);
  const spans: SkillSpan[] = [];
  let aside = false;
  let next = 0;
  for (const piece of pieces(text)) {
    const here: FoundSkill[] = [];
    while (next < found.length && found[next]!.end <= piece.end) here.push(found[next++]!);
    const short = piece.text.length < 45;
    if (short && asideHeading.test(piece.text)) aside = true;
    else if (short && otherHeading.test(piece.text)) aside = false;
    const items = listedSpans(piece, text);
    const inItem = ({ start, end }: FoundSkill) => items.some(([from, to]) => start < to && from < end);
    for (const [start, end] of items) spans.push([start, end, 'KNOWLEDGE']);
    if (aside || (piece.text.length < longestName && named.test(piece.text))) continue;
    for (const skill of here)
      if (!inItem(skill)) spans.push([skill.start, skill.end, skillById(skill.id)?.soft ? 'SKILL' : 'KNOWLEDGE']);
  }
  return firstMentions(
    text,
    spans.sort((a, b) => a[0] - b[0] || a[1] - b[1]),
  );
}

/** A skill that was pointed out this often need not be pointed out again. */
const mostMentions = 3;

function firstMentions(text: string, spans: SkillSpan[]): SkillSpan[] {
  const seen = new Map<string, number>();
  return spans.filter(([start, end]) => {
    const name = text.slice(start, end).toLowerCase();
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count <= mostMentions;
  });
}
