import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { CandorError } from '../../core/errors.ts';
import { say } from '../../core/messages/catalogue.ts';
import { parseResume } from '../../core/parse/parse.ts';

/** `{id, file}` → outcome, time in ms, flags and the résumé or the error. */
export async function run(row: { id: string; file: string }): Promise<object> {
  const bytes = new Uint8Array(await readFile(row.file));
  const start = performance.now();
  const timing = () => ({ ms: performance.now() - start, rssMB: Math.round(process.memoryUsage().rss / 1e6) });
  try {
    const parsed = await parseResume({ bytes, fileName: basename(row.file) });
    const { flags } = parsed.document;
    return { id: row.id, outcome: 'parse', ...timing(), flags, coverage: parsed.coverage, resume: parsed.resume };
  } catch (error) {
    const code = error instanceof CandorError ? error.code : 'internal';
    const flags = code === 'file_no_text' ? ['no-text-layer'] : [];
    const outcome = code === 'file_no_text' ? 'no-text' : 'reject';
    return { id: row.id, outcome, code, ...timing(), flags, error: { code, message: say({ key: `error.${code}` }) } };
  }
}
