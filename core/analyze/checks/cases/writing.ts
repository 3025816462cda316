import type { Resume } from '../../../resume/schema.ts';
import { bullets, only, read, role, speaking, summary, type Cases } from './case.ts';

const plain = (start: string) => `${start} the shop and the people in it every day`;
const times = (count: number, text: (i: number) => string) => Array.from({ length: count }, (_, i) => text(i));
const sentence = (count: number, word = 'word') => `${`${word} `.repeat(count).trim()}.`;
const prose = (counts: number[]) => (resume: Resume) => {
  resume.basics!.summary = counts.map((count) => sentence(count)).join(' ');
  resume.projects = [];
  resume.work!.forEach((one) => (one.highlights = []));
};
const bare = (resume: Resume) => {
  resume.projects = [];
  resume.interests = [];
};
const text = (count: number) => (resume: Resume) => void (resume.projects![0]!.description = 'word '.repeat(count));
const old = role({ startDate: '2000', endDate: '2005', summary: 'old '.repeat(200) });
const pages = (count: number) => read([], { pages: times(count, () => '').map(() => ({ width: 595, height: 842 })) });

/** B, R, P: bullets, sentences, length. */
export const writing: Record<string, Cases> = {
  B01: {
    fails: {
      of: only(['The shop and its stock in the north', 'Various tasks for the office', 'The back office and more']),
    },
    passes: {},
    edge: [
      'two lines are too few to judge by',
      false,
      {
        of: (resume) =>
          void (resume.work = [{ ...resume.work![0], highlights: ['The shop in the north', 'The office'] }]),
      },
    ],
    other: [
      'de',
      false,
      {
        of: only(['Leitung des Ladens im Norden', 'Verkauf von Obst und Gemüse', 'Betreuung der Kasse am Abend'], 'de'),
      },
    ],
  },
  B02: {
    fails: { of: only([plain('Managed'), plain('Kept'), plain('Opened')]) },
    passes: {},
    edge: [
      'a version is no outcome, a year neither',
      true,
      { of: only([plain('Used Python 3 in'), plain('Joined in 2019'), plain('Kept')]) },
    ],
    other: [
      'fr',
      true,
      {
        of: only(
          ['Gestion de la caisse et du rayon', 'Accueil de la clientèle du magasin', 'Tenue des stocks et du rayon'],
          'fr',
        ),
      },
    ],
  },
  B03: {
    fails: { of: bullets([sentence(40), plain('Cut'), plain('Led')]) },
    passes: {},
    edge: ['35 words are allowed', false, { of: bullets([sentence(35), plain('Cut'), plain('Led')]) }],
    other: ['de', true, { of: bullets([sentence(40, 'Wörter'), 'Leitung des Ladens im Norden mit elf Leuten'], 'de') }],
  },
  B04: {
    fails: { of: bullets([plain('Built')], 'en', 0) },
    passes: {},
    edge: [
      'eight are enough, nine too many',
      true,
      {
        of: bullets(
          times(9, (i) => plain(`Built ${i} of`)),
          'en',
          0,
        ),
      },
    ],
    other: ['es', true, { of: bullets(['Gestión de la tienda y de su equipo'], 'es', 0) }],
  },
  B05: {
    fails: { of: bullets([plain('Manage'), plain('Trained'), plain('Cut')]) },
    passes: {},
    edge: [
      'what is finished may stand in the past in the current role',
      false,
      { of: bullets([plain('Managed'), plain('Train')], 'en', 0) },
    ],
    other: ['de', true, { of: bullets(['Leite ein Team von zwölf Pflegekräften', 'Schulung neuer Leute'], 'de') }],
  },
  B06: {
    fails: {
      of: bullets(['The report was written by me each month', 'Costs were reduced by the team a lot', plain('Cut')]),
    },
    passes: {},
    edge: [
      'a relative clause is none',
      false,
      {
        of: bullets([
          'Designed backups that were restored every month',
          'Drafted nine motions, four of which were granted',
          plain('Cut'),
        ]),
      },
    ],
    other: [
      'es',
      true,
      {
        of: bullets(
          times(4, (i) => `El almacén ${i} fue reorganizado en un mes`),
          'es',
        ),
      },
    ],
  },
  B07: {
    fails: { of: bullets(['I managed the shop and all of it', plain('Cut'), plain('Led')]) },
    passes: {},
    edge: [
      'Roman numerals are no pronoun',
      false,
      { of: bullets(['Triaged patients in a level I trauma center', 'Ran phase I and II trials', plain('Led')]) },
    ],
    other: ['de', true, { of: bullets(['Ich habe den Laden geführt', 'Leitung des Lagers mit elf Leuten'], 'de') }],
  },
  B08: {
    fails: { of: bullets(['Responsible for the shop and its staff', plain('Cut'), plain('Led')]) },
    passes: {},
    edge: [
      'in the middle of a line it is no duty',
      false,
      { of: bullets(['Made the team responsible for its budget', plain('Cut'), plain('Led')]) },
    ],
    other: ['fr', true, { of: bullets(['Responsable de la caisse', 'Tenue de trois magasins'], 'fr') }],
  },
  B09: {
    fails: { of: summary('Dynamic, passionate, results-driven team player') },
    passes: {},
    edge: ['three are allowed', false, { of: summary('Dynamic, passionate team player') }],
    other: ['de', true, { of: speaking('de', summary('Belastbar, teamfähig, hochmotiviert und flexibel')) }],
  },
  B10: {
    fails: { of: bullets(times(4, (i) => `Built ${i} shops in towns of the north`)) },
    passes: {},
    edge: [
      'three times is allowed',
      false,
      { of: bullets(times(3, (i) => `Opened ${i} shops in towns of the north`)) },
    ],
    other: [
      'es',
      true,
      {
        of: bullets(
          times(4, (i) => `Gestioné ${i} tiendas en el norte del país`),
          'es',
        ),
      },
    ],
  },
  B11: {
    fails: { of: bullets(['Acheived a better rota in a small team', plain('Led')]) },
    passes: {},
    edge: ['a name is no slip', false, { of: role({ name: 'Managment Ltd' }) }],
    other: ['de', false, { of: bullets(['Leitung eines Teams von zwölf Pflegekräften'], 'de') }],
  },
  B12: {
    fails: {
      of: bullets([
        'Built layouts using Sass, Bootstrap and jQuery',
        'Built layouts using Sass, Bootstrap, jQuery',
        plain('Led'),
      ]),
    },
    passes: {},
    edge: ['two short lines are too little to compare', false, { of: bullets(['Ran shop', 'Ran shop', plain('Led')]) }],
    other: [
      'fr',
      true,
      { of: bullets(['Gestion du rayon fruits et légumes', 'Gestion du rayon fruits, légumes'], 'fr') },
    ],
  },
  R01: {
    fails: { of: prose([35, 35, 35, 35]) },
    passes: {},
    edge: ['one long sentence in five is allowed', false, { of: prose([35, 10, 10, 10, 10]) }],
    other: ['de', true, { of: speaking('de', prose([35, 35, 35, 35])) }],
  },
  P01: {
    fails: { of: bare },
    passes: {},
    edge: ['a long one is told too', true, { of: text(1_000) }],
    other: ['fr', true, { of: speaking('fr', bare) }],
  },
  P02: {
    fails: { of: text(600), parsed: pages(3) },
    passes: { of: text(600), parsed: pages(2) },
    edge: [
      'over fifteen years of work may fill a third',
      false,
      {
        of: (resume) => {
          text(600)(resume);
          role({ startDate: '2005-01' })(resume);
        },
        parsed: pages(3),
      },
    ],
    other: ['de', true, { of: speaking('de', text(600)), parsed: pages(3) }],
  },
  P03: {
    fails: { of: old },
    passes: {},
    edge: [
      'an old role in a line takes no room',
      false,
      { of: role({ startDate: '2000', endDate: '2005', highlights: ['Sold books'] }) },
    ],
    other: ['es', true, { of: speaking('es', old) }],
  },
};
