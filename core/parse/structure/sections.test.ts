import { describe, expect, it } from 'vitest';
import { flowLine, plainRun } from '../flow-line.ts';
import type { Line } from '../line.ts';
import { draftResume } from './draft.ts';
import { sectionsOf } from './sections.ts';
import { sectionSpokenOf } from './spoken-headings.ts';

const lines = (...rows: string[]): Line[] =>
  rows.flatMap((row, paragraph) => {
    const bold = row.startsWith('*');
    const line = flowLine([{ ...plainRun(row.replace(/^\*/, '')), size: bold ? 14 : 10, bold }], { paragraph });
    return line ? [line] : [];
  });
const kinds = (...rows: string[]) => sectionsOf(lines(...rows)).map(({ kind, lines: inside }) => [kind, inside.length]);

describe('sections', () => {
  it('open at headings of one look, the person’s own among them', () => {
    expect(
      kinds(
        'Ines Prado',
        '*Experience',
        'Nurse, Acme, 2019 – 2021',
        '*Fun facts',
        'I juggle.',
        '*Education',
        'BSc, 2018',
      ),
    ).toEqual([
      ['header', 1],
      ['work', 1],
      ['other', 1],
      ['education', 1],
    ]);
  });
  it('open at headings that are sentences', () => {
    expect(
      kinds(
        'Ines Prado',
        '*Where I have worked',
        'Nurse on the cardiac ward of a teaching hospital with 24 beds, 2019 – 2021',
        '*What I studied',
        'BSc, 2018',
        '*What I am good at',
        'Triage',
      ),
    ).toEqual([
      ['header', 1],
      ['work', 1],
      ['education', 1],
      ['skills', 1],
    ]);
  });
  it('do not take a driving licence for a language', () => {
    const { draft } = draftResume(
      lines(
        'Ines Prado',
        '*Experience',
        'Nurse, Acme, 2019 – 2021',
        '*Languages',
        'English (native), Welsh (basic)',
        'Driving licence: B',
      ),
    );
    expect(JSON.stringify(draft.languages)).not.toContain('licence');
    expect(JSON.stringify(draft.sections)).toContain('Driving licence');
  });
});

describe('headings in the person’s own words', () => {
  it.each([
    ['Where I have worked', 'work'],
    ['Was ich kann', 'skills'],
    ['Mes expériences', 'work'],
    ['Lo que sé hacer', 'skills'],
    ['O que estudei', 'education'],
    ['Chi sono', 'summary'],
    ['Waar ik heb gewerkt', 'work'],
    ['Czego się uczyłem', 'education'],
    ['Languages I speak', 'languages'],
    ['Senior Language Teacher', null],
    ['Worked with 40 clinics', null],
  ])('%s: %s', (text, kind) => {
    expect(sectionSpokenOf(text)).toBe(kind);
  });
});
