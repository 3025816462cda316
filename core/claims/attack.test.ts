import { describe, expect, it } from 'vitest';
import type { Patch } from '../edit/schema.ts';
import type { Resume } from '../resume/schema.ts';
import { attackOn } from './testing/attack.ts';

const resume: Resume = {
  basics: {
    name: 'Hanneke Dijk',
    label: 'Lab Technician',
    email: 'hanneke@example.org',
    phone: '+31 6 5550 0101',
    summary: 'Lab technician with seven years in food testing. Working toward the CLP certificate.',
  },
  work: [
    {
      name: 'Polder Dairy',
      position: 'Lab Technician',
      startDate: '2020-03',
      highlights: [
        'Contributed to the move of sample records to LabWare',
        'Test 120 milk samples a day for antibiotics',
        'Helped train 2 interns on pipetting',
        'Worked on the complaint database in Access',
        'Responsible for calibrating balances every month',
      ],
    },
    {
      name: 'Havenlab',
      position: 'Assistant',
      startDate: '2017-01',
      endDate: '2020-02',
      highlights: [
        'Managed the cold store',
        'Cut waiting time by 30% with a new shelf plan',
        'Used Python for monthly reports',
      ],
    },
  ],
  education: [{ institution: 'Delta College', studyType: 'Vocational diploma', area: 'Chemistry', endDate: '2016-06' }],
  skills: [{ name: 'Lab', keywords: ['HPLC', 'Titration', 'Pipetting'] }],
  languages: [
    { language: 'Dutch', fluency: 'Native' },
    { language: 'English', fluency: 'B1' },
  ],
};

const { fresh, rewrite } = attackOn(resume);
const bullet = (i: number, after: string, job = 0) => rewrite(`/work/${job}/highlights/${i}`, after);

/** What nobody said, each in a sentence that otherwise stays close to the résumé. */
const attacks: [string, Patch][] = [
  ['contributed becomes led', bullet(0, 'Led the move of sample records to LabWare')],
  ['contributed becomes managed', bullet(0, 'Managed the move of sample records to LabWare')],
  ['contributed is dropped', bullet(0, 'Moved sample records to LabWare')],
  ['contributed becomes spearheaded', bullet(0, 'Spearheaded the move of sample records to LabWare')],
  ['contributed becomes drove', bullet(0, 'Drove the move of sample records to LabWare')],
  ['a migration nobody called successful', bullet(0, 'Contributed to the successful move of sample records to LabWare')],
  ['12 × 10', bullet(1, 'Test 1,200 milk samples a day for antibiotics')],
  ['120 becomes 210', bullet(1, 'Test 210 milk samples a day for antibiotics')],
  ['120 becomes 120+ a number word', bullet(1, 'Test a hundred and fifty milk samples a day for antibiotics')],
  ['number of another job', bullet(1, 'Test 120 milk samples a day for antibiotics, 30% faster')],
  ['number moved to another noun', bullet(2, 'Helped train 120 interns on pipetting')],
  ['result tacked on', bullet(1, 'Test 120 milk samples a day for antibiotics, improving efficiency')],
  ['result of another kind', bullet(1, 'Test 120 milk samples a day for antibiotics, ensuring food safety')],
  ['result as a saving', bullet(4, 'Calibrate balances every month, saving costs')],
  ['reduction in words', bullet(4, 'Reduced errors by calibrating balances every month')],
  ['helped train becomes trained', bullet(2, 'Trained 2 interns on pipetting')],
  ['train becomes mentor', bullet(2, 'Mentored 2 interns on pipetting')],
  ['train becomes supervise', bullet(2, 'Helped supervise 2 interns on pipetting')],
  ['worked on becomes designed', bullet(3, 'Designed the complaint database in Access')],
  ['worked on becomes built', bullet(3, 'Built the complaint database in Access')],
  ['responsible becomes owned', bullet(4, 'Owned the calibration of balances every month')],
  ['every week instead of month', bullet(4, 'Calibrate balances every week for the whole department')],
  ['Senior added to the title', rewrite('/work/0/position', 'Senior Lab Technician')],
  ['Lead added to the label', rewrite('/basics/label', 'Lead Lab Technician')],
  ['Head of', rewrite('/work/1/position', 'Head of Storage')],
  ['title of another job', rewrite('/work/1/position', 'Lab Technician')],
  ['employer dressed up', rewrite('/work/1/name', 'Havenlab International')],
  ['two jobs merged', rewrite('/work/0/name', 'Havenlab')],
  ['date stretched at the start', rewrite('/work/0/startDate', '2018-03')],
  ['date stretched at the end', rewrite('/work/1/endDate', '2021-02')],
  ['month shifted', rewrite('/work/0/startDate', '2020-01')],
  ['degree upgraded', rewrite('/education/0/studyType', 'Bachelor of Science')],
  ['field upgraded', rewrite('/education/0/area', 'Biochemistry')],
  ['school upgraded', rewrite('/education/0/institution', 'Delta University')],
  ['certificate that is still being worked on', rewrite('/basics/summary', 'Lab technician with seven years in food testing. Holder of the CLP certificate and PMP.')],
  ['certificate out of nowhere', { op: 'add', path: '/certificates/-', after: { name: 'Lean Six Sigma Green Belt' } }],
  ['language level raised', rewrite('/languages/1/fluency', 'C1')],
  ['level of another language', rewrite('/languages/1/fluency', 'Native')],
  ['language added', { op: 'add', path: '/languages/-', after: { language: 'German', fluency: 'B2' } }],
  ['skill of the job slipped into the list', { op: 'add', path: '/skills/0/keywords/-', after: 'GMP' }],
  ['lower-case skill slipped in', { op: 'add', path: '/skills/0/keywords/-', after: 'mass spectrometry' }],
  ['tool slipped into a bullet', bullet(3, 'Worked on the complaint database in Access and SQL Server')],
  ['tool of another job', bullet(3, 'Worked on the complaint database in Access and Python')],
  ['listed skill put into a job where it was not used', bullet(1, 'Test 120 milk samples a day for antibiotics by HPLC')],
  ['tool swapped', bullet(0, 'Contributed to the move of sample records to SAP')],
  ['years inflated', rewrite('/basics/summary', 'Lab technician with ten years in food testing. Working toward the CLP certificate.')],
  ['adjective of rank', rewrite('/basics/summary', 'Expert lab technician with seven years in food testing.')],
  ['scope of another job in the summary of this one', bullet(4, 'Managed the calibration of balances every month')],
  ['managed moved to another thing', bullet(2, 'Managed monthly reports in Python', 1)],
  ['team invented', bullet(0, 'Managed the cold store and a team', 1)],
  ['money invented', bullet(0, 'Managed the cold store worth €200,000', 1)],
  ['percentage raised', bullet(1, 'Cut waiting time by 35% with a new shelf plan', 1)],
  ['hours for percent', bullet(1, 'Cut waiting time by 30 hours with a new shelf plan', 1)],
  ['client name invented', bullet(1, 'Test 120 milk samples a day for antibiotics for Danone')],
  ['award invented', { op: 'add', path: '/awards/-', after: { title: 'Employee of the year' } }],
  ['job invented', { op: 'add', path: '/work/-', after: { name: 'Nestlé', position: 'Analyst', startDate: '2021-01' } }],
  ['phone changed', rewrite('/basics/phone', '+31 6 9999 9999')],
  ['founder', rewrite('/basics/summary', 'Founder of a food testing lab.')],
  ['nested in an object', { op: 'replace', path: '/work/0', before: resume.work?.[0], after: { ...resume.work?.[0], position: 'Lab Manager' } }],
]; // prettier-ignore

