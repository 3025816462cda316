/**
 * Whole seconds until something may be tried again: `wait` seconds after `since`, both times in ms. Never more than the
 * wait itself, however far the two clocks are apart.
 */
export function secondsLeft(wait: number, since: number, now: number): number {
  const left = Math.ceil(wait - (now - since) / 1_000);
  return Math.min(Math.ceil(wait), Math.max(0, Number.isNaN(left) ? 0 : left));
}
