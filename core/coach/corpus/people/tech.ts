import { speaks, study, work, type Talk } from '../talk.ts';

/** A data engineer, a graduate, a support technician, a designer. */
export const tech: Talk[] = [
  {
    id: 'tech-data',
    locale: 'en',
    resume: {
      basics: {
        name: 'Ishaan Wetherby',
        label: 'Data Engineer',
        email: 'ishaan.wetherby@example.com',
        phone: '+44 7700 900 178',
        location: { city: 'Leeds', countryCode: 'GB' },
        summary: 'Data engineer with Spark and Airflow. Six years in energy and retail.',
        profiles: [{ network: 'GitHub', username: 'iwetherby', url: 'https://github.example/iwetherby' }],
      },
      work: [
        work(
          'Aire Valley Energy | Data Engineer | 2021-11 | | Leeds',
          'Built 35 Airflow pipelines loading smart meter data',
          'Cut nightly batch from 5 hours to 80 minutes with Spark',
          'Contributed to the migration to Databricks',
          'On-call one week in five',
          'Reviewed code',
        ),
        work(
          'Moorside Retail | BI Developer | 2018-08 | 2021-10 | Bradford',
          'Developed SSRS reports',
          'Maintained the SQL Server warehouse',
          'Worked with finance team on margin report',
        ),
      ],
      education: [study('University of Calderdale | BSc | Computer Science | 2015-09 | 2018-06')],
      skills: [
        { name: 'Data', keywords: ['Python', 'SQL', 'Spark', 'Airflow'] },
        { name: 'Cloud', keywords: ['Azure'] },
      ],
      projects: [
        {
          name: 'Bus delays',
          description: 'Open data dashboard of bus delays in Leeds',
          startDate: '2023-02',
          highlights: ['Scraped 14 months of data', 'Streamlit app'],
        },
      ],
    },
    job: 'Senior Data Engineer – Northlight Insurance, Manchester (hybrid)\nEssential\n- 5+ years in data engineering\n- Python, SQL and Spark\n- Databricks in production\n- dbt\n- Terraform or other infrastructure as code\n- mentoring engineers\nNice: Kafka, insurance domain\nWe cannot offer visa sponsorship.',
    turns: [
      ['explain my score', { none: true, about: [['dbt', 'Terraform', 'mentor', 'Databricks']] }],
      ['do the 5 yrs count, bi dev is data too', { none: true, about: [['2021', 'Moorside', 'BI', 'year']] }],
      [
        '+change contributed to led the databricks migration',
        { none: true, asks: true, hasNot: [['/work/0/highlights', '/\\bled\\b/']] },
      ],
      [
        '+ok what i did: moved 12 of the 35 pipelines to databricks',
        { min: 1, touches: ['^/work/0/highlights'], has: [['/work/0/highlights', '12', 'Databricks']] },
      ],
      [
        '+Code review bullet is empty. i review around 10 pull requests a week',
        { min: 1, touches: ['^/work/0/highlights/4'], has: [['/work/0/highlights/4', '10', 'pull requests']] },
      ],
      [
        '+ssrs one: 60 reports',
        { min: 1, touches: ['^/work/1/highlights/0'], has: [['/work/1/highlights/0', '60', 'SSRS']] },
      ],
      ['add kafka & dbt to skills', { none: true, asks: true, about: [['Kafka'], ['dbt']] }],
      ['dbt yes, in the bus project. kafka no', { min: 1, writes: ['dbt'], writesNot: ['Kafka'] }],
      ['+skills above work pls', { about: [['skills']] }],
      ['which of my bullets prove spark', { none: true, quotes: 4, about: [['Spark']] }],
      [
        'rewrite the 80 minutes one in 8 words',
        { min: 1, touches: ['^/work/0/highlights/1'], writes: ['80'], shorter: true },
      ],
      ['write it in german', { lang: 'de' }],
      ['hmm ok but less stiff, in english', { lang: 'en' }],
    ],
  },
  {
    id: 'tech-graduate',
    locale: 'en',
    resume: {
      basics: {
        name: 'Pham Quilliam',
        label: 'Biology Graduate',
        email: 'pham.quilliam@example.com',
        phone: '+61 412 555 019',
        location: { city: 'Hobart', countryCode: 'AU' },
        summary: 'Recent graduate looking for an opportunity to grow.',
      },
      work: [
        work(
          'Derwent Cafe | Barista | 2023-03 | 2025-11 | Hobart',
          'Made coffee',
          'Handled cash and closed the till',
          'Trained 2 new staff',
        ),
      ],
      volunteer: [
        {
          organization: 'Tasmanian Devil Watch',
          position: 'Field Volunteer',
          startDate: '2024-01',
          highlights: ['Checked 30 camera traps a month', 'Entered sightings in a spreadsheet'],
        },
      ],
      education: [study('University of the Huon | Bachelor of Science | Biology | 2022-02 | 2025-11')],
      projects: [
        {
          name: 'Honours pilot: seagrass cover',
          description: 'Mapped seagrass with drone images and R',
          startDate: '2025-03',
          highlights: ['Classified 420 images in R'],
        },
      ],
      skills: [{ name: 'Lab', keywords: ['PCR', 'Microscopy', 'R'] }],
    },
    job: 'Graduate Environmental Officer – Bruny Island Council\nWe are looking for someone with a degree in science, GIS skills (QGIS or ArcGIS), field work, report writing, a driver’s licence and a Working with Vulnerable People card.',
    turns: [
      ['i have no experience lol what do i do', { none: true, quotes: 2 }],
      ['does the volunteering count', { none: true, about: [['Devil', 'camera', 'volunteer']] }],
      ['+i did use qgis for the seagrass maps', { min: 1, has: [['', 'QGIS']] }],
      ['+drivers licence yes, full C', { min: 1, has: [['', 'licen']] }],
      [
        '+coffee bullet = cringe. ~250 coffees a day',
        { min: 1, touches: ['^/work/0/highlights/0'], has: [['/work/0/highlights/0', '250', 'coffee']] },
      ],
      [
        '+summary for this job',
        { min: 1, touches: ['^/basics/summary'], hasNot: [['/basics/summary', 'opportunity to grow', 'ArcGIS']] },
      ],
      ['more confident', { min: 1, touches: ['^/basics/summary'] }],
      ['y', {}],
      ['can i say 1 year experience as environmental officer', { none: true }],
      ['+add honours, first class, finished nov 2025', { min: 1, has: [['/education', 'first class', '2025-11']] }],
      ['+put education first', { about: [['education']] }],
    ],
  },
  {
    id: 'tech-support',
    locale: 'de',
    resume: {
      basics: {
        name: 'Cem Hüttenrauch',
        label: 'IT-Supporter',
        email: 'cem.huettenrauch@example.de',
        phone: '+49 1512 5550199',
        location: { city: 'Erfurt', countryCode: 'DE' },
        birthDate: '1995-04-12',
        maritalStatus: 'ledig',
        summary: 'Teamfähig, belastbar, motiviert.',
      },
      work: [
        work(
          'Stadtwerke Gera | IT-Supporter | 2021-01 | | Gera',
          'Bearbeitung von etwa 35 Tickets am Tag',
          'Ich habe 140 Laptops auf Windows 11 umgestellt',
          'Zuständig für Drucker und Telefone',
          'Unterstützung beim Umzug des Rechenzentrums',
        ),
        work('Media Punkt Jena | Verkäufer | 2017-08 | 2020-12 | Jena', 'Beratung von Kunden', 'Kasse'),
      ],
      education: [study('Berufsschule Jena | Ausbildung | Kaufmann im Einzelhandel | 2014-08 | 2017-07')],
      skills: [{ name: 'IT', keywords: ['Windows', 'Active Directory', 'Jira'] }],
      languages: speaks('Deutsch: Muttersprache', 'Türkisch: fließend', 'Englisch: B2'),
    },
    job: 'Systemadministrator (m/w/d) – Klinikum Saaletal, Jena\n- abgeschlossene IT-Ausbildung oder vergleichbare Erfahrung\n- Windows Server, Active Directory, Microsoft 365\n- VMware von Vorteil\n- PowerShell\n- Rufbereitschaft\n- Englisch B1',
    turns: [
      ['hab ich ne chance ohne it ausbildung', { none: true, lang: 'de', about: [['Ausbildung', 'vergleichbar']] }],
      [
        '+mach die Ich-Form weg',
        {
          lang: 'de',
          min: 1,
          touches: ['^/work/0/highlights/1'],
          writes: ['140', 'Windows 11'],
          writesNot: ['ich habe'],
        },
      ],
      [
        'Zusammenfassung neu bitte',
        { lang: 'de', min: 1, touches: ['^/basics/summary'], writesNot: ['teamfahig', 'belastbar', 'VMware'] },
      ],
      ['kürzer und ohne Floskeln', { lang: 'de', min: 1, touches: ['^/basics/summary'] }],
      ['+ja nimm das', { lang: 'de' }],
      ['+powershell dazu', { lang: 'de', none: true, asks: true, about: [['PowerShell']] }],
      [
        '+skripte für die Laptop-Umstellung hab ich damit geschrieben',
        { lang: 'de', min: 1, has: [['', 'PowerShell']] },
      ],
      [
        '+bei den Tickets sind es 45, nicht 35',
        { lang: 'de', min: 1, has: [['/work/0/highlights/0', '45']], hasNot: [['/work/0/highlights/0', '35']] },
      ],
      ['+Familienstand raus', { lang: 'de', may: ['^/basics'], gone: ['/basics/maritalStatus'] }],
      ['was fragen die wohl im Gespräch', { lang: 'de', none: true, quotes: 2 }],
      ['wieviel gehalt', { lang: 'de', none: true }],
      ['now in english: what is the weakest line', { lang: 'en', none: true, quotes: 2 }],
      ['shorter answer', { lang: 'en' }],
    ],
  },
  {
    id: 'tech-designer',
    locale: 'en',
    resume: {
      basics: {
        name: 'Anouk Thistledown',
        label: 'Product Designer',
        email: 'anouk@thistledown.example',
        phone: '+1 647 555 0162',
        location: { city: 'Toronto', region: 'ON', countryCode: 'CA' },
        url: 'https://thistledown.example',
        summary: 'Product designer for health and civic apps.',
      },
      work: [
        work(
          'Willowline Health | Product Designer | 2022-05 | | Toronto, ON',
          'Designed the booking flow used by 40 clinics',
          'Ran 26 usability tests',
          'Design system work',
          'Part of the accessibility guild',
          'Worked closely with engineers and product managers',
        ),
        work(
          'Studio Karst | UI Designer | 2019-09 | 2022-04 | Hamilton, ON',
          'Designed 11 websites for small businesses',
          'Created logos and icons',
        ),
        work('Freelance | Illustrator | 2017-01 | 2020-03', 'Illustrated 2 children’s books'),
      ],
      education: [study('Lakehead School of Art | BDes | Graphic Design | 2014-09 | 2018-04')],
      skills: [{ name: 'Design', keywords: ['Figma', 'Prototyping', 'Usability testing'] }],
      languages: speaks('English: Native', 'French: B2'),
    },
    turns: [
      ['which job should i cut', { none: true, about: [['Freelance', 'Illustrator', 'Karst']] }],
      [
        '+remove the freelance one',
        { may: ['^/work/2'], hasNot: [['/work', 'Freelance']], has: [['/work', 'Karst', 'Willowline']] },
      ],
      ['wait no', { rewind: 1 }],
      [
        '+design system line: make it concrete - 48 components, docs in Storybook',
        { min: 1, touches: ['^/work/0/highlights/2'], has: [['/work/0/highlights/2', '48', 'Storybook']] },
      ],
      ['the last one', {}],
      ['i mean the one about engineers', { about: [['engineers']] }],
      ['+rename skills to Toolkit', { about: [['Toolkit', 'skills']] }],
      ['make me sound more senior', { writesNot: ['senior', '/\\bled\\b/', 'head'] }],
      [
        '+add link to my dribbble https://dribbble.example/anouk',
        { min: 1, has: [['/basics', 'dribbble.example/anouk']] },
      ],
      ['summarise my career in one line', {}],
      ['who are you', { none: true, words: [3, 80] }],
      ['are you chatgpt', { none: true, words: [2, 80] }],
    ],
  },
];
