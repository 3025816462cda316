import { describe, expect, test } from 'vitest';
import { getDocumentProxy } from 'unpdf';
import { say } from '../messages/catalogue.ts';
import type { Resume } from '../resume/schema.ts';
import { fonts } from '#fixtures/fonts.ts';
import { limits, type DesignInput } from './design.ts';
import { exportResume } from './export.ts';
import { fitToPages } from './fit-to-pages.ts';

const career = (jobs: number): Resume => ({
  basics: { name: 'Ada Brennan', email: 'ada@example.org' },
  work: Array.from({ length: jobs }, (_, i) => ({
    position: `Engineer ${i}`,
    name: `Company ${i}`,
    startDate: '2019-03',
    endDate: '2020-01',
    highlights: [
      `Built bridge ${i} with a team of nine people over two years`,
      'Wrote the manual that is in use today',
    ],
  })),
});

const fit = (jobs: number, design: DesignInput = {}) =>
  fitToPages(career(jobs), design, { pages: 1, fonts, locale: 'en' });

async function pagesOf(resume: Resume, design: DesignInput): Promise<number> {
  const { bytes } = await exportResume(resume, { format: 'pdf', fonts, locale: 'en', now: '2026-11-20', design });
  return (await getDocumentProxy(bytes.slice())).numPages;
}

describe('fitToPages', () => {
  test('leaves alone what fits', async () => {
    const found = await fit(2);
    expect(found).toMatchObject({ fits: true, pages: 1, changes: [{ key: 'render.fit.already' }] });
  });

  test('finds the least change with which the exported file has one page, within readable limits', async () => {
    expect(await pagesOf(career(13), {})).toBe(2);
    const found = await fit(13);
    if (!found.fits) throw new Error('does not fit');
    expect(await pagesOf(career(13), found.design)).toBe(1);
    expect(found.design.size).toBeGreaterThanOrEqual(limits.size.min);
    expect(Math.min(...Object.values(found.design.margins ?? {}))).toBeGreaterThanOrEqual(12);
    expect(found.changes.map((change) => say(change)).join(' ')).toMatch(/Space between sections: 100 % → \d+ %\./);
  });

  test('changes the size only when spaces are not enough', async () => {
    const few = await fit(13);
    const many = await fit(15);
    const keys = (found: Awaited<ReturnType<typeof fit>>) => (found.fits ? found.changes.map(({ key }) => key) : []);
    expect(keys(few)).not.toContain('render.fit.size');
    expect(keys(many).length).toBeGreaterThan(keys(few).length);
  });

  test('says why it cannot', async () => {
    const found = await fit(60);
    if (found.fits) throw new Error('fits');
    expect(say(found.reason)).toMatch(
      /^It does not fit on 1 page: even with 9 pt text and 12 mm margins it takes \d\./,
    );
  });
});
