import { describe, expect, it } from 'vitest';
import { parseResume } from '../parse.ts';

const read = async (text: string, fileName = 'cv.txt') =>
  (await parseResume({ bytes: new TextEncoder().encode(text), fileName })).resume;

const head =
  'Noor Haddad\nWarehouse Planner\nnoor.haddad@example.org | +44 20 7946 0018 | Leeds, UK | github.com/noorh\n\n';

describe('contact', () => {
  it('reads a line of pieces', async () => {
    const { basics } = await read(`${head}SKILLS\nExcel\n`);
    expect(basics).toMatchObject({
      name: 'Noor Haddad',
      label: 'Warehouse Planner',
      email: 'noor.haddad@example.org',
      phone: '+442079460018',
      location: { city: 'Leeds', countryCode: 'GB' },
      profiles: [{ network: 'GitHub', username: 'noorh', url: 'github.com/noorh' }],
    });
  });

  it('keeps a number as written when its country is unknown', async () => {
    const { basics } = await read('Ann Example\n555 0142 77\nann@example.org\n\nSKILLS\nExcel\n');
    expect(basics?.phone).toBe('555 0142 77');
  });
});

describe('work headers in any order', () => {
  it.each([
    ['Nurse, Mercy Hospital, Cork\nMar 2017 – Present'],
    ['Mercy Hospital\nNurse\nMar 2017 – Present | Cork'],
    ['Mar 2017 – Present\nNurse at Mercy Hospital (Cork, Ireland)'],
    ['Nurse | Mercy Hospital | 03/2017 - present'],
  ])('%s', async (header) => {
    const { work } = await read(`${head}EXPERIENCE\n${header}\n- Cared for 30 patients a shift\n\nSKILLS\nTriage\n`);
    expect(work).toHaveLength(1);
    expect(work?.[0]).toMatchObject({ name: 'Mercy Hospital', position: 'Nurse', startDate: '2017-03' });
    expect(work?.[0]?.endDate).toBeUndefined();
    expect(work?.[0]?.highlights).toEqual(['Cared for 30 patients a shift']);
  });
});

it('keeps a department that stands after a comma in the title', async () => {
  const { work } = await read(
    `${head}EXPERIENCE\nCharge Nurse, Surgical ICU    2018 - 2020\nMercy Hospital, Columbus, OH\n- Led shifts\n`,
  );
  expect(work?.[0]).toMatchObject({
    position: 'Charge Nurse, Surgical ICU',
    name: 'Mercy Hospital',
    location: 'Columbus, OH',
  });
});

it('parts skills at commas but not inside names', async () => {
  const { skills } = await read(
    `${head}SKILLS\nLanguages: C++, C#, Go, R\nDelivery: CI/CD, Node.js, AWS (S3, Lambda)\n\nEDUCATION\nBSc Logistics, Aston University, 2015 - 2018\n`,
  );
  expect(skills).toEqual([
    { name: 'Languages', keywords: ['C++', 'C#', 'Go', 'R'] },
    { name: 'Delivery', keywords: ['CI/CD', 'Node.js', 'AWS (S3, Lambda)'] },
  ]);
});

it('keeps a section with a heading of the person’s own', async () => {
  const { sections } = await read(
    `# Jo Example\n\njo@example.org\n\n## Experience\n\n### Cook, Harbour Inn\n\n2019 – 2021\n\n- Ran the grill\n\n## Skills\n\nGrill\n\n## On the road\n\n- Sailed to Norway in a twelve-foot boat\n`,
    'cv.md',
  );
  expect(sections).toEqual([{ name: 'On the road', highlights: ['Sailed to Norway in a twelve-foot boat'] }]);
});
