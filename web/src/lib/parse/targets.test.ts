import { describe, expect, it } from 'vitest';
import { applyPatches } from '#core/edit/apply.ts';
import type { Resume } from '#core/resume/schema.ts';
import {
  canSwap,
  elsewhere,
  emptyFields,
  everywhere,
  likeliest,
  movePatches,
  putPatch,
  removePatches,
} from './targets.ts';

const resume: Resume = {
  basics: { name: 'Ada' },
  work: [{ name: 'Fitter', position: 'Harbour AS', startDate: '2019', highlights: ['Wired flats', 'Oslo'] }],
  languages: [{ language: 'Norwegian' }],
};
const pointers = (list: { pointer: string }[]) => list.map(({ pointer }) => pointer);

describe('where a text can go', () => {
  it('offers what is empty, the ends of lists and new entries, never what is taken', () => {
    const offered = pointers(everywhere(resume));
    expect(offered).toEqual(expect.arrayContaining(['/basics/phone', '/work/0/highlights/-', '/skills/-/keywords/0']));
    expect(offered).not.toContain('/basics/name');
    expect(pointers(emptyFields(resume, '/languages/0'))).toEqual(['/languages/0/fluency']);
  });

  it('a field may change places with its neighbour, a text never with a date', () => {
    const beside = elsewhere(resume, '/work/0/name');
    const title = beside.find(({ pointer }) => pointer === '/work/0/position')!;
    const start = beside.find(({ pointer }) => pointer === '/work/0/startDate')!;
    expect([title.taken, canSwap('/work/0/name', title), canSwap('/work/0/name', start)]).toEqual([true, true, false]);
    expect(pointers(elsewhere(resume, '/work/0/highlights/0'))).not.toContain('/work/0/highlights/-');
  });

  it.each([
    ['ada@example.org', '/basics/email'],
    ['+47 22 33 44 55', '/basics/phone'],
    ['https://example.org/ada', '/basics/url'],
    ['Driving licence B', ''],
    ['2019 – 2021', ''],
  ])('guesses only what the form of %s says plainly', (text, expected) => {
    expect(likeliest(text, everywhere(resume))).toBe(expected);
  });
});

describe('the patches', () => {
  it('fill an empty field, the end of a list, and a new entry of a section that there was not', () => {
    const put = (target: string) => applyPatches(resume, [putPatch(resume, target, 'X')]);
    expect(put('/basics/location/city').basics?.location?.city).toBe('X');
    expect(put('/work/0/highlights/-').work?.[0]?.highlights).toEqual(['Wired flats', 'Oslo', 'X']);
    expect(put('/skills/-/keywords/0').skills).toEqual([{ keywords: ['X'] }]);
    expect(put('/languages/-/language').languages).toEqual([{ language: 'Norwegian' }, { language: 'X' }]);
  });

  it('move a bullet to where it belongs, or let two texts change places: nothing is lost', () => {
    const moved = applyPatches(resume, movePatches(resume, '/work/0/highlights/1', '/work/0/location', 'Oslo'));
    expect(moved.work?.[0]).toMatchObject({ location: 'Oslo', highlights: ['Wired flats'] });
    const swapped = applyPatches(resume, movePatches(resume, '/work/0/name', '/work/0/position', 'Fitter'));
    expect(swapped.work?.[0]).toMatchObject({ name: 'Harbour AS', position: 'Fitter' });
  });

  it('take an entry out with its last field, and not before', () => {
    expect(applyPatches(resume, removePatches(resume, '/languages/0/language')).languages).toEqual([]);
    expect(applyPatches(resume, removePatches(resume, '/work/0/name')).work).toHaveLength(1);
  });
});
