import { exportResume } from '#core/render/export.ts';
import { fonts } from '../fonts.ts';
import { readResume } from '../input.ts';
import { print, printJson, tell } from '../output.ts';

/** `candor parse FILE`: the résumé as it was read, then what found no place. */
export async function parse(file: string, options: { json?: boolean }): Promise<number> {
  const parsed = await readResume(file);
  if (options.json) {
    await printJson(parsed);
    return 0;
  }
  const now = new Date().toISOString();
  const { bytes } = await exportResume(parsed.resume, { format: 'text', fonts, locale: 'en', now });
  const percent = Math.round(parsed.coverage * 100);
  const report = ['', tell('cli.parse.coverage', { percent, language: languageName(parsed.language) })];
  if (parsed.unplaced.length > 0) report.push(tell('cli.parse.unplaced', { count: parsed.unplaced.length }));
  report.push(...parsed.unplaced.map((line) => `  ${line.text}`), '');
  await print(new TextDecoder().decode(bytes) + report.join('\n'));
  return 0;
}

/** "German" for `de`; "unknown" when it could not be told. */
function languageName(tag: string): string {
  return tag === 'und'
    ? tell('cli.parse.languageUnknown')
    : (new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag);
}
