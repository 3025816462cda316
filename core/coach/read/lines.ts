import { contentOf, fold, stemOf } from '../../claims/words.ts';
import { synonymsOf } from '../../claims/synonyms.ts';
import { valueAt } from '../../resume/pointer.ts';
import type { Resume } from '../../resume/schema.ts';

/** An entry of work, voluntary work or projects as the conversation names it. */
export interface Entry {
  pointer: string;
  section: 'work' | 'volunteer' | 'projects';
  index: number;
  /** Employer, organisation or project. */
  name: string;
  position: string;
  current: boolean;
  highlights: Line[];
}

/** One bullet. */
export interface Line {
  pointer: string;
  text: string;
  index: number;
  entry: Entry;
}

const sections = ['work', 'volunteer', 'projects'] as const;

export function entriesOf(resume: Resume): Entry[] {
  return sections.flatMap((section) =>
    (resume[section] ?? []).map((raw, index): Entry => {
      const item = raw as Record<string, unknown>;
      const text = (key: string) => (typeof item[key] === 'string' ? (item[key] as string) : '');
      const pointer = `/${section}/${index}`;
      const entry: Entry = {
        pointer,
        section,
        index,
        name: text('name') || text('organization'),
        position: text('position'),
        current: section !== 'projects' && Boolean(item.startDate) && !item.endDate,
        highlights: [],
      };
      const list = Array.isArray(item.highlights) ? (item.highlights as string[]) : [];
      entry.highlights = list.map((line, i) => ({
        pointer: `${pointer}/highlights/${i}`,
        text: line,
        index: i,
        entry,
      }));
      return entry;
    }),
  );
}

export const linesOf = (resume: Resume): Line[] => entriesOf(resume).flatMap((entry) => entry.highlights);

export function lineAt(resume: Resume, pointer: string): Line | undefined {
  return typeof valueAt(resume, pointer) === 'string'
    ? linesOf(resume).find((line) => line.pointer === pointer)
    : undefined;
}

/** Distance of two words, swaps of neighbours counting one, given up above `limit`. */
export function distance(a: string, b: string, limit = 2): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] as number) + 1);
      next.push(best);
    }
    [before, row] = [row, next];
  }
  return row[b.length] as number;
}

/** Whether two words are the same but for ending, typing error or an equal word. */
export function alike(a: string, b: string): boolean {
  const [x, y] = [stemOf(a), stemOf(b)];
  if (x === y || synonymsOf(x).has(y)) return true;
  if (Math.min(a.length, b.length) >= 5 && distance(a, b, 1) <= 1) return true;
  return x.length >= 5 && y.length >= 5 && (x.startsWith(y) || y.startsWith(x));
}

const ordinals: [RegExp, number][] = [
  [/\b(?:first|1st|erste[rsnm]?|premier|premiere|1er|primer[oa]?)\b/, 0],
  [/\b(?:second|2nd|zweite[rsnm]?|deuxieme|seconde?|2e|segund[oa])\b/, 1],
  [/\b(?:third|3rd|dritte[rsnm]?|troisieme|tercer[oa]?)\b/, 2],
  [/\b(?:fourth|4th|vierte[rsnm]?|quatrieme|cuart[oa])\b/, 3],
  [/\b(?:fifth|5th|funfte[rsnm]?|cinquieme|quint[oa])\b/, 4],
  [/\b(?:last|letzte[rsnm]?|derniere?|ultim[oa])\b/, -1],
];

/** Position that an ordinal names (−1: the last), if any. */
export function ordinalIn(low: string): number | undefined {
  const number =
    /\b(?:bullet|line|point|number|punkt|zeile|nr|ligne|puce|linea|punto|viñeta)\s?(?:nr|no|number)?\.?\s?(\d{1,2})\b/.exec(
      low,
    );
  if (number) return Number(number[1]) - 1;
  return ordinals.find(([form]) => form.test(low))?.[1];
}

