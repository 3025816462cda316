import { arg, globPattern, ok, toInteger, type Commands } from './command.ts';
import type { Store } from './store.ts';

const expire = (unit: number, base: () => number) => (store: Store, args: string[]) =>
  store.expireAt(arg(args, 0), base() + toInteger(args[1]) * unit) ? 1 : 0;

function optionOf(args: string[], name: string): string | undefined {
  const index = args.findIndex((word) => word.toUpperCase() === name);
  return index === -1 ? undefined : args[index + 1];
}

const remove = (store: Store, args: string[]) => args.filter((key) => store.remove(key)).length;

export const keyCommands: Commands = {
  PING: (_, args) => args[0] ?? 'PONG',
  ECHO: (_, args) => arg(args, 0),
  TIME: () => [String(Math.floor(Date.now() / 1000)), String((Date.now() % 1000) * 1000)],
  DEL: remove,
  UNLINK: remove,
  EXISTS: (store, args) => args.filter((key) => store.has(key)).length,
  TYPE: (store, args) => store.typeOf(arg(args, 0)),
  EXPIRE: expire(1000, Date.now),
  PEXPIRE: expire(1, Date.now),
  EXPIREAT: expire(1000, () => 0),
  PEXPIREAT: expire(1, () => 0),
  PERSIST: (store, args) => (store.timeLeft(arg(args, 0)) >= 0 && store.expireAt(arg(args, 0), null) ? 1 : 0),
  TTL(store, args) {
    const left = store.timeLeft(arg(args, 0));
    return left < 0 ? left : Math.ceil(left / 1000);
  },
  PTTL: (store, args) => store.timeLeft(arg(args, 0)),
  KEYS: (store, args) => store.keys().filter((key) => globPattern(arg(args, 0)).test(key)),
  // Everything in one go: cursor 0 says that the walk is over, whatever COUNT asked for.
  SCAN: (store, args) => ['0', store.keys().filter((key) => globPattern(optionOf(args, 'MATCH') ?? '*').test(key))],
  DBSIZE: (store) => store.keys().length,
  FLUSHDB(store) {
    store.clear();
    return ok;
  },
  FLUSHALL(store) {
    store.clear();
    return ok;
  },
};
