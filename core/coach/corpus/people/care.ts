import { speaks, study, work, type Talk } from '../talk.ts';

/** A nurse, a carer who comes back after years at home, a dental hygienist. */
export const care: Talk[] = [
  {
    id: 'care-nurse',
    locale: 'en',
    resume: {
      basics: {
        name: 'Oyelaran Brightwater',
        label: 'Emergency Nurse',
        email: 'oye.brightwater@example.com',
        phone: '+1 503 555 0171',
        location: { city: 'Portland', region: 'OR', countryCode: 'US' },
        summary: 'Emergency nurse with triage experience in two busy departments.',
      },
      work: [
        work(
          'Cascade Mercy Hospital | Registered Nurse, Emergency | 2019-03 | | Portland, OR',
          'Triage 30 to 40 patients per shift in a 26-bed emergency department',
          'Responsible for restocking trauma bays',
          'Precepted 17 new nurses through a 10-week orientation',
          'Member of the sepsis committee',
          'Document in Epic and hand over to the inpatient units',
        ),
        work(
          'Lindale Community Hospital | Staff Nurse, Medical | 2015-08 | 2019-02 | Salem, OR',
          'Cared for up to 6 medical patients per shift',
          'Wound care was done by me for the whole ward',
          'Taught discharge instructions to families',
        ),
      ],
      education: [study('Willamette Falls College | Bachelor of Science | Nursing | 2011-09 | 2015-06')],
      skills: [
        { name: 'Clinical', keywords: ['Triage', 'IV therapy', 'Wound care'] },
        { name: 'Systems', keywords: ['Epic'] },
      ],
      certificates: [{ name: 'RN License, Oregon', issuer: 'Oregon State Board of Nursing', date: '2015-07' }],
      languages: speaks('English: Native', 'Yoruba: Fluent'),
    },
    job: 'Charge Nurse, Emergency – Tamarack Regional Medical Center, Bend OR\n\nRequired\n- Active Oregon RN license\n- 3+ years of emergency nursing\n- Current BLS and ACLS\n- TNCC within 6 months\n- Charge nurse experience\n\nPreferred\n- CEN certification\n- Epic\n\nPay: $48.20 – $61.75 per hour.',
    turns: [
      [
        'hows my chances w/ this one',
        { none: true, about: [['charge', 'ACLS', 'BLS', 'TNCC']], saysNot: ['guarantee'] },
      ],
      ['what do they want that i havent got', { none: true, about: [['ACLS'], ['charge']] }],
      [
        '+I have a current BLS card, 2024',
        { min: 1, touches: ['^/certificates'], has: [['/certificates', 'BLS', '2024']] },
      ],
      [
        '+precepted 21 now, not 17',
        {
          min: 1,
          touches: ['^/work/0/highlights/2'],
          has: [['/work/0/highlights/2', '21', '10-week']],
          hasNot: [['/work/0/highlights/2', '17']],
        },
      ],
      ['put a number on the committee one', { asks: true, none: true, about: [['sepsis', 'committee']] }],
      [
        '+uh we meet monthly, and door to antibiotic went from 74 to 48 minutes',
        { min: 1, touches: ['^/work/0/highlights/3'], has: [['/work/0/highlights/3', '74', '48', 'sepsis']] },
      ],
      [
        '+the wound care line sounds weird, fix it',
        {
          min: 1,
          touches: ['^/work/1/highlights/1'],
          has: [['/work/1/highlights/1', 'wound care']],
          hasNot: [['/work/1/highlights/1', 'by me']],
        },
      ],
      ['+write that i was charge nurse', { none: true, asks: true, hasNot: [['/work', 'charge nurse']] }],
      ['i filled in as charge maybe 2 shifts a month since 2022', { min: 1, touches: ['^/work/0'], writes: ['2022'] }],
      ['what does it pay', { none: true, says: [['48.20'], ['61.75']], grounded: 'withJob' }],
      ['cover letter pls, short', { none: true, words: [60, 300], says: [['Tamarack']], grounded: 'withJob' }],
      ['+undo', { rewind: 6 }],
    ],
  },
  {
    id: 'care-return',
    locale: 'en',
    resume: {
      basics: {
        name: 'Saoirse Kettlewell',
        label: 'Care Assistant',
        email: 'saoirse.k@example.ie',
        phone: '+353 85 555 0190',
        location: { city: 'Sligo', countryCode: 'IE', address: '14 Weir Lane' },
        birthDate: '1984-11-02',
        summary: 'I am a caring and hardworking person who loves people.',
      },
      work: [
        work(
          'Glenmore House | Care Assistant | 2011-04 | 2017-09 | Sligo',
          'Helped 22 residents with washing, dressing and meals',
          'Gave out medication with the nurse on duty',
          'I wrote the daily care notes',
        ),
        work(
          'Corrigan’s Bakery | Shop Assistant | 2008-06 | 2011-03 | Sligo',
          'Served customers',
          'Opened the shop at weekends',
        ),
      ],
      education: [study('Sligo Further Education Centre | QQI Level 5 | Healthcare Support | 2010-09 | 2011-05')],
      skills: [{ name: 'Care', keywords: ['Manual handling', 'Personal care'] }],
      languages: speaks('English: Native', 'Irish: Basic'),
    },
    turns: [
      ['hi', { none: true, words: [3, 90] }],
      [
        'i have been out of work 9 years minding my kids will anyone even look at me',
        { none: true, saysNot: ['guarantee'], quotes: 2 },
      ],
      [
        '+put it in as a career break, oct 2017 till now, home with three children',
        { min: 1, has: [['', '2017-10']], hasNot: [['/work/*/endDate', '2026']] },
      ],
      ['my summary is awful isnt it', { about: [['summary']], saysNot: ['awful'] }],
      [
        '+ok write a better one',
        { min: 1, touches: ['^/basics/summary'], hasNot: [['/basics/summary', 'hardworking', 'loves people']] },
      ],
      ['bit shorter', { min: 1, touches: ['^/basics/summary'], shorter: 4 }],
      [
        '+take my birthday and home address off',
        {
          may: ['^/basics'],
          min: 2,
          gone: ['/basics/birthDate', '/basics/location/address'],
          has: [['/basics/location/city', 'Sligo']],
        },
      ],
      [
        '+and the "I" in the notes one',
        { min: 1, touches: ['^/work/0/highlights/2'], hasNot: [['/work/0/highlights/2', '/\\bI wrote/']] },
      ],
      ['actualy put that back', { rewind: 7 }],
      ['which bullet is the weakest', { none: true, quotes: 2 }],
      ['+say i ran the bakery', { none: true, hasNot: [['/work/1', 'ran the bakery', 'manager']] }],
      ['thanks your very kind', { none: true, words: [2, 60] }],
    ],
  },
  {
    id: 'care-hygienist',
    locale: 'de',
    resume: {
      basics: {
        name: 'Mirjana Stüssi',
        label: 'Dentalhygienikerin',
        email: 'm.stuessi@example.ch',
        phone: '+41 79 555 01 44',
        location: { city: 'Winterthur', countryCode: 'CH' },
        summary: 'Dentalhygienikerin HF mit Erfahrung in Prophylaxe und Parodontologie.',
      },
      work: [
        work(
          'Zahnarztpraxis Eulach | Dentalhygienikerin | 2020-05 | | Winterthur',
          'Behandlung von 8 bis 9 Patienten pro Tag',
          'Verantwortlich für die Sterilisation der Instrumente',
          'Einführung eines Recall-Systems mit der Praxisleitung',
          'Lernende werden von mir angeleitet',
        ),
        work(
          'Praxis Dr. Grabher | Prophylaxeassistentin | 2016-08 | 2020-04 | Frauenfeld',
          'Zahnreinigung und Aufklärung von Kindern',
          'Terminplanung am Empfang',
        ),
      ],
      education: [study('Careum Bildungszentrum | Diplom HF | Dentalhygiene | 2017-09 | 2020-03')],
      skills: [{ name: 'Fachlich', keywords: ['Parodontologie', 'Prophylaxe', 'Röntgen'] }],
      languages: speaks('Deutsch: Muttersprache', 'Serbisch: Muttersprache', 'Französisch: A2'),
    },
    job: 'Dentalhygienikerin HF 80–100 % – Zahnzentrum Limmatblick, Zürich\nWir erwarten:\n- Diplom HF Dentalhygiene\n- mind. 3 Jahre Berufserfahrung\n- Erfahrung mit Implantatpflege\n- Anleitung von Lernenden\n- Englisch B1\n- Kenntnisse in Dentware von Vorteil',
    turns: [
      ['passt das zu mir?', { none: true, lang: 'de', about: [['Implantat', 'Englisch', 'Dentware']] }],
      ['was genau meinst du damit', { none: true, lang: 'de', differs: [0] }],
      [
        '+mach den letzten Punkt der ersten Stelle aktiv',
        { lang: 'de', min: 1, touches: ['^/work/0/highlights/3'], writes: ['Lernende'], writesNot: ['werden von mir'] },
      ],
      [
        '+englisch hab ich B1, test von 2023',
        {
          lang: 'de',
          min: 1,
          has: [
            ['', 'Englisch'],
            ['/languages', 'B1'],
          ],
        },
      ],
      ['schreib einfach dass ich implantatpflege kann', { lang: 'de', none: true, asks: true }],
      [
        '+doch, mach ich seit 2022 bei Eulach, etwa 3 Implantatpatienten pro Woche',
        { lang: 'de', min: 1, has: [['/work/0', '3', 'Implantat']] },
      ],
      [
        'die Einführung vom Recall klingt lahm',
        { lang: 'de', min: 1, touches: ['^/work/0/highlights/2'], writes: ['Recall'] },
      ],
      ['kürzer bitte', { lang: 'de', min: 1, touches: ['^/work/0/highlights/2'], writes: ['Recall'] }],
      ['Anschreiben bitte', { lang: 'de', none: true, words: [80, 420], says: [['Limmatblick']], grounded: 'withJob' }],
      ['weniger förmlich', { lang: 'de', none: true, says: [['Limmatblick']], grounded: 'withJob' }],
      ['nee passt schon, danke', { lang: 'de', none: true, words: [2, 70] }],
    ],
  },
];