/** Entries that a text names, best first: by employer, title, what they did, or "my old job". */
export function entriesNamed(say: string, entries: Entry[]): Entry[] {
  const low = fold(say);
  const words = contentOf(say).map((word) => word.low);
  const scored = entries.map((entry) => {
    const names = contentOf(entry.name).map((word) => word.low);
    const roles = contentOf(entry.position).map((word) => word.low);
    const hits = (list: string[], floor: number) =>
      words.filter((word) => word.length >= floor && list.some((name) => alike(word, name))).length;
    let score = 3 * hits(names, 4) + 1.5 * hits(roles, 4);
    if (names.length > 0 && low.includes(fold(entry.name))) score += 5;
    return { entry, score };
  });
  const best = scored.filter(({ score }) => score >= 1.5).sort((a, b) => b.score - a.score);
  if (best.length > 0) return best.filter(({ score }) => score >= (best[0]?.score ?? 0)).map(({ entry }) => entry);
  const jobs = entries.filter(({ section }) => section === 'work');
  if (
    /\b(?:old|older|previous|former|last|prior|fruhere[rn]?|alte[rn]?|vorige[rn]?|ancien(?:ne)?|precedente?|anterior|antiguo) (?:job|role|position|employer|work|stelle|job|poste|emploi|trabajo|puesto)\b/.test(
      low,
    )
  )
    return jobs.filter(({ current }) => !current).slice(0, 1);
  if (
    /\b(?:current|present|new|latest|newest|aktuelle[rn]?|jetzige[rn]?|actuel(?:le)?|actual) (?:job|role|position|employer|stelle|poste|emploi|trabajo|puesto)\b/.test(
      low,
    )
  )
    return jobs.slice(0, 1);
  return [];
}

/** Lines that a text is about, best first. Quoted text wins, then ordinals, then words in common weighed by rarity. */
export function linesNamed(say: string, entries: Entry[], within?: Entry[]): Line[] {
  const lines = entries.flatMap((entry) => entry.highlights);
  const quoted = quotesIn(say).flatMap((quote) => lines.filter((line) => sameText(line.text, quote)));
  if (quoted.length > 0) return quoted;
  const low = fold(say);
  const whole = lines.filter(
    (line) => line.text.split(/\s+/).length > 2 && low.includes(fold(line.text).replace(/\.$/, '')),
  );
  if (whole.length > 0) return whole;
  const named = within ?? entriesNamed(say, entries);
  const ordinal = ordinalIn(low);
  const speaksOfLine =
    /\b(?:bullet|line|point|one|sentence|punkt|zeile|satz|stichpunkt|ligne|puce|phrase|linea|punto|frase|vineta)s?\b/.test(
      low,
    );
  if (ordinal !== undefined && speaksOfLine) {
    const entry = named[0] ?? entries[0];
    const line = entry?.highlights.at(ordinal);
    if (line) return [line];
  }
  const pool = named.length > 0 ? named.flatMap((entry) => entry.highlights) : lines;
  const found = byWords(say, pool, lines);
  return found.length > 0 || named.length === 0 ? found : [];
}

export const quotesIn = (text: string): string[] =>
  [...text.matchAll(/["“„«”]\s*([^"“”„«»]{6,}?)\s*["”“»]/gu)].map((match) => match[1] as string);

function sameText(line: string, quote: string): boolean {
  const [a, b] = [
    fold(line)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
    fold(quote)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  ];
  return a === b || a.includes(b) || b.includes(a);
}

function byWords(say: string, pool: Line[], all: Line[]): Line[] {
  const words = [...new Set(contentOf(say).map((word) => word.low))].filter((word) => word.length > 2);
  const digits = say.match(/\d+(?:[.,]\d+)?/g) ?? [];
  const weight = (word: string) => 1 / Math.max(1, all.filter((line) => hasWord(line, word)).length);
  const scored = pool.map((line) => ({
    line,
    score:
      words.filter((word) => hasWord(line, word)).reduce((sum, word) => sum + weight(word), 0) +
      digits.filter((number) => new RegExp(`(?<!\\d)${number}(?!\\d)`).test(line.text)).length,
  }));
  const best = scored.filter(({ score }) => score >= 0.34).sort((a, b) => b.score - a.score);
  return best.map(({ line }) => line);
}

const hasWord = (line: Line, word: string) =>
  contentOf(line.text).some((other) => alike(word, other.low)) || isShortFor(word, line.text);

/** Whether letters are the first letters of neighbouring words: `icu` for "intensive care unit". */
export function isShortFor(word: string, text: string): boolean {
  if (!/^[a-z]{3,5}$/.test(word)) return false;
  return contentOf(text)
    .map(({ low }) => low[0])
    .join('')
    .includes(word);
}
