import { numbersIn, type NumberFound } from '../../claims/numbers.ts';
import { contentOf } from '../../claims/words.ts';
import { alike } from '../read/lines.ts';

const suffix = /^\s?(?:%|percent|prozent|k\b|m\b|bn\b|million|mio\b|millones|thousand|tausend|€|£|\$)/iu;

/** The line with one number in place of another; a unit that the new one brings along replaces the old unit. */
export function swapFigure(text: string, old: NumberFound, fresh: { text: string; tail: string }): string {
  const oldTail = suffix.exec(text.slice(old.end))?.[0] ?? '';
  const rest = text.slice(old.end);
  const kept =
    fresh.tail && oldTail ? `${fresh.tail}${rest.slice(oldTail.length)}` : fresh.tail ? `${fresh.tail}${rest}` : rest;
  return `${text.slice(0, old.start)}${fresh.text}${kept}`;
}

export const tailOf = (say: string, number: NumberFound): string => suffix.exec(say.slice(number.end))?.[0] ?? '';

const nounAfter = (text: string, end: number) =>
  contentOf(text.slice(end, end + 40).split(/[,;.()]|\d/)[0] ?? '').slice(0, 2);

/** Whether two numbers look like one with a slip of the finger: 640 and 460, 14 and 41, 22 and 42. */
function isSlip(a: string, b: string): boolean {
  const [x, y] = [a.replace(/\D/g, ''), b.replace(/\D/g, '')];
  if (x.length !== y.length || x.length < 2) return false;
  const sameDigits = [...x].sort().join('') === [...y].sort().join('');
  const differing = [...x].filter((digit, i) => digit !== y[i]).length;
  return sameDigits || differing === 1;
}

/**
 * Which number of a line a corrected one stands for: the one before the same noun, the one of the same unit, a slip of
 * the finger, or the only one. `fresh`: values that were put in last, which are corrected more often than old ones.
 */
export function figureMeant(text: string, say: string, number: NumberFound, fresh: number[]): NumberFound | null {
  const held = numbersIn(text, true).filter(({ value }) => value !== number.value);
  if (held.length <= 1) return held[0] ?? null;
  const nouns = nounAfter(say, number.end).filter(({ low }) => low.length > 2);
  const before = contentOf(say.slice(0, number.start)).map(({ low }) => low);
  const byNoun = held.filter((old) =>
    nounAfter(text, old.end).some((word) => nouns.some((other) => alike(other.low, word.low))),
  );
  if (byNoun[0]) return byNoun[0];
  const recent = held.filter(({ value }) => fresh.includes(value));
  const pool = recent.length > 0 ? recent : held;
  if (pool.length === 1) return pool[0] ?? null;
  const sameUnit = pool.filter(({ unit }) => unit === number.unit);
  if (number.unit !== 'count' && sameUnit.length === 1) return sameUnit[0] ?? null;
  const slips = pool.filter((old) => isSlip(old.text, number.text));
  if (slips.length === 1) return slips[0] ?? null;
  const named = pool.filter((old) =>
    contentOf(text.slice(Math.max(0, old.start - 30), old.end + 30)).some(({ low }) =>
      before.some((word) => alike(word, low)),
    ),
  );
  return named.length === 1 ? (named[0] ?? null) : sameUnit.length === 1 ? (sameUnit[0] ?? null) : null;
}
