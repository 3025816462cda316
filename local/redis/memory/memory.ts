import type { RedisBackend, Reply } from '../backend.ts';
import { hashCommands, listCommands, setCommands } from './collections.ts';
import { arg, ok, toInteger, type Commands } from './command.ts';
import { keyCommands } from './keys.ts';
import { runScript, scriptSha } from './lua.ts';
import { sortedSetCommands } from './sorted-sets.ts';
import { RedisError, Store } from './store.ts';
import { stringCommands } from './strings.ts';

const commands: Commands = {
  ...keyCommands,
  ...stringCommands,
  ...hashCommands,
  ...setCommands,
  ...listCommands,
  ...sortedSetCommands,
};

/** As much of Redis as Candor and @upstash/ratelimit need, in this process. One command at a time, scripts included. */
export function openMemoryRedis(): RedisBackend {
  const store = new Store();
  const scripts = new Map<string, string>();

  const evaluate = (script: string, rest: string[]): Reply => {
    scripts.set(scriptSha(script), script);
    const keyCount = toInteger(rest[0]);
    return runScript(script, rest.slice(1, 1 + keyCount), rest.slice(1 + keyCount), run);
  };

  const scriptCommands: Commands = {
    EVAL: (_, args) => evaluate(arg(args, 0), args.slice(1)),
    EVALSHA(_, args) {
      const script = scripts.get(arg(args, 0).toLowerCase());
      if (script === undefined) throw new RedisError('NOSCRIPT No matching script. Please use EVAL.');
      return evaluate(script, args.slice(1));
    },
    SCRIPT(_, args) {
      const verb = arg(args, 0).toUpperCase();
      if (verb === 'EXISTS') return args.slice(1).map((sha) => (scripts.has(sha) ? 1 : 0));
      if (verb === 'FLUSH') scripts.clear();
      if (verb !== 'LOAD') return ok;
      const sha = scriptSha(arg(args, 1));
      scripts.set(sha, arg(args, 1));
      return sha;
    },
  };

  const run = ([name = '', ...args]: string[]): Reply => {
    const upper = name.toUpperCase();
    const command = commands[upper] ?? scriptCommands[upper];
    if (!command) throw new RedisError(`ERR unknown command '${name}'`);
    return command(store, args);
  };

  return {
    command: async (args) => run(args),
    transaction: async (list) =>
      list.map((args) => {
        try {
          return run(args);
        } catch (error) {
          return error as Error;
        }
      }),
    close: async () => store.clear(),
  };
}
