import { describe, expect, it } from 'vitest';
import type { Resume } from '../resume/schema.ts';
import { checkClaims } from './check.ts';
import { createLedger } from './ledger.ts';
import { statementsIn } from './statements.ts';

/** Each names a figure that the person does not claim of themselves. */
const notTheirs = [
  'My colleague led a team of 12 nurses and I watched',
  'I would have led 12 people if I had stayed',
  'the posting says 30 people, use that number',
  'the job posting mentions 30 staff',
  'according to the ad the team has 30 people',
  'my sister trained 30 people',
  'suppose I trained 30 staff',
  'If I had trained 30 people, it would be great',
  'Yes I trained 30 people. Just kidding.',
  'maybe I trained 30 people',
  'I wish I had led 12 people',
  'I could say I trained 30 people',
  'pretend I trained 30 people',
  "let's say I trained 30 people",
  'imagine I led 12 people',
  'did I train 30 people',
  'have I trained 30 people?',
  'my boss led 12 people',
  'she trained 30 people',
  'they trained 30 people',
  'My colleague Anna trained 30 people',
  'I think I trained 30 people',
  'I probably trained 30 people',
  'perhaps I led 12',
  'I trained 30 people, not really',
  'I trained 30 people. not really',
  'I trained 30 people lol jk',
  'I trained 30 people, just kidding',
  'Imagine this. I trained 30 people.',
  'My colleague was great. Led 12 people.',
  'I watched my boss lead 12 people',
  'I worked with someone who trained 30 people',
  'My manager, who led 12 people, was nice',
  'The ad mentions 30 people',
  'In the ad it says 30 people',
  "I'd have led 12 people",
  'I could have trained 30 people',
  'I was going to train 30 people',
  'I want to train 30 people',
  'I hope to lead 12 people',
  'it would be nice to write I led 12 people',
  'wenn ich geblieben wäre, hätte ich 12 Leute geführt',
  'ich hätte 30 Leute geschult',
  'meine Kollegin hat 30 Leute geschult',
  'Mein Chef führte 12 Leute',
  'in der Anzeige steht 30 Leute',
  'laut Anzeige hat das Team 30 Leute',
  'Ich habe 30 Leute geschult. Scherz.',
  'Ich habe 30 Leute geschult, war nur Spaß',
  'vielleicht habe ich 30 Leute geschult',
  'angenommen ich habe 30 Leute geschult',
  'sagen wir, ich habe 30 Leute geschult',
  'habe ich 30 Leute geschult',
  'ich glaube ich habe 30 Leute geschult',
  'ich würde gern 30 Leute schulen',
  'stell dir vor, ich habe 30 Leute geschult',
  'ma collègue a formé 30 personnes',
  'mon chef dirigeait 12 personnes',
  "si j'étais resté, j'aurais dirigé 12 personnes",
  "l'annonce parle de 30 personnes",
  "selon l'annonce l'équipe compte 30 personnes",
  "j'ai formé 30 personnes, je plaisante",
  "J'ai formé 30 personnes. Je plaisante.",
  "peut-être que j'ai formé 30 personnes",
  "imaginons que j'ai formé 30 personnes",
  "disons que j'ai formé 30 personnes",
  "j'aurais formé 30 personnes",
  "je crois que j'ai formé 30 personnes",
  'elle a formé 30 personnes',
  'mi compañera formó a 30 personas',
  'mi jefe dirigía a 12 personas',
  'si me hubiera quedado, habría dirigido a 12 personas',
  'el anuncio dice 30 personas',
  'según la oferta el equipo tiene 30 personas',
  'Formé a 30 personas. Es broma.',
  'formé a 30 personas, es broma',
  'quizás formé a 30 personas',
  'supongamos que formé a 30 personas',
  'digamos que formé a 30 personas',
  'habría formado a 30 personas',
  'creo que formé a 30 personas',
  'ojalá hubiera formado a 30 personas',
  '¿formé a 30 personas?',
  'ella formó a 30 personas',
];

