import { arg, sliceBounds, toFloat, type Commands } from './command.ts';
import { RedisError, type Store } from './store.ts';

type Scored = [member: string, score: number];

function sorted(store: Store, key: string): Scored[] {
  const members = store.read(key, 'zset') ?? new Map<string, number>();
  return [...members].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1));
}

/** `(5` excludes, `5` includes, `-inf` and `+inf` are open. */
function within(min: string, max: string): (score: number) => boolean {
  const low = toFloat(min.replace('(', ''));
  const high = toFloat(max.replace('(', ''));
  return (score) =>
    (min.startsWith('(') ? score > low : score >= low) && (max.startsWith('(') ? score < high : score <= high);
}

const reply = (items: Scored[], withScores: boolean) =>
  items.flatMap(([member, score]) => (withScores ? [member, String(score)] : [member]));

function removeAll(store: Store, key: string, items: Scored[]): number {
  const members = store.open(key, 'zset');
  for (const [member] of items) members.delete(member);
  store.dropIfEmpty(key);
  return items.length;
}

function range(store: Store, args: string[]) {
  const words = args.slice(3).map((word) => word.toUpperCase());
  const items = sorted(store, arg(args, 0));
  if (words.includes('REV')) items.reverse();
  const chosen = words.includes('BYSCORE')
    ? items.filter(([, score]) => within(arg(args, 1), arg(args, 2))(score))
    : items.slice(...sliceBounds(args[1], args[2], items.length));
  return reply(chosen, words.includes('WITHSCORES'));
}

export const sortedSetCommands: Commands = {
  ZADD(store, args) {
    const flags = args.slice(1).findIndex((word) => !/^(NX|XX|GT|LT|CH|INCR)$/i.test(word));
    if (flags > 0) throw new RedisError('ERR ZADD options are not supported here');
    const members = store.open(arg(args, 0), 'zset');
    const before = members.size;
    for (let i = 1; i < args.length; i += 2) members.set(arg(args, i + 1), toFloat(args[i]));
    return members.size - before;
  },
  ZINCRBY(store, args) {
    const members = store.open(arg(args, 0), 'zset');
    const score = (members.get(arg(args, 2)) ?? 0) + toFloat(args[1]);
    members.set(arg(args, 2), score);
    return String(score);
  },
  ZREM: (store, args) =>
    removeAll(
      store,
      arg(args, 0),
      sorted(store, arg(args, 0)).filter(([member]) => args.slice(1).includes(member)),
    ),
  ZCARD: (store, args) => sorted(store, arg(args, 0)).length,
  ZSCORE(store, args) {
    const score = store.read(arg(args, 0), 'zset')?.get(arg(args, 1));
    return score === undefined ? null : String(score);
  },
  ZCOUNT: (store, args) =>
    sorted(store, arg(args, 0)).filter(([, score]) => within(arg(args, 1), arg(args, 2))(score)).length,
  ZRANGE: range,
  ZRANGEBYSCORE: (store, args) => range(store, [...args.slice(0, 3), 'BYSCORE', ...args.slice(3)]),
  ZREMRANGEBYSCORE: (store, args) =>
    removeAll(
      store,
      arg(args, 0),
      sorted(store, arg(args, 0)).filter(([, score]) => within(arg(args, 1), arg(args, 2))(score)),
    ),
};
