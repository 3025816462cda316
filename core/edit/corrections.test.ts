import { expect, it } from 'vitest';
import type { Resume } from '../resume/schema.ts';
import { applyPatch } from './apply.ts';
import { noteCorrections } from './corrections.ts';
import { invertPatch } from './invert.ts';
import type { Patch } from './schema.ts';

const at = '2026-01-05T10:00:00.000Z';
const resume: Resume = {
  basics: { name: 'Ada Miler' },
  work: [{ name: 'Harbor', highlights: ['Wired 12 flats', 'Trained crew'] }],
};
const replace = (path: string, before: string, after: string): Patch => ({ op: 'replace', path, before, after });
const note = (patches: Patch[], inFile?: (text: string) => boolean) =>
  noteCorrections([], resume, patches, { at, ...(inFile && { inFile }) });

it('keeps what the person wrote and what had been read, also over several edits of one leaf', () => {
  const patches = [replace('/basics/name', 'Ada Miler', 'Ada Mill'), replace('/basics/name', 'Ada Mill', 'Ada Miller')];
  expect(note(patches)).toEqual([{ pointer: '/basics/name', file: 'Ada Miler', stated: 'Ada Miller', at }]);
});

it.each<[string, Patch]>([
  ['a wording', replace('/work/0/name', 'Harbor', 'Harbour AS')],
  ['a field that was missing', { op: 'add', path: '/basics/phone', after: '+47 22 33 44 55' }],
  ['a bullet at the end', { op: 'add', path: '/work/0/highlights/-', after: 'Fitted 40 meters' }],
  ['a bullet between others', { op: 'add', path: '/work/0/highlights/0', after: 'Fitted 40 meters' }],
  ['a bullet taken out', { op: 'remove', path: '/work/0/highlights/0', before: 'Wired 12 flats' }],
])('%s: noted once, and withdrawn when it is undone', (_, patch) => {
  const once = note([patch]);
  expect(once).toHaveLength(1);
  const undo = invertPatch(resume, patch);
  expect(noteCorrections(once, applyPatch(resume, patch), [undo], { at })).toEqual([]);
});

it('an entry that is taken out and put back states nothing; a new one does', () => {
  const entry = resume.work![0];
  const out: Patch = { op: 'remove', path: '/work/0', before: entry };
  const inFile = (text: string) => JSON.stringify(resume).includes(text);
  expect(note([out, { op: 'add', path: '/work/0', after: entry }], inFile)).toEqual([]);
  const added = note([{ op: 'add', path: '/work/-', after: { name: 'Fjord AS', position: 'Fitter' } }], inFile);
  expect(added.map(({ pointer, stated }) => [pointer, stated])).toEqual([
    ['/work/1/name', 'Fjord AS'],
    ['/work/1/position', 'Fitter'],
  ]);
});

it('a new order of the bullets and a move say nothing', () => {
  const turned = ['Trained crew', 'Wired 12 flats'];
  expect(note([{ op: 'replace', path: '/work/0/highlights', after: turned }])).toEqual([]);
  expect(note([{ op: 'move', from: '/work/0/highlights/1', path: '/work/0/highlights/0' }])).toEqual([]);
});
