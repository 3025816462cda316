import { describe, expect, test } from 'vitest';
import { templateIds } from '../design.ts';
import { blocksOf, compareReading, fixture, has, measure, now, pdfToText } from '../../../tests/templates/measure.ts';
import { fonts } from '#fixtures/fonts.ts';
import { exportResume } from '../export.ts';

/** Few but unlike: many pages, long words, free sections, two scripts. `npm run matrix` takes every fixture. */
const sampled = ['professor-us', 'accountant-de', 'japanese', 'nurse-us', 'chef-es', 'electrician-uk', 'designer-fr'];
const sample = (i: number) => [0, 3].map((step) => sampled[(i + step) % sampled.length] ?? '');

describe.each(templateIds.map((template, i) => ({ template, names: sample(i) })))(
  '$template',
  ({ template, names }) => {
    test.each(['pdf', 'docx'] as const)('loses no field as %s', async (format) => {
      for (const name of names) {
        const { odd, vital, vitalSame, words, wordsRead, bytes } = await measure(fixture(name), template, format);
        expect(odd, name).toEqual([]);
        expect(vitalSame, name).toBe(vital);
        expect(wordsRead / words, name).toBeGreaterThanOrEqual(0.99);
        expect(bytes, name).toBeLessThan(80_000);
      }
    });

    test.skipIf(!has('pdftotext', '-v'))('a foreign reader finds every word', async () => {
      const resume = fixture(names[0] ?? '');
      const { bytes } = await exportResume(resume, { format: 'pdf', fonts, locale: 'en', now, design: { template } });
      const { words, order } = compareReading(blocksOf(resume, template), pdfToText(bytes));
      expect(words).toBeGreaterThanOrEqual(0.99);
      if (template !== 'columns') expect(order).toBeGreaterThanOrEqual(0.95);
    });
  },
);