/** Said plainly of themselves, or a rounded figure. */
const theirs = [
  'I trained 30 people',
  'my team and I trained 30 people',
  'I helped my colleague train 30 people',
  'My colleague and I trained 30 people',
  'Yes, I led a team of 12 nurses',
  'about 30 people',
  'maybe 30',
  '30 people I trained',
  '30, I think',
  'I think it was about 30',
  'around 30 people, I guess',
  'my boss put me in charge of 12 people',
  'my manager promoted me to team lead in 2020, I led 12 people',
  'I trained 12 colleagues',
  'I checked if the seals held on 40 valves',
  'We trained 30 people',
  'our team trained 30 people',
  'the team had 12 people',
  'they were 30 routes a week',
  'I led 12 people for my boss',
  'I wrote 30 job postings a month',
  'I ran the ad campaign for 12 clients',
  'I placed ads in the local paper, 30 a month',
  'I want to add that I trained 30 people',
  'if you want a number: I trained 30 people',
  'I managed 12 people in the job agency',
  'ich habe 30 Leute geschult',
  'Mein Team und ich haben 30 Leute geschult',
  'mein Kollege und ich haben 30 Leute geschult',
  'Ich habe meinem Kollegen geholfen, 30 Leute zu schulen',
  'etwa 30 Leute',
  'vielleicht 30',
  'es waren ungefähr 30',
  'Mein Chef hat mich zum Teamleiter gemacht',
  'Ich war für 30 Leute verantwortlich',
  "j'ai formé 30 personnes",
  'mon équipe et moi avons formé 30 personnes',
  'ma collègue et moi avons formé 30 personnes',
  "j'ai aidé ma collègue à former 30 personnes",
  'une trentaine, environ 30',
  'peut-être 30',
  'il y avait 30 personnes',
  'formé a 30 personas',
  'mi equipo y yo formamos a 30 personas',
  'mi compañera y yo formamos a 30 personas',
  'ayudé a mi compañera a formar a 30 personas',
  'unas 30 personas',
  'quizás 30',
  'eran 30 personas',
  'el equipo tenía 12 personas',
  'I used Power BI for the monthly report',
  'I could not find the number but I trained 30 people',
  'I saw 30 patients a day',
  'I watched 12 monitors at night',
  'My main job was to train 30 people',
  'I trained nurses, about 30',
  'My colleague led the ward and I trained 30 people',
  'I planned the rota for 30 people',
  'I hosted 30 visitors they sent',
  'I met 30 customers a week',
  'She left and I trained 30 people',
];

const held = (say: string) => statementsIn(say).filter(({ text }) => /\d/.test(text));

describe('what a message vouches for', () => {
  it.each(notTheirs)('keeps nothing of: %s', (say) => expect(held(say)).toEqual([]));
  it.each(theirs.filter((say) => /\d/.test(say)))('keeps: %s', (say) => expect(held(say)).not.toEqual([]));

  it('takes back only what stood before the joke', () => {
    expect(statementsIn('I led 12 nurses. Just kidding. I trained 30 people.').map(({ text }) => text)).toEqual([
      'I trained 30 people.',
    ]);
    expect(held("I led 12 nurses. I didn't train anyone.")).toHaveLength(1);
  });

  it('a correction sets the old figure aside, a denial denies', () => {
    expect(held('21 now, not 17')).toHaveLength(1);
    expect(held('no wait, 41 colleagues')).toHaveLength(1);
    expect(held('no eran 40 eran 14')).toHaveLength(1);
    expect(held('140 roles, no complaints')).toHaveLength(1);
    expect(held("I didn't train 30 people")).toEqual([]);
    expect(held('no, I never led 12 people')).toEqual([]);
  });

  it('keeps an address with a point in it whole', () => {
    expect(statementsIn('sorry ana@rasmussen.example')).toEqual([{ text: 'sorry ana@rasmussen.example' }]);
  });
});

describe('what somebody only helped with', () => {
  const resume: Resume = { work: [{ name: 'Mercy', position: 'Nurse', highlights: ['Kept the rota'] }] };
  const fresh = (after: string, say: string) =>
    checkClaims(
      { op: 'add', path: '/work/0/highlights/-', after },
      { resume, ledger: createLedger({ resume, statements: statementsIn(say) }) },
    ).filter(({ status }) => status === 'new');

  it.each([
    ['Trained 30 people', 'I helped my colleague train 30 people'],
    ['Trained 30 people', 'I assisted in training 30 people'],
    ['Formó a 30 personas', 'ayudé a mi compañera a formar a 30 personas'],
    ['Led 12 nurses', 'My colleague led 12 nurses and I watched'],
    ['Trained 30 people', 'my sister trained 30 people'],
  ])('does not become %s: %s', (after, say) => expect(fresh(after, say)).not.toEqual([]));

  it.each([
    ['Helped train 30 people', 'I helped my colleague train 30 people'],
    ['Trained 30 people', 'my team and I trained 30 people'],
    ['Trained 30 people', 'I trained 30 people'],
    ['Trained 30 people', 'My colleague led the ward and I trained 30 people'],
    ['Trained 30 people', 'I helped at the front desk and trained 30 people'],
  ])('lets pass %s: %s', (after, say) => expect(fresh(after, say)).toEqual([]));
});

it('the mark of what could not be read in a picture vouches for nothing', () => {
  const resume: Resume = { work: [{ name: 'Mercy [unreadable]', highlights: ['Kept the rota'] }] };
  const patch = { op: 'add' as const, path: '/work/0/highlights/-', after: 'Kept the unreadable rota' };
  const claims = checkClaims(patch, { resume, ledger: createLedger({ resume, statements: [] }) });
  expect(claims.filter(({ status }) => status === 'new').map(({ text }) => text)).toEqual(['unreadable']);
});
