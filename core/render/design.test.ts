import { unzipSync, strFromU8 } from 'fflate';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { fonts } from '#fixtures/fonts.ts';
import { say } from '../messages/catalogue.ts';
import type { Resume } from '../resume/schema.ts';
import { contrastOnWhite } from './design/contrast.ts';
import { defaultDesign, designSchema, templateIds, type DesignInput } from './design.ts';
import { exportResume } from './export.ts';
import { flowOf } from './flow-of.ts';
import { familyIds } from './fonts/families.ts';
import { textOf } from './flow.ts';
import { resolveDesign, templates } from './templates.ts';

const resume: Resume = {
  basics: { name: 'Ada Brennan', email: 'ada@example.org', summary: 'I build things.' },
  work: [
    { position: 'Engineer', name: 'Acme', startDate: '2020-05', endDate: '2021-02', highlights: ['Built a bridge'] },
  ],
  education: [{ institution: 'TU Berlin', studyType: 'MSc', startDate: '2012', endDate: '2015' }],
  skills: [{ name: 'Tools', keywords: ['Docker', 'Go'] }],
  meta: { language: 'en' },
};

const texts = (design: DesignInput) => flowOf(resume, 'en', design).blocks.map(textOf);
const pdf = async (design: DesignInput, of = resume) => {
  const { bytes } = await exportResume(of, { format: 'pdf', fonts, locale: 'en', now: '2026-11-20', design });
  return getDocumentProxy(bytes.slice());
};

describe('designs', () => {
  test('have a value for everything, and refuse what cannot be read', () => {
    expect(defaultDesign).toMatchObject({ template: 'classic', sectionSpacing: 1, icons: false });
    for (const wrong of [{ size: 8 }, { margins: { top: 5, right: 20, bottom: 20, left: 20 } }, { accent: '#ffd700' }])
      expect(designSchema.safeParse(wrong).success).toBe(false);
    expect(contrastOnWhite('#000000')).toBeCloseTo(21);
    expect(contrastOnWhite('#767676')).toBeCloseTo(4.54, 1);
  });

  test('leave to the template what they do not say', () => {
    expect(resolveDesign({ template: 'compact' })).toMatchObject({ size: 9.5, bodyFont: 'source-sans' });
    expect(resolveDesign({ template: 'compact', size: 11 }).size).toBe(11);
    expect(resolveDesign({ template: 'lebenslauf' }).photo).toBe(true);
    expect(resolveDesign({ template: 'modern' }).photo).toBe(false);
  });

  test('every template has a name, says whom it suits, and its own look is one that may be chosen', () => {
    for (const { name, description, suits, own } of templates) {
      for (const message of [name, description, suits]) expect(say(message)).not.toBe(message.key);
      const { photo: _, ...look } = own;
      expect(designSchema.safeParse(look).success).toBe(true);
    }
  });

  test.each(templateIds)('%s follows order, hiding, headings, language and dates', (template) => {
    const all = texts({
      template,
      order: ['skills', 'education'],
      hidden: ['summary'],
      headings: { work: 'Where I was' },
      headingLanguage: 'de',
      dateFormat: 'numeric',
    }).join('\n');
    const at = (text: string) => all.indexOf(text);
    expect(at('I build things.')).toBe(-1);
    expect(at('Docker')).toBeLessThan(at('TU Berlin'));
    expect(at('TU Berlin')).toBeLessThan(at('Where I was'));
    expect(at('Ausbildung')).toBeGreaterThan(0);
    expect(at('05/2020 – 02/2021')).toBeGreaterThan(0);
  });

  test.each(templateIds)('%s is set in the fonts, paper and margins that were chosen', async (template) => {
    const margins = { top: 30, right: 30, bottom: 30, left: 30 };
    const document = await pdf({ template, page: 'letter', bodyFont: 'open-sans', headingFont: 'garamond', margins });
    const page = await document.getPage(1);
    expect(page.view).toEqual([0, 0, 612, 792]);
    const { items } = (await page.getTextContent()) as { items: { str: string; transform: number[] }[] };
    for (const { str, transform } of items) if (str.trim()) expect(transform[4]).toBeGreaterThanOrEqual(84);
    await page.getOperatorList();
    const names = [...new Set(items.map((item) => (item as unknown as { fontName: string }).fontName))];
    const loaded = names.map((name) => (page.commonObjs.get(name) as { name: string }).name);
    expect(loaded.some((name) => name.includes('OpenSans'))).toBe(true);
    expect(loaded.some((name) => name.includes('Garamond'))).toBe(true);
  });

  test.each(familyIds)('%s has Latin, Greek and Cyrillic letters', async (family) => {
    const letters = 'ÄßŁőșțžğıñçÅœ ΑΒΓαβγώ ЖЙйъяґї – “” € • 1234567890';
    const asked: string[] = [];
    const options = {
      format: 'pdf',
      locale: 'en',
      now: '2026-11-20',
      design: { bodyFont: family, headingFont: family },
    } as const;
    const spy = (file: string) => (asked.push(file), fonts(file));
    const { warnings } = await exportResume({ basics: { summary: letters } }, { ...options, fonts: spy });
    expect(warnings).toEqual([]);
    expect(asked.every((file) => file.startsWith(family))).toBe(true);
  });

  test('icons are drawn, never read', async () => {
    const read = async (design: DesignInput) =>
      ((await (await (await pdf(design)).getPage(1)).getTextContent()).items as { str: string }[])
        .map(({ str }) => str)
        .join('');
    expect(await read({ icons: true })).toBe(await read({ icons: false }));
  });
});

/** A picture of one sign: the smallest PNG there is. */
const image =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

describe('photos', () => {
  const withPhoto: Resume = { ...resume, basics: { ...resume.basics, image } };

  test('stand where they are customary, with the name as their text', async () => {
    const shown = (document: Awaited<ReturnType<typeof pdf>>) =>
      document.getPage(1).then(async (page) => JSON.stringify(await page.getStructTree()).includes('"Figure"'));
    expect(await shown(await pdf({ template: 'lebenslauf' }, withPhoto))).toBe(true);
    expect(await shown(await pdf({ template: 'lebenslauf', photo: false }, withPhoto))).toBe(false);
    expect(await shown(await pdf({ template: 'modern' }, withPhoto))).toBe(false);
    const options = { fonts, locale: 'en', now: '2026-11-20', design: { template: 'lebenslauf' as const } };
    const { bytes } = await exportResume(withPhoto, { ...options, format: 'docx' });
    const files = unzipSync(bytes);
    expect(Object.keys(files)).toContain('word/media/photo.png');
    expect(strFromU8(files['word/document.xml']!)).toContain('descr="Ada Brennan"');
  });

  test('that are only linked to are told, not fetched', async () => {
    const linked: Resume = { ...resume, basics: { ...resume.basics, image: 'https://example.org/me.jpg' } };
    const options = {
      format: 'pdf',
      fonts,
      locale: 'en',
      now: '2026-11-20',
      design: { template: 'europass' },
    } as const;
    expect((await exportResume(linked, options)).warnings).toMatchObject([{ key: 'render.warning.photo' }]);
  });
});
