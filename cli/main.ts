#!/usr/bin/env node
/** The `candor` command: `candor --help` tells its options and exit codes. */
import { parseArgs } from 'node:util';
import { say } from '#core/messages/catalogue.ts';
import { Misused, Unreadable, Unwritable } from './failures.ts';
import { note, print, tell } from './output.ts';

const exit = { misused: 2, unreadable: 3, fault: 4 } as const;

const options = {
  job: { type: 'string' },
  json: { type: 'boolean' },
  'min-match': { type: 'string' },
  format: { type: 'string' },
  template: { type: 'string' },
  out: { type: 'string' },
  receipt: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Options that each command takes; another one is a mistake worth telling. */
const takes: Record<string, string[]> = {
  parse: ['json'],
  analyze: ['job', 'json', 'min-match'],
  export: ['format', 'out', 'receipt', 'template'],
};

async function run(args: string[]): Promise<number> {
  const { values, positionals } = readArgs(args);
  if (values.help || args.length === 0 || positionals[0] === 'help') {
    await print(tell('cli.help') + '\n');
    return args.length === 0 ? exit.misused : 0;
  }
  const [command = '', file, ...more] = positionals;
  const allowed = takes[command];
  if (!allowed) throw new Misused('cli.usage.command', { command });
  const wrong = Object.keys(values).find((name) => !allowed.includes(name));
  if (wrong) throw new Misused('cli.usage.option', { command, option: `--${wrong}` });
  if (file === undefined || more.length > 0) throw new Misused('cli.usage.file', { command });
  return start(command, file, values);
}

/** Commands are loaded when they are asked for, so that help costs nothing. */
async function start(command: string, file: string, values: ReturnType<typeof readArgs>['values']): Promise<number> {
  if (command === 'parse') return (await import('./commands/parse.ts')).parse(file, values);
  if (command === 'export') return (await import('./commands/export.ts')).exportCommand(file, values);
  const minMatch = readMinMatch(values['min-match'], values.job);
  return (await import('./commands/analyze.ts')).analyze(file, { job: values.job, json: values.json, minMatch });
}

function readArgs(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new Misused('cli.usage.args', { problem: (error as Error).message });
  }
}

function readMinMatch(text: string | undefined, job: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= 100) || job === undefined) throw new Misused('cli.usage.minMatch');
  return value;
}

/** What to say and which code to end with. Never shows a stack: it could hold text of the résumé. */
function explain(error: unknown): [string, number] {
  if (error instanceof Misused) return [tell('cli.usage', { problem: say(error.problem) }), exit.misused];
  if (error instanceof Unreadable) {
    return [tell('cli.unreadable', { file: error.file, reason: say(error.reason) }), exit.unreadable];
  }
  if (error instanceof Unwritable) return [error.message, exit.unreadable];
  return [tell('cli.fault', { reason: error instanceof Error ? error.name : 'unknown' }), exit.fault];
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const [text, code] = explain(error);
  note(text);
  process.exitCode = code;
}
