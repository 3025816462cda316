import { arg, ok, pairs, toFloat, toInteger, type Commands } from './command.ts';
import { RedisError, type Store } from './store.ts';

function add(store: Store, key: string, by: number): number {
  const value = toInteger(store.read(key, 'string') ?? '0') + by;
  store.setString(key, String(value), true);
  return value;
}

interface SetOptions {
  only?: 'NX' | 'XX';
  get: boolean;
  keepTtl: boolean;
  expiresAt?: number;
}

const expiryOptions: Record<string, (value: number) => number> = {
  EX: (value) => Date.now() + value * 1000,
  PX: (value) => Date.now() + value,
  EXAT: (value) => value * 1000,
  PXAT: (value) => value,
};

function setOptions(words: string[]): SetOptions {
  const options: SetOptions = { get: false, keepTtl: false };
  for (let i = 0; i < words.length; i++) {
    const word = arg(words, i).toUpperCase();
    const expiry = expiryOptions[word];
    if (word === 'NX' || word === 'XX') options.only = word;
    else if (word === 'GET') options.get = true;
    else if (word === 'KEEPTTL') options.keepTtl = true;
    else if (expiry) options.expiresAt = expiry(toInteger(words[++i]));
    else throw new RedisError('ERR syntax error');
  }
  return options;
}

function set(store: Store, args: string[]) {
  const key = arg(args, 0);
  const options = setOptions(args.slice(2));
  const old = options.get ? (store.read(key, 'string') ?? null) : null;
  if (options.only && store.has(key) !== (options.only === 'XX')) return old;
  store.setString(key, arg(args, 1), options.keepTtl);
  if (options.expiresAt !== undefined) store.expireAt(key, options.expiresAt);
  return options.get ? old : ok;
}

export const stringCommands: Commands = {
  GET: (store, args) => store.read(arg(args, 0), 'string') ?? null,
  SET: set,
  SETEX: (store, args) => set(store, [arg(args, 0), arg(args, 2), 'EX', arg(args, 1)]),
  PSETEX: (store, args) => set(store, [arg(args, 0), arg(args, 2), 'PX', arg(args, 1)]),
  SETNX: (store, args) => (set(store, [arg(args, 0), arg(args, 1), 'NX']) === ok ? 1 : 0),
  GETDEL(store, args) {
    const value = store.read(arg(args, 0), 'string') ?? null;
    store.remove(arg(args, 0));
    return value;
  },
  MGET: (store, args) => args.map((key) => store.read(key, 'string') ?? null),
  MSET(store, args) {
    for (const [key, value] of pairs(args)) store.setString(key, value);
    return ok;
  },
  STRLEN: (store, args) => Buffer.byteLength(store.read(arg(args, 0), 'string') ?? ''),
  APPEND(store, args) {
    const value = (store.read(arg(args, 0), 'string') ?? '') + arg(args, 1);
    store.setString(arg(args, 0), value, true);
    return Buffer.byteLength(value);
  },
  INCR: (store, args) => add(store, arg(args, 0), 1),
  DECR: (store, args) => add(store, arg(args, 0), -1),
  INCRBY: (store, args) => add(store, arg(args, 0), toInteger(args[1])),
  DECRBY: (store, args) => add(store, arg(args, 0), -toInteger(args[1])),
  INCRBYFLOAT(store, args) {
    const value = String(toFloat(store.read(arg(args, 0), 'string') ?? '0') + toFloat(args[1]));
    store.setString(arg(args, 0), value, true);
    return value;
  },
};
