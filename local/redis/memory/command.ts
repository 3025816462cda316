import type { Reply } from '../backend.ts';
import { RedisError, type Store } from './store.ts';

export type Command = (store: Store, args: string[]) => Reply;
export type Commands = Record<string, Command>;

export const ok = 'OK';

export function toInteger(text: string | undefined): number {
  if (text === undefined || !/^[+-]?\d+$/.test(text))
    throw new RedisError('ERR value is not an integer or out of range');
  return Number(text);
}

export function toFloat(text: string | undefined): number {
  const value = Number(text === '+inf' ? 'Infinity' : text === '-inf' ? '-Infinity' : text);
  if (text === undefined || text === '' || Number.isNaN(value)) throw new RedisError('ERR value is not a valid float');
  return value;
}

/** The required argument at `index`. */
export function arg(args: string[], index: number): string {
  const value = args[index];
  if (value === undefined) throw new RedisError('ERR wrong number of arguments');
  return value;
}

export function pairs(args: string[]): [string, string][] {
  if (args.length === 0 || args.length % 2 === 1) throw new RedisError('ERR wrong number of arguments');
  return Array.from({ length: args.length / 2 }, (_, i) => [arg(args, 2 * i), arg(args, 2 * i + 1)]);
}

/** Redis' glob (`*`, `?`, `[ab]`) as a regular expression. */
export function globPattern(glob: string): RegExp {
  const body = glob
    .replace(/[.+^${}()|\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${body}$`, 's');
}

/** Start and stop of Redis ranges, where negative counts from the end; end exclusive. */
export function sliceBounds(start: string | undefined, stop: string | undefined, length: number): [number, number] {
  const from = toInteger(start);
  const to = toInteger(stop);
  return [from < 0 ? Math.max(0, length + from) : from, (to < 0 ? length + to : to) + 1];
}
