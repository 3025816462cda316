import { templateIds } from '#core/render/design.ts';
import { exportResume } from '#core/render/export.ts';
import { makeReceipt } from '#core/render/receipt.ts';
import { exportFormats, type ExportFormat, type Receipt } from '#core/render/schema.ts';
import { say } from '#core/messages/catalogue.ts';
import { fonts } from '../fonts.ts';
import { Misused } from '../failures.ts';
import { readResume } from '../input.ts';
import { note, print, save, tell } from '../output.ts';

export interface ExportOptions {
  format?: string;
  /** One of `templateIds`; the classic one when absent. */
  template?: string;
  out?: string;
  receipt?: boolean;
}

const binary = new Set<ExportFormat>(['pdf', 'docx']);

/** `candor export RESUME --format F`. Warnings and the receipt go to standard error, the file alone to its place. */
export async function exportCommand(file: string, options: ExportOptions): Promise<number> {
  const format = exportFormats.find((known) => known === options.format);
  if (!format) throw new Misused('cli.usage.format');
  const template = templateIds.find((known) => known === (options.template ?? 'classic'));
  if (!template) throw new Misused('cli.usage.template', { templates: templateIds.join(', ') });
  const out = options.out === '-' ? undefined : options.out;
  if (binary.has(format) && out === undefined && process.stdout.isTTY)
    throw new Misused('cli.usage.terminal', { format });
  const { resume } = await readResume(file);
  const now = new Date().toISOString();
  const { bytes, warnings } = await exportResume(resume, { format, fonts, locale: 'en', now, design: { template } });
  await (out === undefined ? print(bytes) : save(out, bytes));
  for (const warning of warnings) note(say(warning));
  if (options.receipt) note(receiptText(await makeReceipt(resume, bytes, format)));
  return 0;
}

function receiptText(receipt: Receipt): string {
  const { same, changed, lost } = receipt;
  const odd = receipt.fields.filter((field) => field.status !== 'same');
  const lines = odd.map(({ pointer, status, wrote, read }) => {
    const was = JSON.stringify(wrote);
    return `  ${status.padEnd(7)} ${pointer}: ${was}${read === undefined ? '' : ` → ${JSON.stringify(read)}`}`;
  });
  return [tell('cli.receipt', { same, all: receipt.fields.length, changed, lost }), ...lines].join('\n');
}
