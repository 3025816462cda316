import { describe, expect, it } from 'vitest';
import type { Resume } from '../../resume/schema.ts';
import { respond } from '../respond.ts';

const resume: Resume = {
  basics: { name: 'Ana Roy', summary: 'Nurse.' },
  work: [
    {
      name: 'Mercy',
      position: 'Nurse',
      startDate: '2020-01',
      highlights: ['Cared for patients daily on the surgical ward', 'Trained new staff', 'Managed the rota'],
    },
  ],
  certificates: [{ name: 'BLS' }],
};
const now = '2026-11-20';
const reply = (say: string) => respond({ locale: 'en', resume, statements: [], history: [], say, now });

describe('the word that is called by its name', () => {
  it.each([
    'Remove the word daily',
    'take out the word daily please',
    'streiche das Wort daily',
    'enlève le mot daily',
    'quita la palabra daily',
    'remove "daily"',
  ])('is cut, and its line stays: %s', (say) => {
    expect(reply(say).proposals.map(({ patch }) => [patch.op, patch.after])).toEqual([
      ['replace', 'Cared for patients on the surgical ward'],
    ]);
  });
});

it('what is named by quotes and place goes there, and nothing is made of the rest', () => {
  const { proposals } = reply('Add "AWS Certified Solutions Architect" to my certificates, I fail the exam twice');
  expect(proposals.map(({ patch }) => [patch.path, patch.after])).toEqual([
    ['/certificates/-', { name: 'AWS Certified Solutions Architect' }],
  ]);
});

it.each([
  ['merge the first two bullets', 0],
  ['combine the last two lines', 1],
])('%s: one line of both', (say, at) => {
  expect(reply(say).proposals.map(({ patch }) => [patch.op, patch.path])).toEqual([
    ['replace', `/work/0/highlights/${at}`],
    ['remove', `/work/0/highlights/${at + 1}`],
  ]);
});

describe('what is only supposed, or said of somebody else', () => {
  it.each([
    'maybe I trained 30 people',
    'My sister trained 30 people',
    'Yes I trained 30 people. Just kidding.',
    'I would have led 12 people if I had stayed',
    'My colleague led a team of 12 nurses and I watched',
    'the posting says 30 people, use that number',
    'suppose I trained 30 staff',
  ])('makes no card, it is asked about: %s', (say) => {
    const { proposals, asks, statements } = reply(say);
    expect(proposals).toEqual([]);
    expect(asks).toBe(true);
    expect(statements.filter(({ text }) => /\d/.test(text))).toEqual([]);
  });

  it('what they did makes one', () => {
    expect(reply('I trained 30 people').proposals.map(({ patch }) => patch.after)).toEqual(['Trained 30 new people']);
  });
});
