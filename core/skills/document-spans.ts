import { resumeWeights } from './data/resume-weights.ts';
import { documentPieces, pieceFeatures, type Piece } from './document-pieces.ts';
import { findSkills } from './find-skills.ts';
import { tableSize } from './span-features.ts';
import { tagSequence, type SpanModel } from './span-tagger.ts';
import { decodeWeights } from './span-weights-code.ts';
import type { SkillSpan } from './spans.ts';
import { skillById } from './taxonomy.ts';

/** How much the finder leans towards finding; set by cross-validation on the résumés that it learned from. */
const lean = 1.5;

let model: SpanModel | undefined;

function learnedSpans(piece: Piece): [number, number][] {
  model ??= decodeWeights(resumeWeights, tableSize);
  const { tokens, features } = pieceFeatures(piece);
  const spans: [number, number][] = [];
  if (tokens.length === 0) return spans;
  for (const [i, tag] of tagSequence(features, model, lean).entries()) {
    const { start, end } = tokens[i]!;
    const last = spans.at(-1);
    if (tag === 1) spans.push([piece.start + start, piece.start + end]);
    else if (tag === 2 && last) last[1] = piece.start + end;
  }
  return spans;
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
  const separators = piece.text.match(/[,;|]/g)?.length ?? 0;
  if (separators < 2 || piece.text.split(/\s+/).length / (separators + 1) > 3.5) return [];
  const items = listItems(piece);
  const known = items.filter(([start, end]) => findSkills(text.slice(start, end)).length > 0);
  if (items.length < 3 || known.length * 2 < items.length) return [];
  return items.filter(([start, end]) => isItem(text.slice(start, end)));
}

/** Groups whose names mean nothing else: found in a sentence too. Others are everyday words as often as skills there. */
const toolGroups = new Set(['Programming languages', 'Web', 'Cloud and operations', 'Data', 'Networks and security']);

function namedTools({ start, text, section }: Piece): [number, number][] {
  if (section === 'E' || section === 'A') return [];
  return findSkills(text)
    .filter(({ id }) => toolGroups.has(skillById(id)?.group ?? ''))
    .map((tool) => [start + tool.start, start + tool.end]);
}

/** Spans of both lists in order, each of which is in order; where two meet, that of the first list. One pass. */
function joined(first: [number, number][], second: [number, number][]): [number, number][] {
  let next = 0;
  const more = second.filter(([start, end]) => {
    while (next < first.length && first[next]![1] <= start) next++;
    return next >= first.length || first[next]![0] >= end;
  });
  return [...first, ...more].sort((a, b) => a[0] - b[0]);
}

/** A span is of the soft kind when a soft skill of the taxonomy is in it. */
function labelled(text: string, [start, end]: [number, number]): SkillSpan {
  const soft = findSkills(text.slice(start, end)).some(({ id }) => skillById(id)?.soft);
  return [start, end, soft ? 'SKILL' : 'KNOWLEDGE'];
}

/**
 * Skills of a whole document: what a small linear model marks that learned from résumés, the other items of lists in
 * which most are known, and names of tools. Time grows with the text's length.
 */
export function documentSpans(text: string): SkillSpan[] {
  return [...documentPieces(text)].flatMap((piece) => {
    const listed = joined(learnedSpans(piece), listedSpans(piece, text));
    return joined(listed, namedTools(piece)).map((span) => labelled(text, span));
  });
}
