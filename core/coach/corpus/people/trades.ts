import { speaks, study, work, type Talk } from '../talk.ts';

/** An electrician moving country, a welder, a cook, a warehouse lead. */
export const trades: Talk[] = [
  {
    id: 'trade-electrician',
    locale: 'en',
    resume: {
      basics: {
        name: 'Tiberiu Holloway-Marsh',
        label: 'Electrician',
        email: 'tiberiu.hm@example.ro',
        phone: '0721 555 014',
        location: { city: 'Cluj-Napoca', countryCode: 'RO' },
        image: 'poza.jpg',
        birthDate: '1990-06-17',
        summary: 'Electrician, 10 years, industrial and residential. Moving to Canada with my family in spring 2027.',
      },
      work: [
        work(
          'Electromont Vest | Industrial Electrician | 2018-02 | | Cluj-Napoca',
          'Maintenance of 3 production lines and their control cabinets',
          'Replaced the lighting of 2 halls with LED',
          'Was in charge of fault finding on night shift',
          'PLC programming (Siemens S7-1200)',
        ),
        work(
          'Instal Rapid SRL | Electrician | 2013-05 | 2018-01 | Turda',
          'Wired 45 apartments',
          'Installed panels, sockets and lighting',
          'Read electrical plans',
        ),
      ],
      education: [
        study('Colegiul Tehnic Energetic | Vocational diploma | Electrical installations | 2009-09 | 2013-06'),
      ],
      skills: [{ name: 'Electrical', keywords: ['Control cabinets', 'Fault finding', 'PLC'] }],
      certificates: [{ name: 'ANRE Grade II A', issuer: 'ANRE', date: '2019-05' }],
      languages: speaks('Romanian: Native', 'English: B2'),
    },
    job: 'Industrial Electrician – Prairie Potash Works, Saskatoon SK\nMust have\n• Red Seal (309A/442A) or provincial journeyperson certificate\n• 5 years of industrial maintenance\n• PLC troubleshooting (Allen-Bradley or Siemens)\n• Legally entitled to work in Canada\n• Class 5 driver’s licence\nAssets: VFDs, instrumentation\nWage $46.10/h',
    turns: [
      ['do i need photo in canada', { none: true, says: [['photo', 'picture']], about: [['Canad']] }],
      ['+then delete photo and birth date', { may: ['^/basics'], gone: ['/basics/image', '/basics/birthDate'] }],
      [
        'red seal i dont have, is ANRE same?',
        { none: true, about: [['Red Seal'], ['ANRE']], saysNot: ['is the same as'] },
      ],
      [
        'i have no work permit yet. waste of time?',
        { none: true, about: [['permit', 'entitled', 'work in Canada', 'authori']] },
      ],
      ['+phone with +40 in front', { min: 1, touches: ['^/basics/phone'], has: [['/basics/phone', '+40', '721']] }],
      [
        '+first bullet - 3 lines is wrong, it was 5',
        {
          min: 1,
          touches: ['^/work/0/highlights/0'],
          has: [['/work/0/highlights/0', '5', 'production lines']],
          hasNot: [['/work/0/highlights/0', '/\\b3\\b/']],
        },
      ],
      [
        '+merge the sockets one and the plans one',
        { may: ['^/work/1/highlights'], min: 1, has: [['/work/1/highlights', 'sockets', 'plans']] },
      ],
      ['+split it again', { has: [['/work/1/highlights', 'sockets', 'plans']] }],
      ['write that i know allen bradley', { none: true, asks: true, about: [['Allen']] }],
      ['no never touched it', { none: true, about: [['Allen', 'Siemens', 'S7']] }],
      ['what will they ask in interview', { none: true, quotes: 2, about: [['PLC', 'Siemens', 'fault']] }],
      ['answer the 1st one for me', { none: true, quotes: 2 }],
      ['the second one', { none: true }],
    ],
  },
  {
    id: 'trade-welder',
    locale: 'en',
    resume: {
      basics: {
        name: 'Delphine Okonjo-Reyes',
        label: 'Welder',
        email: 'delphine.or@example.com',
        phone: '+1 361 555 0188',
        location: { city: 'Corpus Christi', region: 'TX', countryCode: 'US' },
      },
      work: [
        work(
          'Gulfline Fabrication | Structural Welder | 2021-06 | | Corpus Christi, TX',
          'weld structural steel to AWS D1.1',
          'Fit up beams and plate from drawings',
          'Helped cut rework',
          'Keep my area clean',
        ),
        work(
          'Laguna Boat Repair | Welder Helper | 2019-01 | 2021-05 | Aransas Pass, TX',
          'Ground and prepped hulls',
          'Tack welded aluminum patches',
          'Hauled gas cylinders',
        ),
      ],
      education: [study('Del Mar Trade Campus | Certificate | Welding | 2018-01 | 2018-12')],
      skills: [{ name: 'Processes', keywords: ['SMAW', 'FCAW', 'GMAW'] }],
    },
    turns: [
      ['make my resume better', { quotes: 2 }],
      ['+yes', {}],
      ['rework bullet has no number', { asks: true, about: [['rework']] }],
      ['+dropped from 6% to 2%', { min: 1, has: [['/work/0/highlights/2', '6%', '2%', 'rework']] }],
      [
        'hmm wait it was 3% not 2',
        { min: 1, touches: ['^/work/0/highlights/2'], writes: ['3%', '6%'], writesNot: ['2%'] },
      ],
      ['+add TIG', { asks: true, none: true, about: [['TIG', 'GTAW']] }],
      ['+did TIG at laguna on stainless rails', { min: 1, has: [['', 'TIG']] }],
      [
        '+delete the clean area bullet',
        {
          may: ['^/work/0/highlights'],
          hasNot: [['/work/0/highlights', 'area clean']],
          has: [['/work/0/highlights', 'D1.1', 'drawings']],
        },
      ],
      ['oops bring it back', { rewind: 7 }],
      ['+do it again', { may: ['^/work/0/highlights'], hasNot: [['/work/0/highlights', 'area clean']] }],
      ['+put the laguna job first', { min: 1, has: [['/work/0/name', 'Laguna']] }],
      ['nah', {}],
      ['how long is it', { none: true, about: [['word', 'page']] }],
    ],
  },
  {
    id: 'trade-cook',
    locale: 'fr',
    resume: {
      basics: {
        name: 'Lucienne Abidbol',
        label: 'Cuisinière',
        email: 'lucienne.abidbol@example.fr',
        phone: '+33 6 55 50 14 22',
        location: { city: 'Nantes', countryCode: 'FR' },
        summary: 'Cuisinière passionnée et motivée.',
      },
      work: [
        work(
          'Le Quai Vert | Cheffe de partie | 2021-09 | | Nantes',
          'Responsable du poste poisson pour 80 couverts par service',
          'Formation de 3 apprentis',
          'Les fiches techniques ont été mises à jour',
          'Aide à la réduction des pertes',
        ),
        work(
          'Brasserie Graslin | Commis de cuisine | 2018-07 | 2021-08 | Nantes',
          'Mise en place et envoi des entrées',
          'Nettoyage du poste',
        ),
      ],
      education: [study('Lycée hôtelier de La Baule | CAP | Cuisine | 2016-09 | 2018-06')],
      skills: [{ name: 'Cuisine', keywords: ['Poisson', 'Pâtisserie', 'HACCP'] }],
      languages: speaks('Français: langue maternelle', 'Anglais: A2'),
    },
    job: 'Sous-chef de cuisine – Hôtel Mercœur-Plage, Pornic\nProfil recherché :\n- CAP cuisine minimum\n- 5 ans d’expérience en restauration\n- encadrement d’une équipe de 4 personnes\n- maîtrise HACCP\n- gestion des commandes et des stocks\n- anglais courant apprécié',
    turns: [
      [
        'slt, c bon pour ce poste ?',
        { none: true, lang: 'fr', about: [['encadrement', 'commandes', 'stocks', 'anglais']] },
      ],
      ['et le plus facile à combler c quoi', { none: true, lang: 'fr', differs: [0] }],
      ['+corrige le passif', { lang: 'fr', min: 1, touches: ['^/work/0/highlights/2'], writesNot: ['ont ete mises'] }],
      ['le truc des pertes, faut un chiffre non ?', { lang: 'fr', asks: true, about: [['pertes']] }],
      ['+de 9 % à 5 % en un an', { lang: 'fr', min: 1, has: [['/work/0/highlights/3', '9 %', '5 %', 'pertes']] }],
      ['mets que j’encadre une équipe de 4', { lang: 'fr', none: true, asks: true }],
      ['non, juste les 3 apprentis', { lang: 'fr', hasNot: [['/work', 'equipe de 4']] }],
      [
        'lettre de motivation',
        { lang: 'fr', none: true, says: [['Mercœur', 'Mercoeur']], words: [80, 420], grounded: 'withJob' },
      ],
      ['moins formel stp', { lang: 'fr', none: true, grounded: 'withJob' }],
      [
        '+enlève "passionnée et motivée", ça fait cliché',
        { lang: 'fr', min: 1, touches: ['^/basics/summary'], hasNot: [['/basics/summary', 'passionnee']] },
      ],
      ['annule', { lang: 'fr', rewind: 9 }],
    ],
  },
  {
    id: 'trade-warehouse',
    locale: 'en',
    resume: {
      basics: {
        name: 'Jarek Fennimore',
        label: 'Warehouse Shift Lead',
        email: 'jarek.fennimore@example.co.uk',
        phone: '+44 7700 900 145',
        location: { city: 'Doncaster', countryCode: 'GB' },
        summary: 'Warehouse shift lead. FLT counterbalance and reach.',
      },
      work: [
        work(
          'Northgate Parcel Hub | Shift Lead | 2022-03 | | Doncaster',
          'Lead a shift of 18 pickers and packers',
          'Pick rate up from 92 to 118 lines an hour',
          'Stock counts every month',
          'Responsible for toolbox talks',
          'Managed the returns cage',
          'Managed agency bookings',
        ),
        work(
          'Humber Cold Store | Forklift Driver | 2017-10 | 2022-02 | Goole',
          'Moved 200 pallets a shift',
          'Trained 6 new drivers',
          'Loading and unloading',
        ),
      ],
      education: [study('Doncaster College | NVQ Level 2 | Warehousing | 2016-09 | 2017-06')],
      skills: [{ name: 'Warehouse', keywords: ['FLT', 'WMS', 'Stock control'] }],
      certificates: [{ name: 'FLT Counterbalance (RTITB)', date: '2021-04' }],
    },
    job: 'Warehouse Operations Manager – Tolland & Pyke Logistics, Rotherham\nEssential: managing teams of 30+, WMS (Manhattan), budget responsibility, IOSH Managing Safely, KPI reporting.\nDesirable: lean / 5S, FLT licence.\nSalary £42,000–£47,000.',
    turns: [
      ['tailor it', { min: 2, writesNot: ['Manhattan', 'IOSH', '30', 'budget'] }],
      ['only the second one', {}],
      [
        '+i dont like managed twice',
        {
          min: 1,
          touches: ['^/work/0/highlights/[45]'],
          has: [['/work/0/highlights', 'returns cage', 'agency bookings']],
        },
      ],
      [
        '+iosh managing safely done june 2025',
        { min: 1, touches: ['^/certificates'], has: [['/certificates', 'IOSH', '2025-06']] },
      ],
      ['say 30 people then, close enough', { none: true, about: [['18']] }],
      ['+move the pick rate to the top', { min: 1, has: [['/work/0/highlights/0', 'Pick rate']] }],
      [
        '+and loading bullet too vague. about 14 trailers a night',
        { min: 1, touches: ['^/work/1/highlights/2'], has: [['/work/1/highlights/2', '14', 'trailers']] },
      ],
      ['+undo the last two', { rewind: 5 }],
      ['+redo', {}],
      ['can i ask for 50k', { none: true, says: [['42,000', '47,000', '42', '47']] }],
      [
        'star answer for pick rate',
        { none: true, says: [['Situation'], ['Result', 'outcome']], about: [['92'], ['118']], grounded: 'strict' },
      ],
      ['whats a knockout', { none: true, words: [5, 90] }],
    ],
  },
];
