import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { fonts } from '#fixtures/fonts.ts';
import { templateIds, type TemplateId } from './design.ts';
import { exportLetter, letterSchema, type Letter } from './letter.ts';
import { makeLetterReceipt } from './receipt/letter.ts';
import { exportFormats, type ExportFormat } from './schema.ts';

const letter: Letter = letterSchema.parse({
  sender: { name: 'Ada Brennan', label: 'Engineer', email: 'ada@example.org', phone: '+44 20 7946 0018' },
  recipient: { name: 'Ms Okafor', organization: 'Bridges & Sons', address: ['1 Quay Road', 'Bristol BS1 4DJ'] },
  place: 'London',
  date: '2026-11-20',
  subject: 'Application as structural engineer',
  salutation: 'Dear Ms Okafor,',
  paragraphs: [
    'Your bridge over the Avon is the reason I became an engineer, and I would like to help to keep it standing.',
    'For six years I have inspected bridges for the county: 140 of them, twice each, in every weather there is.',
  ],
  closing: 'Yours sincerely,',
  language: 'en',
});

const make = (format: ExportFormat, template: TemplateId = 'classic') =>
  exportLetter(letter, { format, fonts, locale: 'en', now: '2026-11-20', design: { template } });

describe('letters', () => {
  test.each(exportFormats)('read back whole as %s', async (format) => {
    const { bytes, fileName } = await make(format);
    expect(fileName).toMatch(/^Ada-Brennan-letter\./);
    const receipt = await makeLetterReceipt(letter, bytes, format);
    expect(receipt.fields.filter(({ status }) => status !== 'same')).toEqual([]);
    expect(receipt.fields.length).toBeGreaterThan(10);
  });

  test.each(templateIds)('match the template %s and read back whole', async (template) => {
    for (const format of ['pdf', 'docx'] as const) {
      const { bytes } = await make(format, template);
      expect((await makeLetterReceipt(letter, bytes, format)).lost, format).toBe(0);
    }
  });

  test('have the date in words and a style of their own for each part', async () => {
    const files = unzipSync((await make('docx')).bytes);
    const document = strFromU8(files['word/document.xml']!);
    expect(document).toContain('London, November 20, 2026');
    expect(document).toMatch(
      /w:val="Address"\/>[\s\S]*Ms Okafor[\s\S]*w:val="Subject"[\s\S]*w:val="BodyText"[\s\S]*Dear/,
    );
  });

  test('a receipt tells what is not in the file', async () => {
    const { bytes } = await make('text');
    const other = { ...letter, closing: 'Cheers,' };
    expect((await makeLetterReceipt(other, bytes, 'text')).lost).toBe(1);
  });

  test('an empty draft is one page too', async () => {
    const { bytes } = await exportLetter(letterSchema.parse({}), {
      format: 'pdf',
      fonts,
      locale: 'en',
      now: '2026-11-20',
    });
    expect(new TextDecoder().decode(bytes.slice(0, 5))).toBe('%PDF-');
  });
});
