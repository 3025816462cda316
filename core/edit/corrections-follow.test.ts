import { describe, expect, it } from 'vitest';
import { checkClaims } from '../claims/check.ts';
import { statedByCorrection } from '../claims/corrected.ts';
import { createLedger } from '../claims/ledger.ts';
import type { Correction } from '../resume/correction.ts';
import type { Resume } from '../resume/schema.ts';
import { applyPatch, applyPatches } from './apply.ts';
import { followCorrections, noteCorrections } from './corrections.ts';
import type { Patch } from './schema.ts';

const at = '2026-01-05T10:00:00.000Z';

describe('a correction stays with its job', () => {
  const job = (name: string, ...highlights: string[]) => ({ name, position: 'Nurse', startDate: '2020', highlights });
  const two: Resume = {
    work: [job('Mercy', 'Cared for patients', 'Kept the rota'), job('Old Clinic', 'Took blood samples')],
  };
  const led = 'Led a team of 12 nurses';
  const line: Patch = { op: 'replace', path: '/work/0/highlights/0', before: 'Cared for patients', after: led };
  const written = applyPatch(two, line);
  const corrections = noteCorrections([], two, [line], { at });
  /** Claims that "Led a team of 12 nurses" would make anew at a job. */
  const fresh = (resume: Resume, list: Correction[], entry: string) =>
    checkClaims(
      { op: 'add', path: `${entry}/highlights/-`, after: led },
      { resume, ledger: createLedger({ resume, statements: statedByCorrection(list, resume) }) },
    ).filter(({ status }) => status === 'new');
  const reworded: Patch = { op: 'replace', path: '/work/0/highlights/0', before: led, after: 'Led a team of nurses' };

  it('vouches for nothing when the job is gone, and again when it is put back', () => {
    const remove: Patch = { op: 'remove', path: '/work/0', before: written.work?.[0] };
    const without = applyPatch(written, remove);
    const after = noteCorrections(corrections, written, [remove], { at });
    expect(fresh(without, after, '/work/0')).not.toEqual([]);
    expect(fresh(without, followCorrections(corrections, written, remove), '/work/0')).not.toEqual([]);
    expect(fresh(without, corrections, '/work/0')).not.toEqual([]);
    expect(statedByCorrection(after, written)).toEqual([{ text: led, pointer: '/work/0/highlights/0' }]);
  });

  it.each([
    ['change places', { op: 'move', from: '/work/0', path: '/work/1' } satisfies Patch, '/work/1', '/work/0'],
    [
      'make room for another',
      { op: 'add', path: '/work/0', after: job('New', 'x') } satisfies Patch,
      '/work/1',
      '/work/0',
    ],
  ])('goes along when the jobs %s after the coach reworded the line', (_, patch, own, other) => {
    const before = applyPatch(written, reworded);
    const state = applyPatch(before, patch);
    for (const list of [
      noteCorrections(followCorrections(corrections, written, reworded), before, [patch], { at }),
      followCorrections(corrections, before, patch),
      corrections,
    ]) {
      expect(fresh(state, list, own)).toEqual([]);
      expect(fresh(state, list, other)).not.toEqual([]);
    }
  });

  it('knows its job by the name that it was given later, and is withdrawn where the job stands now', () => {
    const rename: Patch = { op: 'replace', path: '/work/0/name', before: 'Mercy', after: 'Mercy Hospital' };
    const swap: Patch = { op: 'move', from: '/work/0', path: '/work/1' };
    const list = noteCorrections(corrections, written, [rename, swap], { at });
    const state = applyPatches(written, [rename, swap]);
    expect(fresh(state, list, '/work/1')).toEqual([]);
    const back: Patch = { op: 'replace', path: '/work/1/highlights/0', before: led, after: 'Cared for patients' };
    expect(noteCorrections(list, state, [back], { at }).filter(({ stated }) => stated === led)).toEqual([]);
  });

  it('a rehire at the same place under the same title is another job', () => {
    const again: Resume = { work: [...(written.work ?? []), { ...job('Mercy', 'Kept files'), startDate: '2010' }] };
    const remove: Patch = { op: 'remove', path: '/work/0', before: again.work?.[0] };
    const state = applyPatch(again, remove);
    const list = noteCorrections(corrections, again, [remove], { at });
    expect(fresh(state, list, '/work/1')).not.toEqual([]);
  });

  it('one from before entries were known vouches only while its text stands', () => {
    const [{ entry: _, ...old }] = corrections as [Correction];
    expect(statedByCorrection([old], written)).toHaveLength(1);
    expect(statedByCorrection([old], applyPatch(written, reworded))).toEqual([]);
  });
});
