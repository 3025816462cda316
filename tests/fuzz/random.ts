/** Repeatable pseudo-random numbers from 0 to 1 (mulberry32). */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A whole number from 0 up to, not including, `end`. */
export const below = (next: Random, end: number): number => Math.floor(next() * end);

export function pick<T>(next: Random, things: readonly T[]): T {
  return things[below(next, things.length)] as T;
}