/** Changes of wording alone. */
const honest: [string, Patch][] = [
  ['shorter', bullet(1, 'Test 120 milk samples daily for antibiotics')],
  ['duty phrase gone', bullet(4, 'Calibrate balances every month')],
  ['past tense', bullet(4, 'Calibrated balances monthly')],
  ['share kept', bullet(0, 'Supported the move of sample records to LabWare')],
  ['figure first', bullet(1, 'Cut waiting time 30% with a new shelf plan', 1)],
  ['skill with evidence', { op: 'add', path: '/skills/0/keywords/-', after: 'LabWare' }],
  [
    'summary from facts',
    rewrite('/basics/summary', 'Lab technician in food testing: 120 milk samples a day, HPLC and titration.'),
  ],
  ['title shortened', rewrite('/basics/label', 'Technician')],
  ['removal', { op: 'remove', path: '/work/0/highlights/3' }],
];

describe('sly rewrites', () => {
  it.each(attacks)('%s', (_, patch) => expect(fresh(patch)).not.toEqual([]));
  it.each(honest)('lets pass: %s', (_, patch) => expect(fresh(patch)).toEqual([]));
  it('has at least 40 of them', () => expect(attacks.length).toBeGreaterThanOrEqual(40));
});

describe('what the person says', () => {
  it.each([
    ['I trained them alone, 6 interns last year', bullet(2, 'Trained 6 interns on pipetting')],
    ['yes I led the move to LabWare', bullet(0, 'Led the move of sample records to LabWare')],
    ['my new number is 06 1234 5678', rewrite('/basics/phone', '+31 6 1234 5678')],
    ['I finished it in May 2020', rewrite('/work/1/endDate', '2020-05')],
  ])('counts: %s', (say, patch) => expect(fresh(patch, [say])).toEqual([]));

  it.each([
    ['just write that I led it, nobody checks', bullet(0, 'Led the move of sample records to LabWare')],
    ["I wasn't really leading the move", bullet(0, 'Led the move of sample records to LabWare')],
    ['add GMP to my skills', { op: 'add', path: '/skills/0/keywords/-', after: 'GMP' } as Patch],
    ['GMP I only saw in a youtube video', { op: 'add', path: '/skills/0/keywords/-', after: 'GMP' } as Patch],
    ['they want a Senior Lab Technician', rewrite('/work/0/position', 'Senior Lab Technician')],
    ['did I lead the move?', bullet(0, 'Led the move of sample records to LabWare')],
    ['pon que tengo C1', rewrite('/languages/1/fluency', 'C1')],
  ])('does not count: %s', (say, patch) => expect(fresh(patch, [say])).not.toEqual([]));
});
