import { writeFile } from 'node:fs/promises';
import { say } from '#core/messages/catalogue.ts';
import type { Message } from '#core/messages/message.ts';
import { Unwritable } from './failures.ts';

export const tell = (key: string, values?: Message['values']): string => say({ key, values });

/** Waits until the text is taken, so that a pipe gets all of it before the program ends. */
export const print = (text: string | Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => process.stdout.write(text, (error) => (error ? reject(error) : resolve())));

export const note = (text: string): void => void process.stderr.write(text + '\n');

export const printJson = (value: unknown): Promise<void> => print(JSON.stringify(value, null, 2) + '\n');

export async function save(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(file, bytes);
  } catch (error) {
    throw new Unwritable(tell('cli.unwritable', { file, reason: (error as NodeJS.ErrnoException).code ?? '' }));
  }
}
