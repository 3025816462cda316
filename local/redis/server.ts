import { createHash } from 'node:crypto';
import { Redis } from 'ioredis';
import type { RedisBackend, Reply } from './backend.ts';

const sha1 = (script: string) => createHash('sha1').update(script).digest('hex');

/**
 * Redis 7.0 knows no `allow-key-locking` flag, which Upstash's own scripts carry in their first line: it is cut off, and
 * the sha1 that the client knows is mapped to the one of what is left.
 */
class ScriptNames {
  readonly #bySha = new Map<string, string>();

  rewrite(args: string[]): string[] {
    const [name = '', second = '', ...rest] = args;
    if (name === 'EVAL') return [name, this.#strip(second), ...rest];
    if (name === 'EVALSHA') return [name, this.#bySha.get(second) ?? second, ...rest];
    if (name === 'SCRIPT' && second.toUpperCase() === 'LOAD') return [name, second, ...rest.map((s) => this.#strip(s))];
    return args;
  }

  #strip(script: string): string {
    const stripped = script.replace(/^\s*#!lua flags=allow-key-locking[^\n]*\n/, '');
    this.#bySha.set(sha1(script), sha1(stripped));
    return stripped;
  }
}

/** A real Redis at `url` (redis://…). */
export function connectRedis(url: string): RedisBackend {
  const redis = new Redis(url, { maxRetriesPerRequest: 1, connectTimeout: 3_000 });
  redis.on('error', (error) => console.error(`redis: ${error.message}`));
  const scripts = new ScriptNames();
  const upper = ([name = '', ...rest]: string[]) => scripts.rewrite([name.toUpperCase(), ...rest]);
  const call = ([name = '', ...rest]: string[]) => redis.call(name, ...rest) as Promise<Reply>;
  return {
    command: (args) => call(upper(args)),
    async transaction(commands) {
      const multi = redis.multi();
      for (const [name = '', ...rest] of commands.map(upper)) multi.call(name, ...rest);
      const results = (await multi.exec()) ?? [];
      return results.map(([error, reply]) => error ?? (reply as Reply));
    },
    close: async () => redis.disconnect(),
  };
}
