import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnalysisResult } from '../analyze/schema.ts';
import { resumeSchema, type Resume } from '../resume/schema.ts';
import { redactAnalysis, redactResume } from './redact.ts';

const resume: Resume = {
  basics: {
    name: 'Zoë Brandström-Łukasik, PhD',
    label: 'Engineer – Zoë Brandström-Łukasik',
    email: 'zoe.b@mail.example.org',
    phone: '+46 (0)70-123 45 67',
    url: 'https://www.zoe-b.example/cv',
    image: 'https://img.example/zoe.png',
    summary: 'I am Zoe Brandstroem-Lukasik. Call 070 1234567 or see zoe-b.example/cv, github.com/zoecodes, @zoecodes.',
    location: { address: 'Storgatan 12', postalCode: '11455', city: 'Stockholm', countryCode: 'SE' },
    profiles: [{ network: 'GitHub', username: 'zoecodes', url: 'https://github.com/zoecodes' }],
    birthDate: '1987-02-03',
  },
  work: [
    {
      name: 'Volvo',
      position: 'Engineer',
      url: 'https://volvo.example',
      startDate: '2015-01',
      endDate: '2019-12',
      highlights: [
        'BRANDSTRÖM led 12 people from 2015 – 2019 and saved 1,200,000 kr',
        'Supervisor: Karin Holm (555-010-2233)',
        'Worked for Dr. Anna Berg in C++, C# and Node.js with ASP.NET',
      ],
    },
  ],
  references: [{ name: 'Prof. Nils Åkesson', reference: 'Zoë is great, says Åkesson (nils@uni.example).' }],
  sections: [
    { name: 'Personal', highlights: ['Date of birth: 3 February 1987', 'Nationality: Swedish', 'Likes chess'] },
  ],
};

const secrets = ['zoë', 'zoe', 'brandstr', 'łukasik', 'lukasik', 'mail.example', '123', '4567', 'storgatan', '11455'];
const secretsOfOthers = [
  'karin',
  ' holm',
  '010',
  'anna',
  'berg',
  'nils',
  'åkesson',
  '1987',
  'swedish',
  'volvo.example',
];

describe('redactResume', () => {
  const shown = redactResume(resume);
  const json = JSON.stringify(shown).toLowerCase();

  test.each([...secrets, ...secretsOfOthers])('hides %s', (secret) => expect(json).not.toContain(secret));

  test('keeps what the work was', () => {
    expect(shown.work?.[0]?.highlights).toEqual([
      '[name] led 12 people from 2015 – 2019 and saved 1,200,000 kr',
      'Supervisor: [name] ([phone])',
      'Worked for Dr. [name] in C++, C# and Node.js with ASP.NET',
    ]);
    expect(shown.work?.[0]?.name).toBe('Volvo');
    expect(shown.basics).toMatchObject({ name: '[name]', location: { city: 'Stockholm', countryCode: 'SE' } });
    expect(shown.sections?.[0]?.highlights[2]).toBe('Likes chess');
  });

  test('stays a résumé and does not touch what it was given', () => {
    expect(resumeSchema.safeParse(shown).success).toBe(true);
    expect(resume.basics?.name).toBe('Zoë Brandström-Łukasik, PhD');
  });

  test('does not hide plain words that only look like names', () => {
    const will: Resume = {
      basics: { name: 'Will May' },
      work: [{ highlights: ['I will plan what may come', 'WILL MAY'] }],
    };
    expect(redactResume(will).work?.[0]?.highlights).toEqual(['I will plan what may come', '[name]']);
  });
});

const word = fc.stringMatching(/^[A-ZÄÖÉ][a-zäöüéß]{3,9}$/);
const identity = fc.record({
  first: word,
  last: word,
  mail: fc.stringMatching(/^[a-z]{4,8}\.[a-z]{4,8}$/).map((local) => `${local}@post.example`),
  phone: fc.stringMatching(/^[1-9]\d{8}$/),
});
const around = fc.constantFrom(
  (text: string) => text,
  (text: string) => `(${text})`,
  (text: string) => `by ${text}, who led 5 people`,
  (text: string) => `“${text}’s plan”`,
  (text: string) => `A/${text}/B`,
  (text: string) => `one\n${text}\ntwo`,
);
const spelling = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.toUpperCase(),
  (text: string) => text.normalize('NFD'),
  (text: string) => text.normalize('NFD').replace(/\p{M}/gu, ''),
);
/** How a phone number is spaced out by people. */
const spaced = fc.constantFrom(
  (digits: string) => `+49 ${digits}`,
  (digits: string) => `0${digits.slice(0, 3)} / ${digits.slice(3, 6)} ${digits.slice(6)}`,
  (digits: string) => `0049-${digits.slice(0, 4)}-${digits.slice(4)}`,
);
const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}@.]/gu, '')
    .toLowerCase();

test('whatever the identity and wherever it is quoted, it is nowhere in the view', () => {
  fc.assert(
    fc.property(identity, fc.array(around, { minLength: 1 }), spelling, spaced, (who, places, spell, space) => {
      const texts = places.flatMap((place) =>
        [`${who.first} ${who.last}`, `${who.last}, ${who.first}`, who.last, who.mail, space(who.phone)].map((text) =>
          place(spell(text)),
        ),
      );
      const source: Resume = {
        basics: {
          name: `${who.first} ${who.last}`,
          email: who.mail,
          phone: `+49 ${who.phone}`,
          summary: texts.join(' '),
        },
        work: [{ name: 'Firma', position: texts[0], highlights: texts }],
        sections: [{ name: texts[1] ?? '', highlights: texts }],
      };
      const view = fold(JSON.stringify(redactResume(source)));
      for (const secret of [who.mail, who.phone]) expect(view).not.toContain(fold(secret));
      for (const name of [who.first, who.last])
        expect(words(JSON.stringify(redactResume(source)))).not.toContain(fold(name));
    }),
  );
});

const words = (text: string) => (text.replaceAll('\\n', ' ').match(/[\p{L}\p{M}]+/gu) ?? []).map(fold);

test('an analysis names nobody in quotes, titles or values', () => {
  const figure = { value: null, points: [] };
  const result: AnalysisResult = {
    version: '1',
    figures: { readability: figure, writing: figure, match: figure },
    findings: [
      {
        id: 'C01:/basics/phone',
        check: 'C01',
        severity: 'low',
        title: { key: 'analyze.C01.title', values: { text: '+46 70 123 45 67', level: 'Zoë' } },
        why: { key: 'analyze.C01.why' },
        quotes: [
          { text: '+46 (0)70-123 45 67', pointer: '/basics/phone' },
          { text: 'Storgatan 12', pointer: '/basics/location/address' },
          { text: 'As Brandström I led 12 people', pointer: '/work/0/highlights/0', places: [{ page: 1 }] },
        ],
        source: 'own',
      },
    ],
    requirements: [],
    knockouts: [],
  };
  const view = redactAnalysis(result, resume);
  expect(view.findings[0]?.quotes).toEqual([
    { text: '[phone]', pointer: '/basics/phone' },
    { text: '[hidden]', pointer: '/basics/location/address' },
    { text: 'As [name] I led 12 people', pointer: '/work/0/highlights/0', places: [{ page: 1 }] },
  ]);
  expect(view.findings[0]?.title).toEqual({ key: 'analyze.C01.title', values: { text: '[phone]', level: '[name]' } });
  expect(view.findings[0]?.id).toBe('C01:/basics/phone');
});
