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

describe('what separators part', () => {
  const certificates = async (line: string) => (await read(`${head}CERTIFICATES\n${line}\n`)).certificates;

  it.each([
    [
      'CCRN, Adult Critical Care · American Association of Nurses · 2021',
      { name: 'CCRN, Adult Critical Care', issuer: 'American Association of Nurses', date: '2021' },
    ],
    [
      'AWS Certified Data Engineer – Associate · 2023',
      { name: 'AWS Certified Data Engineer – Associate', date: '2023' },
    ],
    ['Chartered Engineer (CEng), Institution of Civil Engineers, 2018', { name: 'Chartered Engineer (CEng)' }],
    ['Black Card (CITB), 2020', { name: 'Black Card', issuer: 'CITB', date: '2020' }],
    [
      'Wiring Regulations (BS 7671:2018) · City & Guilds 2382-18 · 2019',
      { date: '2019', issuer: 'City & Guilds 2382-18' },
    ],
    ['Praxisanleiterin (300 Stunden) · 2020', { name: 'Praxisanleiterin (300 Stunden)' }],
  ])('%s', async (line, found) => {
    const list = await certificates(`${line}\nPMP · PMI · 2016`);
    expect(list?.[0]).toMatchObject(found);
    expect(list?.[1]).toMatchObject({ name: 'PMP', issuer: 'PMI', date: '2016' });
  });

  it('keeps years in the title of a publication', async () => {
    const { publications } = await read(`${head}PUBLICATIONS\nThe River Trade, 1945–1989, Journal of Rivers, 2015\n`);
    expect(publications?.[0]).toMatchObject({ publisher: 'Journal of Rivers', releaseDate: '2015' });
    expect(publications?.[0]?.name).toContain('1945–1989');
  });

  it('keeps a bracket within a bracket, and a level beside a group', async () => {
    const { languages, skills } = await read(
      `${head}LANGUAGES\nDeutsch (verhandlungssicher (C1))\nEnglish – native\n\nSKILLS\nProduct (Senior): Discovery, Roadmaps\n`,
    );
    expect(languages).toEqual([
      { language: 'Deutsch', fluency: 'verhandlungssicher (C1)' },
      { language: 'English', fluency: 'native' },
    ]);
    expect(skills?.[0]).toMatchObject({ name: 'Product', level: 'Senior', keywords: ['Discovery', 'Roadmaps'] });
  });

  it('joins a degree with its short form', async () => {
    const { education } = await read(
      `${head}EDUCATION\nBachelor of Arts - BA, English Literature\nUniversity of Leeds\n2010 - 2013\n`,
    );
    expect(education?.[0]).toMatchObject({ studyType: 'Bachelor of Arts - BA', area: 'English Literature' });
  });
});

describe('the head of the page', () => {
  it.each([
    [
      'Am Hang 7, 70184 Stuttgart, Deutschland',
      { address: 'Am Hang 7', postalCode: '70184', city: 'Stuttgart', countryCode: 'DE' },
    ],
    ['12 Beckett Row, Swansea, SA1 4QT', { address: '12 Beckett Row', postalCode: 'SA1 4QT', city: 'Swansea' }],
    ['SA1 4QT, Swansea', { postalCode: 'SA1 4QT', city: 'Swansea' }],
  ])('%s', async (place, location) => {
    const { basics } = await read(
      `Ann Example\nPlanner\n${place} | ann@example.org\nlinkedin.com/in/ann\n\nSKILLS\nExcel\n`,
    );
    expect(basics?.location).toEqual(location);
    expect(basics?.profiles?.[0]?.url).toBe('linkedin.com/in/ann');
  });

  it('parts a name from the title after it, and a title from its town', async () => {
    expect((await read('Ann Example, Civil Engineer\nann@example.org\n\nSKILLS\nExcel\n')).basics).toMatchObject({
      name: 'Ann Example',
      label: 'Civil Engineer',
    });
    expect(
      (await read('Ann Example\nCivil Engineer – Bristol\nann@example.org\n\nSKILLS\nExcel\n')).basics,
    ).toMatchObject({
      label: 'Civil Engineer',
      location: { city: 'Bristol' },
    });
  });
});

describe('towns', () => {
  it('takes the town under a dated line, and the one behind a title in every entry', async () => {
    const under = await read(
      `${head}EXPERIENCE\nEngineer, Acme Ltd (2019 – 2021)\nBristol\n- Built a bridge\nPlanner, Works Ltd (2015 – 2019)\nCardiff\n- Drew a plan\n`,
    );
    expect(under.work?.map(({ location }) => location)).toEqual(['Bristol', 'Cardiff']);
    const behind = await read(
      `${head}EXPERIENCE\nAcme Ltd — Engineer, Bristol   2019 – 2021\n- Built a bridge\nWorks Ltd — Planner, Cardiff   2015 – 2019\n- Drew a plan\n`,
    );
    expect(behind.work?.map(({ position, location }) => [position, location])).toEqual([
      ['Engineer', 'Bristol'],
      ['Planner', 'Cardiff'],
    ]);
  });

  it('keeps a department behind a title', async () => {
    const { work } = await read(
      `${head}EXPERIENCE\nMercy Hospital — Nurse, Surgery   2019 – 2021\n- Cared\nCity Hospital — Nurse, Oncology   2015 – 2019\n- Cared\n`,
    );
    expect(work?.map(({ position }) => position)).toEqual(['Nurse, Surgery', 'Nurse, Oncology']);
  });
});

it('reads Swedish and Danish', async () => {
  const { work, education, languages } = await read(
    'Linnéa Berg\nSjuksköterska\nlinnea@example.org\n\nArbetslivserfarenhet\nSjuksköterska, Västra Sjukhuset, aug 2019 – pågående\n- Triage\n\nUtbildning\nKandidatexamen i Omvårdnad, Göteborgs universitet, 2012 – 2016\n\nSpråk\nSvenska (modersmål)\n',
  );
  expect(work?.[0]).toMatchObject({ position: 'Sjuksköterska', name: 'Västra Sjukhuset', startDate: '2019-08' });
  expect(education?.[0]).toMatchObject({ studyType: 'Kandidatexamen', area: 'Omvårdnad' });
  expect(languages).toEqual([{ language: 'Svenska', fluency: 'modersmål' }]);
});
