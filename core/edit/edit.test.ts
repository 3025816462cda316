import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CandorError } from '../errors.ts';
import { formatPointer } from '../resume/pointer.ts';
import type { Resume } from '../resume/schema.ts';
import { applyPatch, applyPatches } from './apply.ts';
import { invertPatch, invertPatches } from './invert.ts';
import type { Patch } from './schema.ts';
import { wordDiff } from './word-diff.ts';

const resume: Resume = {
  basics: { name: 'Oskar Lind', email: 'oskar@example.org', location: { city: 'Umeå', address: 'Storgatan 1' } },
  references: [{ name: 'On request' }],
  work: [
    { name: 'Norrsken Bygg', position: 'Carpenter', startDate: '2019-04', highlights: ['Built stairs', 'Hung doors'] },
    {
      name: 'Björkö Varv',
      position: 'Apprentice',
      startDate: '2016-08',
      endDate: '2019-03',
      highlights: ['Caulked hulls'],
    },
  ],
  skills: [{ name: 'Wood', keywords: ['Joinery', 'Roofing'] }],
};

const codeOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    return (error as CandorError).code;
  }
  return 'no error';
};

describe('applyPatch', () => {
  it('replaces, adds, removes and moves without touching its argument', () => {
    const was = JSON.stringify(resume);
    const after = applyPatches(resume, [
      { op: 'replace', path: '/work/0/highlights/0', before: 'Built stairs', after: 'Built oak stairs' },
      { op: 'add', path: '/certificates/-', after: { name: 'Scaffolding' } },
      { op: 'remove', path: '/basics/location/address' },
      { op: 'move', from: '/work/0/highlights/1', path: '/work/0/highlights/0' },
    ]);
    expect(after.work?.[0]?.highlights).toEqual(['Hung doors', 'Built oak stairs']);
    expect(after.certificates).toEqual([{ name: 'Scaffolding' }]);
    expect(after.basics?.location).toEqual({ city: 'Umeå' });
    expect(JSON.stringify(resume)).toBe(was);
  });

  it('refuses what has moved on', () => {
    expect(codeOf(() => applyPatch(resume, { op: 'replace', path: '/basics/name', before: 'X', after: 'Y' }))).toBe(
      'conflict',
    );
    expect(codeOf(() => applyPatch(resume, { op: 'remove', path: '/work/0', before: { name: 'X' } }))).toBe('conflict');
  });

  it.each<Patch>([
    { op: 'replace', path: '', after: {} },
    { op: 'replace', path: 'basics', after: {} },
    { op: 'remove', path: '/work/7' },
    { op: 'remove', path: '/work/-' },
    { op: 'add', path: '/work/9', after: {} },
    { op: 'replace', path: '/basics/phone', after: '1' },
    { op: 'add', path: '/__proto__/polluted', after: 'x' },
    { op: 'add', path: '/basics/constructor', after: 'x' },
    { op: 'add', path: '/work/-', after: 'not an object' },
    { op: 'replace', path: '/work/0/startDate', after: 'last spring' },
    { op: 'move', from: '/work', path: '/work/0/highlights' },
    { op: 'move', from: '/basics/email', path: '/basics/name' },
    { op: 'add', path: '/basics/phone' },
  ])('refuses %o', (patch) => {
    expect(codeOf(() => applyPatch(resume, patch))).toBe('input_invalid');
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });

  it('lets an imperfect document be mended bit by bit', () => {
    const imperfect = {
      work: [
        { name: 'A', startDate: '2018-2023' },
        { name: 'B', startDate: 'Feb 2014' },
      ],
    } as Resume;
    const better = applyPatch(imperfect, { op: 'replace', path: '/work/0/startDate', after: '2018-02' });
    expect(better.work?.[0]?.startDate).toBe('2018-02');
    expect(codeOf(() => applyPatch(imperfect, { op: 'add', path: '/work/0/endDate', after: 'soon' }))).toBe(
      'input_invalid',
    );
  });
});

/** Every pointer of a value, with what stands there. */
function* nodes(value: unknown, at: (string | number)[] = []): Generator<[string, unknown]> {
  if (at.length) yield [formatPointer(at), value];
  if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* nodes(item, [...at, i]);
  else if (value && typeof value === 'object')
    for (const [key, item] of Object.entries(value)) yield* nodes(item, [...at, key]);
}

describe('invertPatch', () => {
  it('gives back every résumé byte for byte, whatever was done to it', () => {
    const word = fc.string({ maxLength: 12 });
    const entry = fc.record(
      { name: word, position: word, highlights: fc.array(word, { maxLength: 4 }) },
      { requiredKeys: [] },
    );
    const any = fc.record(
      {
        basics: fc.record({ name: word, summary: word }, { requiredKeys: [] }),
        work: fc.array(entry, { maxLength: 4 }),
        volunteer: fc.array(entry, { maxLength: 2 }),
      },
      { requiredKeys: [] },
    );
    const step = fc.record({
      pick: fc.nat(),
      to: fc.nat(),
      op: fc.constantFrom('replace', 'add', 'remove', 'move'),
      text: word,
    });
    fc.assert(
      fc.property(any, fc.array(step, { minLength: 1, maxLength: 8 }), (start, steps) => {
        let state = start as Resume;
        const done: Patch[] = [];
        for (const { pick, to, op, text } of steps) {
          const all = [...nodes(state)];
          const at = all[pick % Math.max(1, all.length)];
          const target = all[to % Math.max(1, all.length)];
          const missing = [
            '/certificates/-',
            '/basics/location/city',
            '/meta/order',
            '/work/-',
            '/work/0/highlights/-',
          ][to % 5] as string;
          const patch: Patch =
            op === 'add'
              ? {
                  op,
                  path: missing,
                  after: missing.endsWith('r')
                    ? [text]
                    : /(certificates|work)\/-$/.test(missing)
                      ? { name: text }
                      : text,
                }
              : op === 'move'
                ? { op, from: at?.[0] ?? '', path: target?.[0] ?? '' }
                : { op: op as 'replace' | 'remove', path: at?.[0] ?? '', after: op === 'replace' ? text : undefined };
          try {
            const next = applyPatch(state, patch);
            expect(JSON.stringify(applyPatch(next, invertPatch(state, patch)))).toBe(JSON.stringify(state));
            done.push(patch);
            state = next;
          } catch (error) {
            if (!(error instanceof CandorError)) throw error;
          }
        }
        const back = applyPatches(state, invertPatches(start as Resume, done, applyPatch));
        expect(JSON.stringify(back)).toBe(JSON.stringify(start));
      }),
      { numRuns: 400 },
    );
  });

  it('puts a removed section back where it stood', () => {
    const patch: Patch = { op: 'remove', path: '/references' };
    const back = applyPatch(applyPatch(resume, patch), invertPatch(resume, patch));
    expect(Object.keys(back)).toEqual(Object.keys(resume));
  });
});

describe('wordDiff', () => {
  it('loses no character on either side', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const parts = wordDiff(before, after);
        const side = (gone: string) =>
          parts
            .filter((part) => part.kind !== gone)
            .map((part) => part.text)
            .join('');
        expect([side('added'), side('removed')]).toEqual([before, after]);
      }),
    );
  });

  it('marks words, not letters', () => {
    expect(wordDiff('Helped 14 residents', 'Helped 15 residents')).toEqual([
      { kind: 'same', text: 'Helped ' },
      { kind: 'removed', text: '14' },
      { kind: 'added', text: '15' },
      { kind: 'same', text: ' residents' },
    ]);
  });
});
