import { describe, expect, it } from 'vitest';
import { findPeriods } from '../../resume/date-spans.ts';
import { parseResume } from '../parse.ts';
import { sectionOfHeading } from './headings.ts';

const head = 'Noor Haddad\nnoor.haddad@example.org | +44 20 7946 0018 | Leeds, UK\n\n';
const read = async (text: string) =>
  (await parseResume({ bytes: new TextEncoder().encode(head + text), fileName: 'cv.txt' })).resume;

describe('years written short', () => {
  it.each([
    ['2019–21', '2019', '2021'],
    ['1998–02', undefined, '1998'],
    ["'19 – '21", '2019', '2021'],
    ['2019-06', undefined, '2019-06'],
  ])('%s', (text, startDate, endDate) => {
    const [period] = findPeriods(text);
    expect([period?.startDate, period?.endDate]).toEqual([startDate, endDate]);
  });
});

it.each([
  ['W ORK EXPERIENCE', 'work'],
  ['S A V O I R - F A I R E', 'skills'],
  ['Aptitudes principales', 'skills'],
])('the heading %s opens %s', (text, kind) => expect(sectionOfHeading(text)).toBe(kind));

it('one row a job, ending with its dates', async () => {
  const { work } = await read(
    'WORK HISTORY\nNurse, Mercy Hospital, Cork, 2014 – 2019\nPorter, Elm Hospital, Cork, 2010 – 2014\n\nSKILLS\nTriage\n',
  );
  expect(work?.map((job) => [job.position, job.name, job.startDate])).toEqual([
    ['Nurse', 'Mercy Hospital', '2014'],
    ['Porter', 'Elm Hospital', '2010'],
  ]);
});

it('references by author and year, and by a year at the end', async () => {
  const { publications } = await read(
    'PUBLICATIONS\n1. Haddad, N., & Roe, R. (2021). Loads and lanes. Freight Review, 3(2), 4–9.\n2. Haddad, N. (2019). Empty runs. Road Letters, 8, 1–3.\n\nSKILLS\nExcel\n',
  );
  expect(publications?.map((item) => [item.name, item.publisher, item.releaseDate])).toEqual([
    ['Loads and lanes', 'Freight Review', '2021'],
    ['Empty runs', 'Road Letters', '2019'],
  ]);
  const books = await read(
    'PUBLICATIONS\nRivers of Hessen. Springer, 2018.\nTowns of Hessen. Wiley, 2016.\n\nSKILLS\nExcel\n',
  );
  expect(books.publications?.map((item) => item.name)).toEqual(['Rivers of Hessen', 'Towns of Hessen']);
});

it('who gave a certificate, and when, in one bracket', async () => {
  const { certificates } = await read('CERTIFICATES\n- Forklift licence (TÜV Süd, 2015)\n\nSKILLS\nExcel\n');
  expect(certificates).toEqual([
    expect.objectContaining({ name: 'Forklift licence', issuer: 'TÜV Süd', date: '2015' }),
  ]);
});

it('slashes with spaces part a list, not a pair', async () => {
  const { skills } = await read('SKILLS\nExcel / SAP / TCP/IP\n');
  expect(skills?.[0]?.keywords).toEqual(['Excel', 'SAP', 'TCP/IP']);
});
