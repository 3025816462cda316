import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TemplateId } from '#core/render/design.ts';
import { exportResume } from '#core/render/export.ts';
import { flowOf } from '#core/render/flow-of.ts';
import { plainText, textOf, type Block } from '#core/render/flow.ts';
import { makeReceipt } from '#core/render/receipt.ts';
import type { ReceiptField } from '#core/render/schema.ts';
import { resumeSchema, type Resume } from '#core/resume/schema.ts';
import { fonts } from '#fixtures/fonts.ts';

const folder = join(import.meta.dirname, '../fixtures/truth');
export const now = '2026-11-20';

export const fixtureNames = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''));

export const fixture = (name: string): Resume =>
  resumeSchema.parse(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')));

/** What no export may lose: contact, employers, titles, dates, degrees, skills. */
export const vital =
  /^\/basics\/(name|email|phone)$|^\/work\/\d+\/(name|position|startDate|endDate)$|^\/education\/\d+\/(institution|studyType|startDate|endDate)$|^\/skills\/\d+\/(name|keywords\/\d+)$/;

export interface Measured {
  vital: number;
  vitalSame: number;
  fields: number;
  same: number;
  /** Words of the résumé, and how many of them the parser read somewhere. */
  words: number;
  wordsRead: number;
  odd: ReceiptField[];
  bytes: number;
}

/** The receipt of one résumé in one template and format. */
export async function measure(resume: Resume, template: TemplateId, format: 'pdf' | 'docx'): Promise<Measured> {
  const { bytes } = await exportResume(resume, { format, fonts, locale: 'en', now, design: { template } });
  const { fields, same } = await makeReceipt(resume, bytes, format);
  const ofVital = fields.filter(({ pointer }) => vital.test(pointer));
  const all = fields.flatMap(({ wrote }) => wordsOf(wrote));
  const read = fields.flatMap(({ wrote, status }) => (status === 'lost' ? [] : wordsOf(wrote)));
  return {
    vital: ofVital.length,
    vitalSame: ofVital.filter(({ status }) => status === 'same').length,
    fields: fields.length,
    same,
    words: all.length,
    wordsRead: read.length,
    odd: fields.filter(({ status, pointer }) => status !== 'same' && (vital.test(pointer) || status === 'lost')),
    bytes: bytes.length,
  };
}

export const wordsOf = (text: string): string[] => text.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? [];

export const has = (command: string, flag: string): boolean => spawnSync(command, [flag]).status === 0;

/** What `pdftotext` reads from a PDF. */
export const pdfToText = (bytes: Uint8Array): string =>
  spawnSync('pdftotext', ['-enc', 'UTF-8', '-', '-'], { input: bytes, maxBuffer: 1 << 26 }).stdout.toString();

/** What LibreOffice reads from DOCX files; one start for all of them. */
export function officeToText(files: readonly Uint8Array[]): string[] {
  const place = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    const names = files.map((_, i) => join(place, `${i}.docx`));
    for (const [i, bytes] of files.entries()) writeFileSync(names[i]!, bytes);
    const profile = `-env:UserInstallation=file://${join(place, 'profile')}`;
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', place, ...names],
      { stdio: 'ignore', timeout: 240_000 },
    );
    return files.map((_, i) => readFileSync(join(place, `${i}.txt`), 'utf8'));
  } finally {
    rmSync(place, { recursive: true });
  }
}

/** The blocks in the order in which they are to be read. */
export const blocksOf = (resume: Resume, template: TemplateId): Block[] => flowOf(resume, 'en', { template }).blocks;

/** Share of the words of the blocks that a foreign reader gives, and of the blocks whose beginnings it gives in order. */
export function compareReading(blocks: readonly Block[], read: string): { words: number; order: number } {
  const counts = new Map<string, number>();
  const tokens = wordsOf(read);
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  const wanted = blocks.flatMap((block) => wordsOf(textOf(block)));
  const found = wanted.filter((word) => {
    const left = counts.get(word) ?? 0;
    counts.set(word, left - 1);
    return left > 0;
  });
  const flat = ` ${tokens.join(' ')} `;
  const starts = blocks
    .map(({ runs }) => wordsOf(plainText(runs)).slice(0, 4).join(' '))
    .filter((start) => start.length > 12);
  let from = 0;
  const ordered = starts.filter((start) => {
    const at = flat.indexOf(` ${start} `, from);
    if (at >= 0) from = at;
    return at >= 0;
  });
  return {
    words: wanted.length === 0 ? 1 : found.length / wanted.length,
    order: starts.length === 0 ? 1 : ordered.length / starts.length,
  };
}
