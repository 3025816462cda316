import { arg, ok, pairs, sliceBounds, toInteger, type Commands } from './command.ts';
import type { Store } from './store.ts';

const hash = (store: Store, args: string[]) => store.read(arg(args, 0), 'hash') ?? new Map<string, string>();
const set = (store: Store, args: string[]) => store.read(arg(args, 0), 'set') ?? new Set<string>();
const list = (store: Store, args: string[]) => store.read(arg(args, 0), 'list') ?? [];

export const hashCommands: Commands = {
  HSET(store, args) {
    const map = store.open(arg(args, 0), 'hash');
    const before = map.size;
    for (const [field, value] of pairs(args.slice(1))) map.set(field, value);
    return map.size - before;
  },
  HSETNX(store, args) {
    const map = store.open(arg(args, 0), 'hash');
    if (map.has(arg(args, 1))) return 0;
    map.set(arg(args, 1), arg(args, 2));
    return 1;
  },
  HGET: (store, args) => hash(store, args).get(arg(args, 1)) ?? null,
  HMGET: (store, args) => args.slice(1).map((field) => hash(store, args).get(field) ?? null),
  HGETALL: (store, args) => [...hash(store, args)].flat(),
  HKEYS: (store, args) => [...hash(store, args).keys()],
  HVALS: (store, args) => [...hash(store, args).values()],
  HLEN: (store, args) => hash(store, args).size,
  HEXISTS: (store, args) => (hash(store, args).has(arg(args, 1)) ? 1 : 0),
  HDEL(store, args) {
    const map = store.open(arg(args, 0), 'hash');
    const removed = args.slice(1).filter((field) => map.delete(field)).length;
    store.dropIfEmpty(arg(args, 0));
    return removed;
  },
  HINCRBY(store, args) {
    const map = store.open(arg(args, 0), 'hash');
    const value = toInteger(map.get(arg(args, 1)) ?? '0') + toInteger(args[2]);
    map.set(arg(args, 1), String(value));
    return value;
  },
};

export const setCommands: Commands = {
  SADD(store, args) {
    const members = store.open(arg(args, 0), 'set');
    const before = members.size;
    for (const member of args.slice(1)) members.add(member);
    return members.size - before;
  },
  SREM(store, args) {
    const members = store.open(arg(args, 0), 'set');
    const removed = args.slice(1).filter((member) => members.delete(member)).length;
    store.dropIfEmpty(arg(args, 0));
    return removed;
  },
  SMEMBERS: (store, args) => [...set(store, args)],
  SCARD: (store, args) => set(store, args).size,
  SISMEMBER: (store, args) => (set(store, args).has(arg(args, 1)) ? 1 : 0),
  SMISMEMBER: (store, args) => args.slice(1).map((member) => (set(store, args).has(member) ? 1 : 0)),
};

const push = (atFront: boolean) => (store: Store, args: string[]) => {
  const items = store.open(arg(args, 0), 'list');
  for (const item of args.slice(1)) {
    if (atFront) items.unshift(item);
    else items.push(item);
  }
  return items.length;
};
const pop = (atFront: boolean) => (store: Store, args: string[]) => {
  const items = store.open(arg(args, 0), 'list');
  const item = (atFront ? items.shift() : items.pop()) ?? null;
  store.dropIfEmpty(arg(args, 0));
  return item;
};

export const listCommands: Commands = {
  LPUSH: push(true),
  RPUSH: push(false),
  LPOP: pop(true),
  RPOP: pop(false),
  LLEN: (store, args) => list(store, args).length,
  LRANGE: (store, args) => list(store, args).slice(...sliceBounds(args[1], args[2], list(store, args).length)),
  LTRIM(store, args) {
    const items = store.open(arg(args, 0), 'list');
    const kept = items.slice(...sliceBounds(args[1], args[2], items.length));
    items.splice(0, items.length, ...kept);
    store.dropIfEmpty(arg(args, 0));
    return ok;
  },
};
