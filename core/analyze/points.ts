import type { FigureName } from './schema.ts';

/**
 * What each check is worth in its figure; each figure's points add up to 100. Own weights: blockers and things that cost
 * data in a parser weigh most. docs/scoring.md shows this table and is tested against it.
 */
export const checkPoints: Record<Exclude<FigureName, 'match'>, Record<string, number>> = {
  readability: {
    F04: 8,
    F05: 6,
    F06: 8,
    F07: 4,
    F08: 5,
    F09: 8,
    F10: 8,
    C01: 6,
    C02: 10,
    C03: 6,
    C04: 2,
    C05: 2,
    S01: 9,
    S02: 4,
    S03: 2,
    S05: 2,
    D01: 6,
    D07: 4,
  },
  writing: {
    B01: 14,
    B02: 16,
    B03: 8,
    B04: 8,
    B05: 6,
    B06: 6,
    B07: 4,
    B08: 8,
    B09: 4,
    B10: 4,
    B12: 4,
    R01: 4,
    P01: 8,
    D02: 2,
    D03: 2,
    S04: 2,
  },
};

/** The figure that a check counts in, if any. */
export function figureOf(check: string): FigureName | undefined {
  if (check in checkPoints.readability) return 'readability';
  if (check in checkPoints.writing) return 'writing';
  return /^[KL]/.test(check) ? 'match' : undefined;
}
