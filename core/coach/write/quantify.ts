import { contentOf, fold, wordsOf } from '../../claims/words.ts';
import { numbersIn } from '../../claims/numbers.ts';
import { alike, type Line } from '../read/lines.ts';
import { upper } from './rewrite.ts';

/** A figure that the person gave, cut out of their sentence. */
export interface Figure {
  clause: string;
  /** The number with its hedge and unit as they wrote it: `about 12`, `35 %`. */
  number: string;
  /** What follows the number. */
  rest: string;
}

const hedge =
  /(?:\b(?:about|around|roughly|approx\.?|approximately|maybe|some|over|up to|more than|nearly|almost|etwa|rund|ungefähr|circa|ca\.|environ|unos|unas|aproximadamente|cerca de)\s+)?(?:[$€£₹¥₦]\s?)?$/iu;
const casual = /^(?:maybe|some|nearly|almost|roughly|approx\.?)\s/i;

export function clauses(say: string): string[] {
  return say
    .split(
      /\n+|[;!?]\s*|(?<!\d)\.\s*|\.\s+|,\s+(?=(?:and\s)?(?:i|we|it|they|about|around|roughly|maybe|like|the|es|das|waren|sind|so|etwa|rund|ungefähr|c'était|c’était|environ|eran|son|unos|unas)\b)|\s+(?:and|und|et|y)\s+(?=(?:i|we|about|around|maybe|also)\b)/iu,
    )
    .map((part) =>
      part.replace(/^(?:and|und|et|y|so|well|pues|also|bueno|oh|hm+|ok|okay|yes|yeah|ja|oui|si|sí)[\s,]+/iu, '').trim(),
    )
    .filter((part) => numbersIn(part, true).length > 0);
}

export function figureOf(clause: string): Figure | null {
  const [first] = numbersIn(clause, true);
  if (!first) return null;
  const before = hedge.exec(clause.slice(0, first.start))?.[0] ?? '';
  const tail =
    /^(?:\s?(?:%|percent|k\b|million|thousand|€|euros?|£|kg|kW))+/iu.exec(clause.slice(first.end))?.[0] ?? '';
  const number = `${casual.test(before) ? 'about ' : before}${clause.slice(first.start, first.end)}${tail}`;
  return { clause, number: number.trim(), rest: clause.slice(first.end + tail.length).trim() };
}

const unitStart = /^(?:per|a|an|each|every|in|on|over|within|during|from|pro|je|im|in|par|por|al|cada|a la|en)\b/i;

/** "nurses" and "nursing" have one stem but do not count the same thing. */
const isSameForm = (a: string, b: string) => a === b || /ing$/.test(a) === /ing$/.test(b);

/** "12 nurses" for a line that counts its nurses already: the new number takes the place of the old one. */
function numberedAlready(text: string, nouns: { low: string }[], number: string): string | null {
  const words = wordsOf(text);
  for (const old of numbersIn(text, true)) {
    if (/\d\s?(?:to|-|–|bis|à|a)\s?$/i.test(text.slice(0, old.start))) continue; // the end of a range
    const after = words.filter(({ start }) => start >= old.end).slice(0, 3);
    const noun = after.find((word) =>
      nouns.some((other) => other.low.length > 2 && isSameForm(other.low, word.low) && alike(other.low, word.low)),
    );
    if (noun && !/[,;.()]|\d/.test(text.slice(old.end, noun.start)))
      return `${text.slice(0, old.start)}${number}${text.slice(old.end)}`;
  }
  return null;
}

/**
 * The line with the figure in it: before the noun that both share, else behind the line in the person's own words.
 * `sameLanguage`: whether the person's words may be taken over into the line.
 */
export function withFigure(line: string, given: Figure, sameLanguage: boolean): string {
  const figure = sameLanguage ? given : { ...given, number: given.number.replace(/^(?:\p{L}+\s)+(?=\d)/u, '') };
  const text = line.trim().replace(/\.$/, '');
  const rest = contentOf(figure.rest).slice(0, 3);
  const counted = numberedAlready(text, rest, figure.number);
  if (counted) return counted;
  const target = wordsOf(text).find(
    (word, i) =>
      i > 0 &&
      rest.some((other) => other.low.length > 2 && alike(other.low, word.low) && isSameForm(other.low, word.low)) &&
      !/^\d/.test(wordsOf(text)[i - 1]?.low ?? ''),
  );
  const article =
    target && /(?:^|\s)(?:des|les|la|le|du|los|las|el|der|die|das|den|dem)\s$/iu.test(text.slice(0, target.start));
  if (target && !article) {
    const replaced = /^(?:a|an|the)\s$/i.test(text.slice(0, target.start).slice(-4))
      ? text.slice(0, target.start).replace(/\b(?:a|an|the)\s$/i, '')
      : text.slice(0, target.start);
    const matched = rest.find((other) => alike(other.low, target.low));
    const unit = figure.rest.slice(matched ? matched.end : 0).trim();
    const addUnit =
      sameLanguage && unitStart.test(unit) && unit.split(/\s+/).length <= 4 && !fold(text).includes(fold(unit));
    const more = sameLanguage && /^[,;]?.*\d/.test(unit) && !addUnit ? unit.replace(/^[,;\s]+|[.\s]+$/g, '') : '';
    const close = text.slice(target.end).trim() === '' ? ', ' : '; ';
    return upper(
      `${replaced}${figure.number} ${text.slice(target.start, target.end)}${addUnit ? ` ${unit}` : ''}${text.slice(target.end)}${more ? `${close}${more}` : ''}`,
    );
  }
  const ownWords = figure.clause
    .replace(
      /^(?:i|we|it was|it's|there (?:were|are)|that was|they were|like|das waren|es waren|waren|das sind|es sind|sind|c['’]était|ce sont|eran|fueron|son)\s+(?:so\s+)?/iu,
      '',
    )
    .replace(casual, 'about ');
  const added = sameLanguage ? ownWords.replace(/[.]$/, '') : figure.number;
  return added.split(/\s+/).length > 6 ? `${text}; ${added}` : `${text} (${added})`;
}

/** Which line each clause with a number belongs to. Without a better one, the line that was asked about. */
export function assign(say: string, lines: Line[]): { line: Line; figure: Figure }[] {
  const taken = new Set<string>();
  return clauses(say).flatMap((clause) => {
    const figure = figureOf(clause);
    if (!figure) return [];
    const words = contentOf(clause).map((word) => word.low);
    const score = (line: Line) =>
      words.filter((word) => contentOf(line.text).some((other) => alike(word, other.low))).length;
    const best = lines.filter((line) => !taken.has(line.pointer)).sort((a, b) => score(b) - score(a))[0];
    const first = clauses(say)[0] === clause;
    if (!best || (score(best) === 0 && lines.length > 1 && !first)) return [];
    taken.add(best.pointer);
    return [{ line: best, figure }];
  });
}

/** Lines without any number. */
export const withoutNumber = (lines: Line[]): Line[] => lines.filter((line) => !/\d/.test(line.text));
