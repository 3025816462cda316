import { describe, expect, it } from 'vitest';
import type { Patch } from '../edit/schema.ts';
import type { Resume } from '../resume/schema.ts';
import { attackOn } from './testing/attack.ts';

const resume: Resume = {
  basics: { name: 'Ilse Brandt', label: 'Electrician', email: 'ilse@example.org', summary: 'Electrician with nine years on building sites. Enrolled for the Meister course.' },
  work: [
    { name: 'Brandt & Sohn', position: 'Electrician', startDate: '2019-04', highlights: ['Wired 14 flats in two apartment blocks', 'Assisted the site manager with the handover papers', 'Took part in the fire alarm tests of the hospital wing', 'Supported 3 apprentices in their first year', 'Kept the van stock in order', 'Worked with KNX in one office building'] },
    { name: 'Nordlicht GmbH', position: 'Apprentice Electrician', startDate: '2015-08', endDate: '2019-03', highlights: ['Pulled cable for 8 km of street lighting', 'Supervised the tool store', 'Saved 12% of cable waste by measuring twice'] },
  ],
  education: [{ institution: 'Berufsschule Elmshorn', studyType: 'Journeyman certificate', area: 'Electrical installation', endDate: '2019-02' }],
  certificates: [{ name: 'First aid', date: '2023-05' }],
  skills: [{ name: 'Trade', keywords: ['Conduit bending', 'AutoCAD'] }],
  languages: [{ language: 'German', fluency: 'Native' }, { language: 'Danish', fluency: 'A2' }],
}; // prettier-ignore

const { fresh, rewrite } = attackOn(resume);
const bullet = (i: number, after: string, job = 0) => rewrite(`/work/${job}/highlights/${i}`, after);

