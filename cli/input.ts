import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { CandorError } from '#core/errors.ts';
import type { ParsedResume } from '#core/parse/document.ts';
import { requireResume } from '../core/parse/require-resume.ts';
import { parseResume } from '#core/parse/parse.ts';
import { Unreadable } from './failures.ts';

const reasons: Record<string, string> = {
  ENOENT: 'cli.unreadable.missing',
  EISDIR: 'cli.unreadable.folder',
  EACCES: 'cli.unreadable.denied',
  EPERM: 'cli.unreadable.denied',
};

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(file === '-' ? await buffer(process.stdin) : await readFile(file));
  } catch (error) {
    const key = reasons[(error as NodeJS.ErrnoException).code ?? ''];
    if (key) throw new Unreadable(file, { key });
    throw error;
  }
}

/** Reads a résumé of any kind; letters and advertisements are refused. */
export async function readResume(file: string): Promise<ParsedResume> {
  return readDocument(file, requireResume);
}

async function readDocument(file: string, check: (parsed: ParsedResume) => ParsedResume): Promise<ParsedResume> {
  const bytes = await readBytes(file);
  try {
    return check(await parseResume({ bytes, fileName: file === '-' ? undefined : basename(file) }));
  } catch (error) {
    if (error instanceof CandorError) throw new Unreadable(file, { key: `error.${error.code}` });
    throw error;
  }
}

/** The text of a job description. Anything but plain text goes through the same reader as a résumé. */
export async function readJobText(file: string): Promise<string> {
  if (/\.(pdf|docx|odt|rtf|html?)$/i.test(file))
    return (await readDocument(file, (parsed) => parsed)).document.lines.map((line) => line.text).join('\n');
  const text = new TextDecoder().decode(await readBytes(file));
  if (text.trim() === '') throw new Unreadable(file, { key: 'error.file_empty' });
  return text;
}
