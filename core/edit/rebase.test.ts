import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Resume } from '../resume/schema.ts';
import { mergeText } from './merge-text.ts';
import { rebasePatches } from './rebase.ts';

const fresh: Resume = {
  basics: { name: 'Ada Miller', summary: 'Backend engineer in Leeds' },
  work: [{ name: 'Harbour', highlights: ['New first', 'Moved 14 services', 'Led a team'] }],
};
const line = (at: number) => `/work/0/highlights/${at}`;

describe('patches on a résumé that has moved on', () => {
  it('go in where nothing is in their way', () => {
    const patch = { op: 'replace' as const, path: '/basics/name', before: 'Ada Miller', after: 'Ada M. Miller' };
    const rebased = rebasePatches(fresh, [patch]);
    expect(rebased).toMatchObject({ patches: [patch], clashes: [] });
    expect(rebased.resume.basics?.name).toBe('Ada M. Miller');
  });

  it('follow a text that has moved', () => {
    const patch = { op: 'replace' as const, path: line(0), before: 'Moved 14 services', after: 'Moved 15 services' };
    expect(rebasePatches(fresh, [patch]).resume.work?.[0]?.highlights).toEqual([
      ...['New first', 'Moved 15 services', 'Led a team'],
    ]);
  });

  it('never follow a text into another field, another list or another entry', () => {
    const nurse: Resume = {
      basics: { label: 'Carer' },
      work: [
        { position: 'Nurse', highlights: ['Kept the night shift'] },
        { position: 'Cook', highlights: ['Ran the kitchen'] },
      ],
    };
    const replace = (path: string, before: string, after: string) => ({ op: 'replace' as const, path, before, after });
    for (const patch of [
      replace('/basics/label', 'Nurse', 'Head nurse'),
      replace('/work/1/position', 'Nurse', 'Head nurse'),
      replace('/work/1/highlights/0', 'Kept the night shift', 'Led the night shift'),
    ])
      expect(rebasePatches(nurse, [patch])).toMatchObject({
        resume: nurse,
        clashes: [{ pointer: patch.path, mine: patch.after }],
      });
  });

  it('that stand there already, for their reply was lost, are not laid on twice', () => {
    const a: Resume = { work: [{ name: 'Harbour', highlights: ['a', 'X new'] }], skills: [{ name: 'Go' }] };
    const at = '/work/0/highlights/1';
    const add = (path: string, after: unknown) => ({ op: 'add' as const, path, after });
    for (const patches of [
      [add(at, 'X new')],
      [add('/work/0/highlights/-', 'X new')],
      [add(at, ''), { op: 'replace' as const, path: at, before: '', after: 'X new' }],
      [add('/skills/0', { name: 'Go' })],
    ])
      expect(rebasePatches(a, patches)).toEqual({ resume: a, patches: [], clashes: [] });
    expect(rebasePatches(a, [add(at, 'Y')]).resume.work?.[0]?.highlights).toEqual(['a', 'Y', 'X new']);
    expect(rebasePatches(a, [add('/work/0/highlights/2', '')]).resume.work?.[0]?.highlights).toHaveLength(3);
  });

  it('are merged word by word', () => {
    const before = 'Backend engineer in York';
    const patch = { op: 'replace' as const, path: '/basics/summary', before, after: 'Senior backend engineer in York' };
    const { resume, clashes } = rebasePatches(fresh, [patch]);
    expect(resume.basics?.summary).toBe('Senior backend engineer in Leeds');
    expect(clashes).toEqual([]);
  });

  it('that say something else at the same place are given back, and nothing is overwritten', () => {
    const patch = { op: 'replace' as const, path: '/basics/name', before: 'Ada', after: 'Adele' };
    expect(rebasePatches(fresh, [patch])).toEqual({
      resume: fresh,
      patches: [],
      clashes: [{ pointer: '/basics/name', mine: 'Adele', theirs: 'Ada Miller' }],
    });
  });

  it('that wrote where nothing is any more are given back', () => {
    const patch = { op: 'replace' as const, path: '/work/3/highlights/0', before: 'x', after: 'My words' };
    expect(rebasePatches(fresh, [patch]).clashes).toEqual([
      { pointer: '/work/3/highlights/0', mine: 'My words', theirs: null },
    ]);
  });

  it('of which no word hangs are dropped: a removal of what was reworded, a move of what is gone', () => {
    const removal = { op: 'remove' as const, path: line(1), before: 'Moved 12 services' };
    const move = { op: 'move' as const, from: '/work/7', path: '/work/0' };
    expect(rebasePatches(fresh, [removal, move])).toEqual({ resume: fresh, patches: [], clashes: [] });
  });

  it('lose no word, whatever two people write', () => {
    const text = fc.array(fc.constantFrom('led', 'built', 'ran', '14', 'teams', 'in', 'Oslo'), { minLength: 1 });
    const sentence = text.map((list) => list.join(' '));
    fc.assert(
      fc.property(sentence, sentence, sentence, (base, mine, theirs) => {
        const patch = { op: 'replace' as const, path: '/basics/summary', before: base, after: mine };
        const { resume, clashes } = rebasePatches({ basics: { summary: theirs } }, [patch]);
        const now = resume.basics?.summary ?? '';
        const clashed = clashes.length === 1 && clashes[0]?.mine === mine && now === theirs;
        expect(clashed || now === mine || now === theirs || mergeText(base, mine, theirs) === now).toBe(true);
        // Their words may only go where mine replaced the very text that stood there.
        if (now === mine && theirs !== mine) expect(theirs).toBe(base);
      }),
    );
  });
});

it('two rewordings of one text are one where a word between them stayed', () => {
  expect(mergeText('a b c d', 'A b c d', 'a b c D')).toBe('A b c D');
  expect(mergeText('a b c d', 'a X c d', 'a Y c d')).toBeNull();
  expect(mergeText('a b', 'a b c', 'a b')).toBe('a b c');
  expect(mergeText('a', 'b', 'c')).toBeNull();
});
