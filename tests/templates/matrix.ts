/**
 * `npm run matrix [-- TEMPLATE …]`: every fixture in every template as PDF and DOCX, read back by our own parser and by
 * pdftotext and LibreOffice where they are installed. Ends with 1 when a template loses what it must not.
 */
import { templateIds, type TemplateId } from '#core/render/design.ts';
import { exportResume } from '#core/render/export.ts';
import { fonts } from '#fixtures/fonts.ts';
import {
  blocksOf,
  compareReading,
  fixture,
  fixtureNames,
  has,
  measure,
  now,
  officeToText,
  pdfToText,
} from './measure.ts';

const asked = process.argv.slice(2).filter((name) => !name.startsWith('-'));
const verbose = process.argv.includes('--odd');
const chosen = templateIds.filter((id) => asked.length === 0 || asked.includes(id));
const withPdfToText = has('pdftotext', '-v');
const withOffice = !process.argv.includes('--no-office') && has('soffice', '--version');

const percent = (share: number): string => `${(share * 100).toFixed(2)} %`.padStart(9);
const mean = (shares: readonly number[]): number =>
  shares.length === 0 ? NaN : shares.reduce((sum, share) => sum + share, 0) / shares.length;

async function own(template: TemplateId, format: 'pdf' | 'docx') {
  const sum = { vital: 0, vitalSame: 0, words: 0, wordsRead: 0, fields: 0, same: 0 };
  for (const name of fixtureNames) {
    const measured = await measure(fixture(name), template, format);
    for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += measured[key];
    if (verbose)
      for (const { pointer, status, wrote, read } of measured.odd)
        console.log(`  ${name} ${format} ${status} ${pointer}: ${wrote.slice(0, 60)} | ${read?.slice(0, 60) ?? ''}`);
  }
  return { vital: sum.vitalSame / sum.vital, text: sum.wordsRead / sum.words, all: sum.same / sum.fields };
}

async function foreign(template: TemplateId) {
  const make = (name: string, format: 'pdf' | 'docx') =>
    exportResume(fixture(name), { format, fonts, locale: 'en', now, design: { template } });
  const blocks = fixtureNames.map((name) => blocksOf(fixture(name), template));
  const read = (texts: string[]) => texts.map((text, i) => compareReading(blocks[i] ?? [], text));
  const pdfs = await Promise.all(fixtureNames.map(async (name) => (await make(name, 'pdf')).bytes));
  const docs = await Promise.all(fixtureNames.map(async (name) => (await make(name, 'docx')).bytes));
  const pdf = withPdfToText ? read(pdfs.map(pdfToText)) : [];
  const docx = withOffice ? read(officeToText(docs)) : [];
  return { pdf, docx };
}

console.log('template     format  vital      text       all fields | foreign: words     order');
let failed = false;
for (const template of chosen) {
  const others = await foreign(template);
  for (const format of ['pdf', 'docx'] as const) {
    const { vital, text, all } = await own(template, format);
    const other = others[format];
    failed ||= vital < 1 || text < 0.99;
    console.log(
      `${template.padEnd(12)} ${format.padEnd(5)} ${percent(vital)}  ${percent(text)}  ${percent(all)}  |        ` +
        `${percent(mean(other.map(({ words }) => words)))}  ${percent(mean(other.map(({ order }) => order)))}`,
    );
  }
}
process.exitCode = failed ? 1 : 0;
