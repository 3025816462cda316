import { numbersIn } from '../../claims/numbers.ts';

/** A line whose percentage does not follow from its own "from … to …". */
export interface Clash {
  from: string;
  to: string;
  /** The percentage that stands there, and the one that the two figures make; both whole numbers. */
  said: number;
  real: number;
}

const step = /\b(?:from|von|de|desde)\b(.{1,30}?)\b(?:to|auf|a|à|hasta)(?=\s)(.{1,24})/iu;

/** Contradictions inside one line; a difference of up to three points is rounding. */
export function clashes(text: string): Clash[] {
  const match = step.exec(text);
  if (!match) return [];
  const [a] = numbersIn(match[1] ?? '', true);
  const [b] = numbersIn(match[2] ?? '', true);
  if (!a || !b || a.value === 0 || a.unit === 'percent' || b.unit === 'percent') return [];
  const inside = match.index + match[0].length;
  const percents = numbersIn(text).filter(
    ({ unit, start }) => unit === 'percent' && (start < match.index || start >= inside - (match[2] ?? '').length),
  );
  const real = Math.round((Math.abs(b.value - a.value) / a.value) * 100);
  return percents
    .filter(({ value }) => Math.abs(value - real) > 3 && value !== b.value)
    .map(({ value }) => ({ from: a.text, to: b.text, said: value, real }));
}
