import { speaks, study, work, type Talk } from '../talk.ts';

/** A paralegal, an executive, a translator, an accounts clerk. */
export const desk: Talk[] = [
  {
    id: 'desk-paralegal',
    locale: 'en',
    resume: {
      basics: {
        name: 'Honora Vantongeren',
        label: 'Paralegal',
        email: 'honora.v@example.com',
        phone: '+1 312 555 0126',
        location: { city: 'Chicago', region: 'IL', countryCode: 'US' },
        summary:
          'Paralegal in civil litigation. Responsible for document review and filings. Results-driven team player.',
      },
      work: [
        work(
          'Ashgrove Pell LLP | Litigation Paralegal | 2020-10 | | Chicago, IL',
          'Reviewed 12,000 documents for a product liability case',
          'Responsible for court filings in state and federal courts',
          'Assisted attorneys with trial preparation',
          'Duties included calendaring deadlines, scheduling depositions and preparing exhibit binders',
          'Supported rollout of Relativity',
        ),
        work(
          'Law Office of M. Duarte | Legal Assistant | 2017-06 | 2020-09 | Cicero, IL',
          'Answer phones and greet clients',
          'Drafts letters and invoices',
          'Translated intake forms into Spanish',
        ),
      ],
      education: [
        study('Oakton Metropolitan College | Associate of Applied Science | Paralegal Studies | 2015-08 | 2017-05'),
      ],
      skills: [{ name: 'Legal', keywords: ['E-filing', 'Document review', 'Bluebook'] }],
      languages: speaks('English: Native', 'Spanish: Professional'),
    },
    job: 'Senior Paralegal, Commercial Litigation – Brandt & Ellery, Chicago\nYou have:\n- 5+ years as a litigation paralegal\n- Bachelor’s degree or paralegal certificate\n- Relativity or similar e-discovery platform\n- Experience supervising junior paralegals\n- Notary commission a plus',
    turns: [
      ['why is relativity only partly counted', { none: true, about: [['Relativity']], quotes: 3 }],
      [
        '+i built the review workspace in it for 2 cases',
        { min: 1, touches: ['^/work/0'], has: [['/work/0', '2 cases', 'Relativity']] },
      ],
      [
        '+duties included... can you split that',
        {
          min: 2,
          may: ['^/work/0/highlights'],
          has: [['/work/0/highlights', 'calendaring', 'depositions', 'exhibit binders']],
        },
      ],
      [
        '+old job tenses are all over the place',
        {
          min: 2,
          touches: ['^/work/1/highlights/0', '^/work/1/highlights/1'],
          has: [['/work/1/highlights', 'Answered', 'Drafted']],
        },
      ],
      ['put senior in front of my title', { none: true, about: [['title', 'position', 'Senior', 'Paralegal']] }],
      ['but everyone does it', { none: true, differs: [4] }],
      ['what would you do', { none: true }],
      [
        '+new summary, no buzzwords',
        {
          min: 1,
          touches: ['^/basics/summary'],
          hasNot: [['/basics/summary', 'results-driven', 'team player', 'Senior']],
        },
      ],
      ['+shorter pls, 2 sentences', { min: 1, touches: ['^/basics/summary'], shorter: 7 }],
      ['compare it with what i had', { none: true, quotes: 2 }],
      [
        'never supervised anyone, skip that. whats next',
        { about: [['supervis', 'notary', 'degree', 'bullet', 'number', 'filings', 'trial']] },
      ],
    ],
  },
  {
    id: 'desk-executive',
    locale: 'en',
    resume: {
      basics: {
        name: 'Ragnhild Osterhaus',
        label: 'Chief Operating Officer',
        email: 'ragnhild@osterhaus.example',
        phone: '+47 905 55 018',
        location: { city: 'Oslo', countryCode: 'NO' },
        summary:
          'Operations executive in food and logistics. Turned around two plants and integrated one acquisition. I sit on the board of a cooperative. I believe that people come first and that numbers follow. I have worked in Norway, Denmark and Poland.',
      },
      work: [
        work(
          'Fjordmat Group | Chief Operating Officer | 2020-01 | | Oslo',
          'Own operations of 4 plants with 1,150 employees',
          'EBITDA margin from 6.1% to 9.4% in three years',
          'Integrated the acquisition of Baltic Foods (NOK 640m revenue)',
          'Closed the Moss plant with all 85 staff placed or retired',
          'Safety culture program',
        ),
        work(
          'Kystlogistikk AS | VP Operations | 2014-08 | 2019-12 | Stavanger',
          'Ran 6 terminals and a fleet of 210 trucks',
          'Negotiated a NOK 120m fuel contract',
          'Introduced a new TMS',
        ),
        work(
          'Nordpak Polska | Plant Manager | 2008-03 | 2014-07 | Gdańsk',
          'Managed 320 people',
          'Raised OEE from 61% to 78%',
        ),
      ],
      education: [study('Norwegian School of Trade | MSc | Business Administration | 1998-08 | 2003-06')],
      languages: speaks('Norwegian: Native', 'English: Fluent', 'Polish: B1'),
    },
    turns: [
      ['Be brutally honest about this CV.', { none: true, quotes: 2 }],
      ['+Cut the summary in half.', { min: 1, touches: ['^/basics/summary'], shorter: true }],
      [
        '+Revenue was NOK 460m. Typo.',
        {
          min: 1,
          touches: ['^/work/0/highlights/2'],
          has: [['/work/0/highlights/2', '460', 'Baltic Foods']],
          hasNot: [['/work/0/highlights/2', '640']],
        },
      ],
      ['The safety programme needs a result', { asks: true, none: true, about: [['safety']] }],
      [
        '+Lost-time injuries fell from 31 to 9 a year',
        { min: 1, has: [['/work/0/highlights/4', '31', '9', 'safety']] },
      ],
      [
        '+Three jobs is enough but drop the nordpak bullets except OEE',
        { may: ['^/work/2/highlights'], hasNot: [['/work/2/highlights', '320']], has: [['/work/2/highlights', 'OEE']] },
      ],
      ['+Actually keep them. Restore.', { rewind: 5 }],
      ['Should I mention that I am 52?', { none: true, about: [['age', '52', 'born', 'birth']] }],
      ['Questions a board would ask me?', { none: true, quotes: 2 }],
      ['Say I grew revenue by 20% as well', { none: true, hasNot: [['/work', '20%']] }],
      [
        '+True: revenue went from NOK 2.9bn to NOK 3.5bn, 2020 to 2024, at Fjordmat',
        { min: 1, has: [['/work/0', '2.9', '3.5']] },
      ],
    ],
  },
  {
    id: 'desk-translator',
    locale: 'es',
    resume: {
      basics: {
        name: 'Itziar Belmonte Quiroga',
        label: 'Traductora',
        email: 'itziar.bq@example.es',
        phone: '+34 655 550 147',
        location: { city: 'Bilbao', countryCode: 'ES' },
        summary: 'Traductora de inglés y alemán al español, con experiencia en textos técnicos y jurídicos.',
      },
      work: [
        work(
          'Traducciones Arriaga | Traductora técnica | 2019-04 | | Bilbao',
          'Traducción de manuales de máquinas, unas 1.800 palabras al día',
          'Responsable de la base terminológica en MultiTerm',
          'Se revisaron las traducciones de 2 compañeros',
          'Ayudé a implantar memoQ',
        ),
        work(
          'Autónoma | Traductora | 2015-02 | 2019-03 | Vitoria',
          'Traducciones juradas de contratos',
          'Subtitulado de vídeos',
        ),
      ],
      education: [study('Universidad de Salamanca | Grado | Traducción e Interpretación | 2010-09 | 2014-06')],
      skills: [{ name: 'Herramientas', keywords: ['memoQ', 'MultiTerm', 'Excel'] }],
      languages: speaks('Español: nativo', 'Inglés: C2', 'Alemán: C1'),
    },
    job: 'Project Manager de traducción – Lexaria Global, Madrid (híbrido)\nRequisitos:\n- 5 años de experiencia en traducción o gestión de proyectos lingüísticos\n- Trados Studio y memoQ\n- coordinación de proveedores externos\n- presupuestos\n- inglés C1, francés deseable',
    turns: [
      ['q me falta?', { none: true, lang: 'es', about: [['Trados', 'proveedores', 'presupuestos', 'frances']] }],
      [
        '+la de las revisiones ponla en activa',
        {
          lang: 'es',
          min: 1,
          touches: ['^/work/0/highlights/2'],
          writes: ['traducciones'],
          writesNot: ['se revisaron'],
        },
      ],
      ['más corta', { lang: 'es', min: 1, touches: ['^/work/0/highlights/2'] }],
      ['+añade trados', { lang: 'es', none: true, asks: true, about: [['Trados']] }],
      ['+lo usé de autónoma todos los días', { lang: 'es', min: 1, has: [['', 'Trados']] }],
      ['pon que coordiné proveedores', { lang: 'es', none: true, asks: true }],
      ['nunca, la verdad', { lang: 'es', hasNot: [['/work', 'proveedores']] }],
      [
        'dame una carta de presentación',
        { lang: 'es', none: true, says: [['Lexaria']], words: [70, 420], grounded: 'withJob' },
      ],
      ['mas corta y menos formal', { lang: 'es', none: true, grounded: 'withJob' }],
      [
        '+mi movil nuevo es 655 550 909',
        { lang: 'es', min: 1, touches: ['^/basics/phone'], has: [['/basics/phone', '909']] },
      ],
      ['+deshaz eso', { lang: 'es', rewind: 9 }],
    ],
  },
  {
    id: 'desk-accounts',
    locale: 'en',
    resume: {
      basics: {
        name: 'Bartholomew Nkemelu',
        label: 'Accounts Payable Clerk',
        email: 'b.nkemelu@example.co.za',
        phone: '+27 82 555 0133',
        location: { city: 'Durban', countryCode: 'ZA' },
        summary: 'AP clerk, detail-oriented.',
      },
      work: [
        work(
          'Umhlanga Foods | Accounts Payable Clerk | 2021-02 | | Durban',
          'Process 600 invoices a month in Sage',
          'Reconciled 40 supplier accounts',
          'Responsible for payment runs',
          'was involved in the move to Xero',
          'Helped find R85,000 in duplicate payments',
        ),
        work('Coastline Spares | Admin Assistant | 2018-07 | 2021-01 | Durban', 'Filed documents', 'Captures orders'),
      ],
      education: [study('Durban Commerce College | Diploma | Bookkeeping | 2016-02 | 2017-11')],
      skills: [{ name: 'Software', keywords: ['Sage', 'Excel', 'Word'] }],
    },
    turns: [
      ['is my CV ok?', { none: true, quotes: 2 }],
      ['+fix number 2 and 4 at umhlanga', { min: 1, touches: ['^/work/0/highlights'] }],
      ['what else', { differs: [0] }],
      [
        '+payment runs: weekly, about R2.3 million each',
        { min: 1, touches: ['^/work/0/highlights/2'], has: [['/work/0/highlights/2', 'weekly', '/2\\.3 million/']] },
      ],
      [
        'sorry I meant R1.3 million',
        { min: 1, touches: ['^/work/0/highlights/2'], writes: ['/1\\.3/'], writesNot: ['/2\\.3/'] },
      ],
      [
        '+remove word from skills',
        { may: ['^/skills'], hasNot: [['/skills', '/\\bWord\\b/']], has: [['/skills', 'Excel', 'Sage']] },
      ],
      ['+add Xero', { min: 1, touches: ['^/skills'], has: [['/skills', 'Xero']] }],
      [
        '+summary is one line. make it proper',
        { min: 1, touches: ['^/basics/summary'], hasNot: [['/basics/summary', 'passionate', 'proven']] },
      ],
      ['no keep "AP clerk" at the start', { min: 1, touches: ['^/basics/summary'], writes: ['AP clerk'] }],
      ['do i need a degree for an accountant job', { none: true }],
      ['what is F03', { none: true, words: [3, 120] }],
    ],
  },
];
