import { expect, it } from 'vitest';
import type { Provenance } from '#core/resume/provenance.ts';
import type { Resume } from '#core/resume/schema.ts';
import { stillLeft } from './left-over.ts';
import { readSections } from './read-fields.ts';

const source = (text: string, paragraph: number, confidence = 0.9) => ({ text, places: [{ paragraph }], confidence });
const resume: Resume = {
  work: [
    { highlights: ['Wired flats'], startDate: '2019-04', name: 'New AS' },
    { position: 'Fitter', name: 'Harbour AS' },
  ],
  basics: { phone: '+4722334455', name: 'Ada' },
};
const provenance: Provenance = {
  '/basics/name': source('Ada', 0),
  '/basics/phone': source('22 33 44 55', 1),
  '/work/0/name': source('Harbour AS', 2),
  '/work/0/position': source('Fitter', 2, 0.6),
  '/work/0/startDate': source('April 2019 – heute', 3),
};
const corrections = [{ pointer: '/work/0/name', file: null, stated: 'New AS', at: '2026-01-01T00:00:00.000Z' }];
const sections = readSections(resume, provenance, corrections);
const all = sections.flatMap(({ entries }) => entries.flatMap(({ fields }) => fields));
const field = (pointer: string) => all.find((one) => one.pointer === pointer);

it('comes as a résumé is written, whatever order the store gives', () => {
  expect(sections.map(({ key }) => key)).toEqual(['basics', 'work']);
  expect(all.map(({ pointer }) => pointer)).toEqual([
    '/basics/name',
    '/basics/phone',
    '/work/0/name',
    '/work/0/startDate',
    '/work/0/highlights/0',
    '/work/1/name',
    '/work/1/position',
  ]);
});

it('finds the source of an entry that has moved, by its words, and invents none', () => {
  expect(field('/work/1/name')?.source?.text).toBe('Harbour AS');
  expect(field('/work/0/highlights/0')?.source).toBeUndefined();
  expect(field('/basics/phone')?.source?.text).toBe('22 33 44 55');
});

it('marks what the reader guessed and what the person wrote', () => {
  expect(all.filter(({ doubtful }) => doubtful).map(({ pointer }) => pointer)).toEqual(['/work/1/position']);
  expect(field('/work/0/name')?.correction?.stated).toBe('New AS');
  expect(field('/work/0/startDate')?.text).toBe('Apr 2019');
});

it('a left-over line is gone once the person has placed it, also in part', () => {
  const line = (text: string) => ({ text, place: { paragraph: 9 } });
  const placed = { pointer: '/basics/url', file: null, stated: 'ada.example.org', at: '2026-01-01T00:00:00.000Z' };
  const left = stillLeft([line('Web: ada.example.org'), line('Wired flats'), line('Hobby: chess')], resume, [placed]);
  expect(left.map(({ text }) => text)).toEqual(['Hobby: chess']);
});
