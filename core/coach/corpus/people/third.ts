import type { Talk, Turn } from '../talk.ts';
import { care } from './care.ts';
import { desk } from './desk.ts';
import { second } from './second.ts';
import { service } from './service.ts';
import { tech } from './tech.ts';
import { trades } from './trades.ts';
import { world } from './world.ts';

const known = [...care, ...trades, ...desk, ...tech, ...service, ...world, ...second];

/** Somebody of the other groups once more, in other words. */
function again(id: string, turns: Turn[]): Talk {
  const talk = known.find((one) => one.id === id);
  if (!talk) throw new Error(`nobody called ${id}`);
  return { ...talk, id: `again-${id}`, turns };
}

export const third: Talk[] = [
  again('care-nurse', [
    ['any hope?', { none: true, about: [['charge', 'ACLS', 'BLS', 'TNCC']] }],
    ['+ACLS renewed last march', { min: 1, has: [['/certificates', 'ACLS']] }],
    ['the triage line, 30-40 is old, we see 45 now', { min: 1, touches: ['^/work/0/highlights/0'], writes: ['45'] }],
    ['restocking sounds like a chore', { touches: ['^/work/0/highlights/1'] }],
    ['give me two versions', {}],
    ['put "led the sepsis committee"', { none: true }],
    ['+ok ok. then: i present the sepsis audit every quarter', { min: 1, writes: ['sepsis audit'] }],
    ['prepare me for tomorrow, interview at 9', { none: true, quotes: 2 }],
    ['how would i answer the first', { none: true, quotes: 2 }],
  ]),
  again('trade-welder', [
    ['who reads this anyway, human or machine', { none: true }],
    [
      '+tack welding bullet: add that it was on 8 shrimp boats',
      { min: 1, touches: ['^/work/1/highlights/1'], has: [['/work/1/highlights/1', '8', 'shrimp']] },
    ],
    [
      '+sorry 9 boats',
      { min: 1, has: [['/work/1/highlights/1', '9']], hasNot: [['/work/1/highlights/1', '/\\b8\\b/']] },
    ],
    ['i need a headline', { touches: ['^/basics/(summary|label)'] }],
    ['+certified AWS D1.1 3G and 4G, 2022', { min: 1, has: [['/certificates', 'AWS D1.1', '2022']] }],
    ['say im a foreman', { none: true }],
    ['+hauling cylinders - remove', { may: ['^/work/1/highlights'], hasNot: [['/work/1/highlights', 'cylinders']] }],
    ['+undo that and shorten the drawings one instead', { rewind: 6 }],
  ]),
  again('desk-paralegal', [
    ['Is my résumé too wordy?', { none: true, quotes: 2 }],
    [
      '+court filings: about 35 a month',
      { min: 1, touches: ['^/work/0/highlights/1'], has: [['/work/0/highlights/1', '35', 'filings']] },
    ],
    [
      '+trial prep - 4 trials, 2 of them jury',
      { min: 1, touches: ['^/work/0/highlights/2'], has: [['/work/0/highlights/2', '4', 'jury']] },
    ],
    [
      'Do I need the degree or is the certificate fine?',
      { none: true, about: [['certificate', 'degree', 'Associate']] },
    ],
    ['+notary since feb 2023', { min: 1, has: [['', 'notary']] }],
    ['How would a hiring partner see me', { none: true, quotes: 2 }],
    ['make the Duarte job one line', {}],
    ['Could you mention supervising? I sort of helped the interns', { hasNot: [['/work', 'supervis']] }],
  ]),
  again('tech-support', [
    ['was passt nicht?', { none: true, lang: 'de' }],
    [
      '+Drucker und Telefone: rund 200 Geräte',
      { lang: 'de', min: 1, touches: ['^/work/0/highlights/2'], has: [['/work/0/highlights/2', '200']] },
    ],
    [
      '+ne, 250 sinds',
      { lang: 'de', min: 1, has: [['/work/0/highlights/2', '250']], hasNot: [['/work/0/highlights/2', '200']] },
    ],
    [
      '+Umzug Rechenzentrum, da hab ich 60 Server mit umgezogen',
      { lang: 'de', min: 1, touches: ['^/work/0/highlights/3'], has: [['/work/0/highlights/3', '60']] },
    ],
    ['mach mich zum Systemadministrator im Titel', { lang: 'de', none: true }],
    ['+Verkäufer Job ganz löschen', { lang: 'de', may: ['^/work'], hasNot: [['/work', 'Verkäufer']] }],
    ['+hol ihn zurück', { lang: 'de', rewind: 5 }],
    ['Kurzprofil, aber ohne Floskeln', { lang: 'de', min: 1, touches: ['^/basics/summary'], writesNot: ['belastbar'] }],
    ['und nun das Anschreiben', { lang: 'de', none: true, says: [['Saaletal']], grounded: 'withJob' }],
    ['etwas wärmer', { lang: 'de', none: true, says: [['Saaletal']] }],
  ]),
  again('trade-cook', [
    ['quelles sont mes chances', { none: true, lang: 'fr' }],
    [
      '+poste poisson c’est 90 couverts maintenant',
      { lang: 'fr', min: 1, has: [['/work/0/highlights/0', '90']], hasNot: [['/work/0/highlights/0', '80']] },
    ],
    ['+HACCP formation refaite en 2024', { lang: 'fr', min: 1, has: [['/certificates', 'HACCP', '2024']] }],
    ['enlève le nettoyage du poste', { lang: 'fr', may: ['^/work/1/highlights'], touches: ['^/work/1/highlights/1'] }],
    ['dis que j’ai 5 ans comme sous-cheffe', { lang: 'fr', none: true }],
    ['c’est nul ton truc', { lang: 'fr', none: true }],
    ['une accroche, une vraie', { lang: 'fr', min: 1, touches: ['^/basics/summary'], writesNot: ['passionnee'] }],
    ['plus punchy', { lang: 'fr', touches: ['^/basics/summary'] }],
  ]),
  again('desk-translator', [
    ['buenas, cómo lo ves?', { none: true, lang: 'es', quotes: 2 }],
    [
      '+unas 2.200 palabras al día, no 1.800',
      { lang: 'es', min: 1, has: [['/work/0/highlights/0', '2.200']], hasNot: [['/work/0/highlights/0', '1.800']] },
    ],
    ['+francés B1 desde el año pasado, con examen', { lang: 'es', min: 1, has: [['/languages', 'Franc', 'B1']] }],
    ['+quita Excel', { lang: 'es', may: ['^/skills'], hasNot: [['/skills', 'Excel']] }],
    ['pon que llevé presupuestos', { lang: 'es', none: true, asks: true }],
    ['sí, los de 3 clientes en 2022 en Arriaga', { lang: 'es', min: 1, writes: ['3 clientes'] }],
    ['qué me preguntarán', { lang: 'es', none: true }],
    ['respóndeme la 2', { lang: 'es', none: true }],
  ]),
  again('serv-driver', [
    ['What job can I apply to with this', { none: true }],
    ['+Routes 14, 29 and now also 41', { min: 1, has: [['/work/0/highlights/0', '41']] }],
    [
      '+passengers, I help about 20 people with wheelchair in a week',
      { min: 1, touches: ['^/work/0/highlights/2'], has: [['/work/0/highlights/2', '20', 'wheelchair']] },
    ],
    ['Take away the school', { may: ['^/education'], touches: ['^/education'] }],
    ['It is ok to write only years not months?', { none: true }],
    ['I have also forklift licence from 2010', { min: 1, touches: ['^/certificates'], writes: ['forklift'] }],
    ['Thank you my friend', { none: true, words: [1, 40] }],
  ]),
];