const attacks: [string, Patch][] = [
  ['14 becomes 41', bullet(0, 'Wired 41 flats in two apartment blocks')],
  ['14 becomes 140', bullet(0, 'Wired 140 flats in two apartment blocks')],
  ['flats become buildings', bullet(0, 'Wired 14 hospitals in two apartment blocks')],
  ['"over" with a new round number', bullet(0, 'Wired over 50 flats in two apartment blocks')],
  ['alone, where nobody said so and with a helper verb lost', bullet(1, 'Prepared the handover papers single-handedly')],
  ['assisted becomes directed', bullet(1, 'Directed the handover papers')],
  ['assisted becomes oversaw', bullet(1, 'Oversaw the handover papers with the site manager')],
  ['assisted becomes coordinated the managers', bullet(1, 'Headed the handover with the site manager')],
  ['took part becomes performed', bullet(2, 'Performed the fire alarm tests of the hospital wing')],
  ['took part becomes commissioned', bullet(2, 'Commissioned the fire alarm of the hospital wing')],
  ['took part becomes designed', bullet(2, 'Designed the fire alarm tests of the hospital wing')],
  ['supported becomes trained as instructor', bullet(3, 'Instructed and examined 3 apprentices in their first year')],
  ['supported becomes mentored', bullet(3, 'Mentored 3 apprentices in their first year')],
  ['supported becomes hired', bullet(3, 'Hired 3 apprentices in their first year')],
  ['3 becomes 13', bullet(3, 'Supported 13 apprentices in their first year')],
  ['kept becomes negotiated', bullet(4, 'Negotiated the van stock with suppliers')],
  ['a budget slipped in', bullet(4, 'Kept the van stock of €20,000 in order')],
  ['result slipped in', bullet(4, 'Kept the van stock in order, cutting delays')],
  ['result with a percentage', bullet(4, 'Kept the van stock in order, saving 12%')],
  ['KNX becomes certified', bullet(5, 'Certified KNX partner in one office building')],
  ['one building becomes several', bullet(5, 'Worked with KNX in twelve office buildings')],
  ['PLC of the posting', bullet(5, 'Worked with KNX and PLC in one office building')],
  ['brand of the posting', bullet(5, 'Worked with Siemens KNX in one office building')],
  ['supervision moved to another thing', bullet(0, 'Supervised the street lighting', 1)],
  ['km of the other line', bullet(1, 'Supervised 8 km of tools', 1)],
  ['percent of another line', bullet(0, 'Pulled cable for 8 km of street lighting, 12% faster', 1)],
  ['12% becomes 21%', bullet(2, 'Saved 21% of cable waste by measuring twice', 1)],
  ['12% becomes half', bullet(2, 'Halved cable waste by measuring twice', 1)],
  ['waste becomes cost', bullet(2, 'Saved 12% of costs by measuring twice', 1)],
  ['apprentice becomes electrician', rewrite('/work/1/position', 'Electrician')],
  ['master title', rewrite('/basics/label', 'Master Electrician')],
  ['Elektromeisterin', rewrite('/basics/label', 'Elektromeisterin')],
  ['site manager', rewrite('/work/0/position', 'Site Manager')],
  ['certified in front', rewrite('/basics/label', 'Certified Electrician')],
  ['licensed in front', rewrite('/basics/label', 'Licensed Electrician')],
  ['nine becomes twelve', rewrite('/basics/summary', 'Electrician with twelve years on building sites.')],
  ['nine becomes "more than a decade"', rewrite('/basics/summary', 'Electrician with more than a decade on building sites.')],
  ['enrolled becomes holder', rewrite('/basics/summary', 'Electrician with nine years on building sites and the Meister degree.')],
  ['Danish up', rewrite('/languages/1/fluency', 'B2')],
  ['Danish fluent', rewrite('/languages/1/fluency', 'Fluent')],
  ['Norwegian out of nowhere', { op: 'add', path: '/languages/-', after: { language: 'Norwegian', fluency: 'A1' } }],
  ['end later', rewrite('/work/1/endDate', '2019-12')],
  ['start earlier', rewrite('/work/0/startDate', '2016-04')],
  ['first job earlier', rewrite('/work/1/startDate', '2012-08')],
  ['school becomes university', rewrite('/education/0/institution', 'Universität Elmshorn')],
  ['journeyman becomes bachelor', rewrite('/education/0/studyType', 'Bachelor of Engineering')],
  ['year of the degree', rewrite('/education/0/endDate', '2016-02')],
  ['certificate renamed', rewrite('/certificates/0/name', 'Advanced life support instructor')],
  ['certificate of the posting', { op: 'add', path: '/certificates/-', after: { name: 'HSE card' } }],
  ['skill of the posting', { op: 'add', path: '/skills/0/keywords/-', after: 'high voltage switching' }],
  ['skill with a level', { op: 'add', path: '/skills/0/keywords/-', after: 'AutoCAD (expert)' }],
  ['employer improved', rewrite('/work/0/name', 'Brandt & Sohn International AG')],
  ['jobs merged', rewrite('/work/1/name', 'Brandt & Sohn')],
  ['a project invented', { op: 'add', path: '/projects/-', after: { name: 'Oslo metro station', highlights: ['Wired the platforms'] } }],
  ['an award invented', { op: 'add', path: '/awards/-', after: { title: 'Apprentice of the year 2018' } }],
  ['a reference invented', { op: 'add', path: '/references/-', after: { name: 'Dr. Petersen', reference: 'Best electrician we had' } }],
  ['a new bullet out of nowhere', { op: 'add', path: '/work/0/highlights/6', after: 'Led a crew of 5 on the metro site' }],
  ['a whole job replaced', { op: 'replace', path: '/work/1', before: resume.work?.[1], after: { ...resume.work?.[1], endDate: '2019-03', highlights: ['Managed the street lighting of the city'] } }],
  ['a zero-width figure', bullet(0, 'Wired 1\u200b40 flats in two apartment blocks')],
  ['full-width digits', bullet(0, 'Wired １４０ flats in two apartment blocks')],
  ['in German: leitete', bullet(1, 'Leitete die Übergabe mit dem Site Manager')],
]; // prettier-ignore

const honest: [string, Patch][] = [
  ['shorter', bullet(0, 'Wired 14 flats in two blocks')],
  ['share kept', bullet(1, 'Helped the site manager with the handover papers')],
  ['order changed', bullet(2, 'Took part in the hospital wing’s fire alarm tests')],
  ['own verb kept', bullet(1, 'Supervised the tool store', 1)],
  ['summary from facts', rewrite('/basics/summary', 'Electrician with nine years on building sites: 14 flats wired, KNX in one office building.')],
  ['skill shown by a bullet', { op: 'add', path: '/skills/0/keywords/-', after: 'KNX' }],
]; // prettier-ignore

describe('sly rewrites of a trade', () => {
  it.each(attacks)('%s', (_, patch) => expect(fresh(patch)).not.toEqual([]));
  it.each(honest)('lets pass: %s', (_, patch) => expect(fresh(patch)).toEqual([]));
  it('makes more than a hundred with those of the laboratory', () =>
    expect(attacks.length + 58).toBeGreaterThanOrEqual(100));
});
