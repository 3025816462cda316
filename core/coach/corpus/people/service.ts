import { speaks, study, work, type Talk } from '../talk.ts';

/** A teacher, a sales manager, a receptionist, a bus driver, a social worker. */
export const service: Talk[] = [
  {
    id: 'serv-teacher',
    locale: 'en',
    resume: {
      basics: {
        name: 'Marguerite Ollerenshaw',
        label: 'Primary Teacher',
        email: 'm.ollerenshaw@example.co.nz',
        phone: '+64 21 555 0140',
        location: { city: 'Napier', countryCode: 'NZ' },
        summary: 'Primary teacher, years 3 to 6. Literacy lead. Wants to move into museum education.',
      },
      work: [
        work(
          'Ahuriri School | Teacher, Year 5 | 2018-01 | | Napier',
          'Teach a class of 27',
          'Lead literacy across 9 classes',
          'Organised 4 museum trips a year',
          'Reading age up',
          'Attend staff meetings',
        ),
        work(
          'Taradale Primary | Teacher, Year 3 | 2014-01 | 2017-12 | Taradale',
          'Taught a class of 24 seven-year-olds',
          'Made resources for te reo Māori lessons',
          'School garden club',
        ),
      ],
      education: [study('Hawke’s Bay Teachers’ College | Bachelor of Teaching | Primary | 2010-02 | 2013-11')],
      skills: [{ name: 'Teaching', keywords: ['Literacy', 'Curriculum planning'] }],
      languages: speaks('English: Native', 'Te reo Māori: Conversational'),
    },
    job: 'Learning Programmes Coordinator – Tūranga Museum, Gisborne\nYou will design and deliver school programmes. You bring a teaching qualification, programme design, event coordination, volunteer supervision, te reo Māori, and budget tracking. Full driver licence needed.',
    turns: [
      ['im a teacher not a museum person. whats transferable', { none: true, quotes: 3 }],
      [
        '+reading age up is nothing. it rose by 8 months over the year, for the class of 27',
        { min: 1, touches: ['^/work/0/highlights/3'], has: [['/work/0/highlights/3', '8 months', 'reading age']] },
      ],
      ['+remove staff meetings', { may: ['^/work/0/highlights'], hasNot: [['/work/0/highlights', 'staff meetings']] }],
      [
        '+garden club: what should it say? 15 kids, wednesdays',
        { min: 1, touches: ['^/work/1/highlights/2'], has: [['/work/1/highlights/2', '15', 'garden']] },
      ],
      ['tailor my cv 4 this', { min: 1, writesNot: ['budget', 'volunteer supervision', 'driver'] }],
      ['just the summary', { min: 1, touches: ['^/basics/summary'] }],
      ['too long', { min: 1, touches: ['^/basics/summary'], shorter: 5 }],
      ['will they mind that im over 50', { none: true, asks: false }],
      ['give me questions + answers', { none: true, quotes: 2 }],
      ['is 60k nzd reasonable', { none: true }],
      ['whats the diff between match and writing', { none: true, about: [['match'], ['writing']] }],
    ],
  },
  {
    id: 'serv-sales',
    locale: 'en',
    resume: {
      basics: {
        name: 'Leopold Achterberg',
        label: 'Regional Sales Manager',
        email: 'leo.achterberg@example.nl',
        phone: '+31 6 5550 1412',
        location: { city: 'Utrecht', countryCode: 'NL' },
        summary: 'Sales manager, HVAC.',
      },
      work: [
        work(
          'Klimaat Direct | Regional Sales Manager | 2020-06 | | Utrecht',
          'Lead 5 account managers',
          'Grew region from €3.1m to €4.4m, a growth of 22%',
          'Introduced HubSpot',
          'Responsible for trade fairs',
        ),
        work(
          'Klimaat Direct | Account Manager | 2017-02 | 2020-05 | Utrecht',
          'Sold to 120 installers',
          'Won Installer Award 2019',
        ),
      ],
      education: [study('Hogeschool Midden | Bachelor | Commercial Economics | 2012-09 | 2016-07')],
      skills: [{ name: 'Sales', keywords: ['HubSpot', 'Negotiation'] }],
      languages: speaks('Dutch: Native', 'English: C1', 'German: B1'),
    },
    turns: [
      ['anything that doesnt add up in here?', { none: true, about: [['22', '3.1', '4.4', '42']] }],
      [
        '+its 42, my bad',
        {
          min: 1,
          touches: ['^/work/0/highlights/1'],
          has: [['/work/0/highlights/1', '42']],
          hasNot: [['/work/0/highlights/1', '22']],
        },
      ],
      [
        '+trade fairs - 3 per year, about 400 leads total',
        { min: 1, touches: ['^/work/0/highlights/3'], has: [['/work/0/highlights/3', '3', '400']] },
      ],
      ['+swap the order of the first two', { min: 1, has: [['/work/0/highlights/0', '4.4m']] }],
      [
        '+hubspot: rolled it out to 14 colleagues in 2 months',
        { min: 1, has: [['/work/0/highlights', '14', 'HubSpot']] },
      ],
      [
        '+no wait 41 colleagues',
        { min: 1, has: [['/work/0/highlights', '41', 'HubSpot']], hasNot: [['/work/0/highlights', '14 colleagues']] },
      ],
      ['+i no longer manage 5 but 8', { min: 1, has: [['/work/0/highlights', '8 account managers']] }],
      ['+undo all of it', { rewind: 1 }],
      ['Schreib mir eine Zusammenfassung auf Deutsch', { lang: 'de' }],
      ['ok thanks. in english again', { lang: 'en' }],
      ['good night', { none: true, words: [2, 60] }],
    ],
  },
  {
    id: 'serv-reception',
    locale: 'fr',
    resume: {
      basics: {
        name: 'Maëlys Tournebize',
        label: 'Réceptionniste',
        email: 'maelys.tb@example.be',
        phone: '+32 470 55 50 19',
        location: { city: 'Namur', countryCode: 'BE' },
        summary:
          'Réceptionniste d’hôtel, souriante et dynamique, qui aime le contact avec les clients et le travail en équipe dans un cadre agréable.',
      },
      work: [
        work(
          'Hôtel de la Citadelle | Réceptionniste | 2022-04 | | Namur',
          'Accueil de 60 clients par jour',
          'Gestion des réservations sur Opera',
          'Traitement des réclamations',
          'Caisse',
        ),
        work(
          'Librairie Point Virgule | Vendeuse | 2019-09 | 2022-03 | Namur',
          'Conseil aux clients',
          'J’ai organisé 10 rencontres avec des auteurs',
        ),
      ],
      education: [study('Haute École de Namur | Bachelier | Tourisme | 2016-09 | 2019-06')],
      skills: [{ name: 'Outils', keywords: ['Opera', 'Excel'] }],
      languages: speaks('Français: langue maternelle', 'Néerlandais: B1', 'Anglais: B2'),
    },
    turns: [
      ['tu peux relire mon cv', { none: true, lang: 'fr', quotes: 2 }],
      ['+raccourcis le résumé', { lang: 'fr', min: 1, touches: ['^/basics/summary'], shorter: true }],
      [
        '+la caisse c’est trop court : 3 000 € de caisse par soir',
        { lang: 'fr', min: 1, touches: ['^/work/0/highlights/3'], has: [['/work/0/highlights/3', '000']] },
      ],
      [
        '+vire le J’ai',
        {
          lang: 'fr',
          min: 1,
          touches: ['^/work/1/highlights/1'],
          has: [['/work/1/highlights/1', '10 rencontres']],
          hasNot: [['/work/1/highlights/1', 'j’ai']],
        },
      ],
      ['ajoute que je parle allemand couramment', { lang: 'fr' }],
      ['+je rigole, enlève', { lang: 'fr', hasNot: [['/languages', 'Allemand']] }],
      [
        '+nouvelle adresse mail : maelys@tournebize.example',
        { lang: 'fr', min: 1, has: [['/basics/email', 'maelys@tournebize.example']] },
      ],
      ['combien je peux demander comme salaire ?', { lang: 'fr', none: true }],
      ['ça sert à quoi une lettre de motiv', { lang: 'fr', none: true }],
      ['donne moi ma phrase la plus faible', { lang: 'fr', none: true, quotes: 2 }],
      ['merci bcp', { lang: 'fr', none: true, words: [1, 50] }],
    ],
  },
  {
    id: 'serv-driver',
    locale: 'en',
    resume: {
      basics: {
        name: 'Winston Abercorn',
        label: 'Bus Driver',
        email: 'winston.abercorn@example.com',
        phone: '+1 416 555 0119',
        location: { city: 'Toronto', region: 'ON', countryCode: 'CA' },
      },
      work: [
        work(
          'Metro Lakeshore Transit | Bus Operator | 2012-06 | | Toronto, ON',
          'Drive routes 14 and 29',
          'No accidents',
          'Talk to passengers',
          'Helped train new operators',
          'Perfomed daily inspection of vehicle',
        ),
        work(
          'Kingston Sugar Estate | Truck Driver | 2004 | 2011 | Kingston, Jamaica',
          'Delivered sugar',
          'Maintained truck',
        ),
      ],
      education: [{ institution: 'Half Way Tree High School', endDate: '2002' }],
      skills: [{ name: 'Driving', keywords: ['CZ licence', 'Defensive driving'] }],
    },
    turns: [
      ['I am not good with computer. Please help me make this nice.', { quotes: 2 }],
      ['+yes please', {}],
      [
        '+No accidents since I start, that is 14 years',
        { min: 1, touches: ['^/work/0/highlights/1'], has: [['/work/0/highlights/1', '14', 'accident']] },
      ],
      ['+spelling', { min: 1, touches: ['^/work/0/highlights/4'], has: [['/work/0/highlights/4', 'Performed']] }],
      [
        '+new operators I think eleven of them',
        { min: 1, touches: ['^/work/0/highlights/3'], has: [['/work/0/highlights/3', '/\\b(eleven|11)\\b/']] },
      ],
      ['Is it ok I only have high school', { none: true }],
      ['what u mean', { none: true, differs: [5] }],
      [
        '+Write something on the top about me',
        { min: 1, touches: ['^/basics/summary'], hasNot: [['/basics/summary', 'passionate', 'led']] },
      ],
      ['I like it but say 22 years driving', {}],
      [
        '+add: first aid certificate st john ambulance 2023',
        { min: 1, touches: ['^/certificates'], has: [['/certificates', 'first aid', '2023']] },
      ],
      ['How I save it', { none: true, about: [['export', 'download', 'PDF']] }],
    ],
  },
  {
    id: 'serv-social',
    locale: 'en',
    resume: {
      basics: {
        name: 'Philippa Drummond-Oyelowo',
        label: 'Social Worker',
        email: 'pippa.do@example.co.uk',
        phone: '+44 7700 900 133',
        location: { city: 'Bristol', countryCode: 'GB' },
        summary: 'Children’s social worker. Calm under pressure.',
      },
      work: [
        work(
          'Avonside Council | Social Worker, Child Protection | 2019-09 | | Bristol',
          'Hold a caseload of 16 families',
          'Wrote court reports',
          'Did assessments under section 47',
          'Chaired meetings',
          'Worked with police, schools and GPs',
        ),
        work(
          'Harbour Youth Trust | Support Worker | 2015-10 | 2019-08 | Bristol',
          'Ran a drop-in for 25 young people',
          'Supported care leavers to find housing',
        ),
      ],
      education: [study('University of Clifton | MA | Social Work | 2017-09 | 2019-07')],
      certificates: [{ name: 'Social Work England registration', date: '2019-08' }],
      skills: [{ name: 'Practice', keywords: ['Safeguarding', 'Court work', 'Motivational interviewing'] }],
    },
    turns: [
      [
        'Senior Practitioner – Severn Vale Children’s Services, Gloucester\n\nAbout the role\nYou will hold complex cases and supervise two newly qualified social workers.\n\nRequirements\n- Social Work England registration\n- 3 years post-qualifying experience in child protection\n- Practice educator qualification (PEPS 1)\n- Experience of supervising staff or students\n- Full driving licence\n\nBenefits: 30 days leave, £41,000 to £45,000',
        { none: true, about: [['Severn Vale', 'Senior Practitioner']] },
      ],
      ['so what am i missing', { none: true, about: [['PEPS', 'practice educator', 'supervis']] }],
      [
        '- supervised 2 students on 100-day placements\n- trained 12 foster carers in de-escalation',
        { asks: true, none: true },
      ],
      ['+avonside', { min: 1, has: [['/work/0/highlights', '2 students', '12 foster carers']] }],
      [
        '+court reports: 20 a year',
        { min: 1, touches: ['^/work/0/highlights/1'], has: [['/work/0/highlights/1', '20', 'court reports']] },
      ],
      ['peps 1 i start in january', { about: [['PEPS']], writesNot: ['qualified'] }],
      ['i feel like a fraud applying for senior', { none: true, quotes: 2 }],
      ['ok. letter', { none: true, words: [80, 420], grounded: 'withJob' }],
      ['warmer', { none: true, differs: [7], grounded: 'withJob' }],
      ['the first paragraph only', { none: true }],
      ['+chaired meetings is meh', { touches: ['^/work/0/highlights/3'] }],
    ],
  },
];
