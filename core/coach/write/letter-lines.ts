import { emphasisIn, linesAbout } from '../read/theme.ts';
import type { Line } from '../read/lines.ts';
import type { Talk } from '../talk.ts';
import { addressesMachine } from '../read/injection.ts';
import { bestLines } from './summary.ts';

/** What the person said they want to move to, if they did in this conversation. */
export function goalOf(talk: Talk): string {
  const turn = [...talk.input.history.map(({ say }) => say), talk.say].findLast((say) => emphasisIn(say)?.move);
  return turn ? (emphasisIn(turn)?.more ?? '') : '';
}

/** The lines of a letter, a group for each of at most two places, newest first. */
export function letterLines(talk: Talk, short: boolean): Line[][] {
  const goal = goalOf(talk);
  const best = bestLines(talk, talk.lines.length);
  const about = goal ? linesAbout(goal, best) : [];
  const order = [...about, ...best.filter((line) => !about.includes(line))].filter(
    ({ text }) => !addressesMachine(text),
  );
  const newest = talk.entries.find(({ section, highlights }) => section === 'work' && highlights.length > 0);
  // The next place that has something among the better half; an old job far from the new one stays out.
  const telling = order.slice(0, Math.max(4, Math.ceil(order.length * 0.6)));
  const other = talk.entries.find(
    ({ pointer, section }) =>
      pointer !== newest?.pointer && section !== 'projects' && telling.some(({ entry }) => entry.pointer === pointer),
  );
  const of = (pointer: string | undefined, count: number) =>
    order.filter(({ entry }) => entry.pointer === pointer).slice(0, count);
  const groups = newest
    ? [of(newest.pointer, short ? 2 : 3), of(other?.pointer, short ? 1 : 2)]
    : [order.filter(({ entry }) => entry.section !== 'projects').slice(0, 3)];
  const [a, b] = groups;
  const later = a?.[0] && b?.[0] && b[0].entry.section === 'work' && b[0].entry.index < a[0].entry.index;
  return (later ? [b, a] : groups).filter((group): group is Line[] => group !== undefined && group.length > 0);
}
