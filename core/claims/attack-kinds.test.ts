import { describe, expect, it } from 'vitest';
import type { Patch } from '../edit/schema.ts';
import type { Resume } from '../resume/schema.ts';
import { valueAt } from '../resume/pointer.ts';
import { checkClaims } from './check.ts';
import { createLedger } from './ledger.ts';
import { statementsIn } from './statements.ts';

/** Units, money, versions, seniority, team words, "since", points, negation, homoglyphs, numbers in words; four languages. */
const resume: Resume = {
  basics: { name: 'Odalys Ferreira', label: 'Operations Analyst', email: 'odalys@example.org', summary: 'Operations analyst in rail freight since 2019. Does not manage staff.' },
  work: [
    { name: 'Tagus Rail', position: 'Operations Analyst', startDate: '2019-06', highlights: [
      'Cut average loading time from 50 to 38 minutes',
      'Track 12 tonnes of returns a day in Excel 2016',
      'Raised on-time departures by 4 percentage points',
      'Prepared a €15,000 training budget with the depot manager',
      'Part of a team of 6 that tests the Oracle 11 upgrade',
      'Answer about 30 driver questions a week',
      'Reported directly to the depot manager, without staff of my own',
      'Worked on the winter timetable with 3 colleagues',
    ] },
    { name: 'Porto Depot', position: 'Junior Dispatcher', startDate: '2016-02', endDate: '2019-05', highlights: [
      'Dispatched 25 trains a shift',
      'Helped write the radio handbook',
      'Saved 2 hours a week with a shift form',
    ] },
    { name: 'Eisenbahn Nord', position: 'Werkstudentin', startDate: '2015-01', endDate: '2015-12', highlights: [
      'Mitarbeit an der Fahrplanauskunft',
      'Pflege von 40 Datensätzen pro Woche',
      'Unterstützung von 2 Disponenten',
    ] },
    { name: 'Gare Lumière', position: 'Stagiaire', startDate: '2014-03', endDate: '2014-09', highlights: [
      'Participation à l’enquête auprès de 150 voyageurs',
      'Aide à la rédaction du rapport mensuel',
    ] },
    { name: 'Estación Sur', position: 'Becaria', startDate: '2013-06', endDate: '2013-12', highlights: [
      'Apoyo en la atención de 60 viajeros al día',
      'Colaboración en el archivo de incidencias',
    ] },
  ],
  education: [{ institution: 'Instituto do Minho', studyType: 'Licenciatura', area: 'Logistics', startDate: '2012-09', endDate: '2016-01' }],
  certificates: [{ name: 'Safety at Track, level 1', date: '2020-04' }],
  skills: [{ name: 'Tools', keywords: ['Excel', 'SQL'] }],
  languages: [{ language: 'Portuguese', fluency: 'Native' }, { language: 'English', fluency: 'B2' }],
}; // prettier-ignore

const fresh = (patch: Patch, said: string[] = []) =>
  checkClaims(patch, { resume, ledger: createLedger({ resume, statements: said.flatMap(statementsIn) }) })
    .filter((claim) => claim.status === 'new')
    .map((claim) => claim.text);
const rewrite = (path: string, after: unknown): Patch => ({
  op: 'replace',
  path,
  before: valueAt(resume, path),
  after,
});
const bullet = (job: number, i: number, after: string) => rewrite(`/work/${job}/highlights/${i}`, after);
const line = (job: number, after: string): Patch => ({ op: 'add', path: `/work/${job}/highlights/-`, after });
const summary = (after: string) => rewrite('/basics/summary', after);

const attacks: [string, Patch][] = [
  ['minutes become seconds', bullet(0, 0, 'Cut average loading time from 50 to 38 seconds')],
  ['minutes become hours', bullet(0, 0, 'Cut average loading time from 50 to 38 hours')],
  ['from and to grow apart', bullet(0, 0, 'Cut average loading time from 80 to 38 minutes')],
  ['an average becomes a maximum', bullet(0, 0, 'Cut maximum loading time from 50 to 38 minutes')],
  ['a percentage computed and rounded up', bullet(0, 0, 'Cut average loading time by 30%')],
  ['halved', bullet(0, 0, 'Halved average loading time')],
  ['tonnes become kilotonnes', bullet(0, 1, 'Track 12 kilotonnes of returns a day in Excel 2016')],
  ['tonnes become containers', bullet(0, 1, 'Track 12 containers of returns a day in Excel 2016')],
  ['a day becomes an hour', bullet(0, 1, 'Track 12 tonnes of returns an hour in Excel 2016')],
  ['a newer version', bullet(0, 1, 'Track 12 tonnes of returns a day in Excel 365')],
  ['another version of a database', bullet(0, 4, 'Part of a team of 6 that tests the Oracle 19 upgrade')],
  ['points become percent', bullet(0, 2, 'Raised on-time departures by 4%')],
  ['percent of something larger', bullet(0, 2, 'Raised on-time departures by 40 percentage points')],
  ['euros become dollars', bullet(0, 3, 'Prepared a $15,000 training budget with the depot manager')],
  ['thousand becomes million', bullet(0, 3, 'Prepared a €15m training budget with the depot manager')],
  ['k for a bare number', bullet(0, 3, 'Prepared a €150k training budget with the depot manager')],
  ['prepared becomes owned', bullet(0, 3, 'Owned a €15,000 training budget')],
  ['prepared becomes managed', bullet(0, 3, 'Managed a €15,000 training budget with the depot manager')],
  ['part of a team becomes leading it', bullet(0, 4, 'Led a team of 6 that tests the Oracle 11 upgrade')],
  ['a team of six becomes sixteen', bullet(0, 4, 'Part of a team of 16 that tests the Oracle 11 upgrade')],
  ['a large team', bullet(0, 4, 'Part of a large international team that tests the Oracle 11 upgrade')],
  ['a number in words, raised', bullet(0, 5, 'Answer about three hundred driver questions a week')],
  ['hundreds', bullet(0, 5, 'Answer hundreds of driver questions a week')],
  ['negation dropped', bullet(0, 6, 'Reported directly to the depot manager, with staff of my own')],
  ['the manager taken for oneself', bullet(0, 6, 'Worked as depot manager, with staff')],
  ['negation dropped in the summary', summary('Operations analyst in rail freight since 2019. Does manage staff.')],
  ['"since" moved back', summary('Operations analyst in rail freight since 2015.')],
  ['years counted up', summary('Operations analyst with 12 years in rail freight.')],
  ['a decade', summary('Operations analyst with over a decade in rail freight.')],
  ['worked on becomes designed', bullet(0, 7, 'Designed the winter timetable with 3 colleagues')],
  ['with colleagues becomes over them', bullet(0, 7, 'Supervised 3 colleagues on the winter timetable')],
  ['25 of one job in another', line(0, 'Dispatched 25 trains a shift')],
  ['two jobs merged in one line', bullet(1, 0, 'Dispatched 25 trains a shift and cut loading time from 50 to 38 minutes')],
  ['junior lost', rewrite('/work/1/position', 'Dispatcher')],
  ['junior becomes senior', rewrite('/work/1/position', 'Senior Dispatcher')],
  ['dispatcher becomes controller', rewrite('/work/1/position', 'Traffic Controller')],
  ['helped write becomes wrote', bullet(1, 1, 'Wrote the radio handbook')],
  ['handbook becomes national', bullet(1, 1, 'Helped write the national radio handbook')],
  ['two hours a week become a day', bullet(1, 2, 'Saved 2 hours a day with a shift form')],
  ['hours become euros', bullet(1, 2, 'Saved 2,000 euros a week with a shift form')],
  ['de: Mitarbeit becomes Leitung', bullet(2, 0, 'Leitung der Fahrplanauskunft')],
  ['de: Mitarbeit becomes Entwicklung', bullet(2, 0, 'Fahrplanauskunft entwickelt')],
  ['de: 40 becomes 400', bullet(2, 1, 'Pflege von 400 Datensätzen pro Woche')],
  ['de: vierzig becomes achtzig', bullet(2, 1, 'Pflege von achtzig Datensätzen pro Woche')],
  ['de: Woche becomes Stunde', bullet(2, 1, 'Pflege von 40 Datensätzen pro Stunde')],
  ['de: Unterstützung becomes Führung', bullet(2, 2, 'Führung von 2 Disponenten')],
  ['de: Werkstudentin becomes Mitarbeiterin', rewrite('/work/2/position', 'Disponentin')],
  ['fr: participation becomes direction', bullet(3, 0, 'Direction de l’enquête auprès de 150 voyageurs')],
  ['fr: 150 becomes 1 500', bullet(3, 0, 'Participation à l’enquête auprès de 1 500 voyageurs')],
  ['fr: aide becomes rédaction', bullet(3, 1, 'Rédigé le rapport mensuel')],
  ['fr: mensuel becomes annuel', bullet(3, 1, 'Aide à la rédaction du rapport annuel de la direction')],
  ['fr: stagiaire becomes chargée', rewrite('/work/3/position', 'Chargée d’études')],
  ['es: apoyo becomes jefa', bullet(4, 0, 'Jefa de la atención de 60 viajeros al día')],
  ['es: 60 becomes 160', bullet(4, 0, 'Apoyo en la atención de 160 viajeros al día')],
  ['es: colaboración becomes dirección', bullet(4, 1, 'Dirigí el archivo de incidencias')],
  ['es: becaria becomes técnica', rewrite('/work/4/position', 'Técnica de estación')],
  ['a skill of the posting by another name', { op: 'add', path: '/skills/0/keywords/-', after: 'Business intelligence' }],
  ['a skill of the posting inside a line', bullet(0, 1, 'Track 12 tonnes of returns a day in Excel 2016 and Power BI')],
  ['homoglyph: Cyrillic in a tool', { op: 'add', path: '/skills/0/keywords/-', after: 'Sсala' }],
  ['homoglyph: wide digits', bullet(0, 5, 'Answer about ３００ driver questions a week')],
  ['hidden signs between digits', bullet(0, 5, 'Answer about 3\u200b00 driver questions a week')],
  ['a certificate level raised', rewrite('/certificates/0/name', 'Safety at Track, level 3')],
  ['a certificate dated newer', rewrite('/certificates/0/date', '2025-04')],
  ['a degree raised', rewrite('/education/0/studyType', 'Mestrado')],
  ['a school of more renown', rewrite('/education/0/institution', 'Universidade do Minho')],
  ['native English', rewrite('/languages/1/fluency', 'Native')],
  ['award-winning', summary('Award-winning operations analyst in rail freight since 2019.')],
  ['the employer made global', rewrite('/work/0/name', 'Tagus Rail Global')],
  ['a client added', bullet(0, 1, 'Track 12 tonnes of returns a day in Excel 2016 for DB Cargo')],
  ['a nation-wide reach', bullet(0, 0, 'Cut average loading time from 50 to 38 minutes nationwide')],
  ['single-handedly', bullet(0, 7, 'Finished the winter timetable single-handedly')],
  ['first ever', bullet(1, 2, 'Saved 2 hours a week with the first shift form of the company')],
]; // prettier-ignore

/** Wordings that say no more than stands there; a false alarm here is a failure too. */
const honest: [string, Patch, string[]?][] = [
  ['shorter', bullet(0, 0, 'Cut loading time from 50 to 38 minutes')],
  ['reduced for cut', bullet(0, 0, 'Reduced average loading time from 50 to 38 minutes')],
  ['order turned round', bullet(0, 0, 'Average loading time cut from 50 to 38 minutes')],
  ['lowered for cut', bullet(0, 0, 'Lowered average loading time from 50 to 38 minutes')],
  ['a unit spelled shorter', bullet(0, 0, 'Cut average loading time from 50 to 38 min')],
  ['past tense', bullet(0, 1, 'Tracked 12 tonnes of returns a day in Excel 2016')],
  ['daily for a day', bullet(0, 1, 'Track 12 tonnes of returns daily in Excel 2016')],
  ['version left out', bullet(0, 1, 'Track 12 tonnes of returns a day in Excel')],
  ['per for a', bullet(0, 1, 'Track 12 tonnes of returns per day in Excel 2016')],
  ['tool first', bullet(0, 1, 'In Excel 2016, track 12 tonnes of returns a day')],
  ['increased for raised', bullet(0, 2, 'Increased on-time departures by 4 percentage points')],
  ['points', bullet(0, 2, 'Raised on-time departures by 4 points')],
  ['without the manager', bullet(0, 3, 'Prepared a €15,000 training budget')],
  ['currency written out', bullet(0, 3, 'Prepared a training budget of 15,000 euros with the depot manager')],
  ['k for thousand', bullet(0, 3, 'Prepared a €15k training budget with the depot manager')],
  ['member for part', bullet(0, 4, 'Member of a team of 6 that tests the Oracle 11 upgrade')],
  ['number in words', bullet(0, 4, 'Part of a team of six that tests the Oracle 11 upgrade')],
  ['shorter, share kept', bullet(0, 4, 'Part of a team that tests the Oracle 11 upgrade')],
  ['around for about', bullet(0, 5, 'Answer around 30 driver questions a week')],
  ['weekly', bullet(0, 5, 'Answer about 30 driver questions weekly')],
  ['past', bullet(0, 5, 'Answered about 30 driver questions a week')],
  ['number in words again', bullet(0, 5, 'Answer about thirty driver questions a week')],
  ['negation kept', bullet(0, 6, 'Reported to the depot manager, without own staff')],
  ['half of it', bullet(0, 6, 'Reported directly to the depot manager')],
  ['contributed for worked on', bullet(0, 7, 'Contributed to the winter timetable with 3 colleagues')],
  ['three in words', bullet(0, 7, 'Worked on the winter timetable with three colleagues')],
  ['colleagues left out', bullet(0, 7, 'Worked on the winter timetable')],
  ['per shift', bullet(1, 0, 'Dispatched 25 trains per shift')],
  ['full stop', bullet(1, 0, 'Dispatched 25 trains a shift.')],
  ['supported for helped', bullet(1, 1, 'Supported the writing of the radio handbook')],
  ['draft for write', bullet(1, 1, 'Helped draft the radio handbook')],
  ['weekly saving', bullet(1, 2, 'Saved 2 hours weekly with a shift form')],
  ['means first', bullet(1, 2, 'With a shift form, saved 2 hours a week')],
  ['de: mitgewirkt', bullet(2, 0, 'Mitgewirkt an der Fahrplanauskunft')],
  ['de: mitgearbeitet', bullet(2, 0, 'An der Fahrplanauskunft mitgearbeitet')],
  ['de: wöchentlich', bullet(2, 1, 'Pflege von 40 Datensätzen wöchentlich')],
  ['de: gepflegt', bullet(2, 1, '40 Datensätze pro Woche gepflegt')],
  ['de: unterstützt', bullet(2, 2, '2 Disponenten unterstützt')],
  ['de: zwei', bullet(2, 2, 'Unterstützung von zwei Disponenten')],
  ['fr: participé', bullet(3, 0, 'Participé à l’enquête auprès de 150 voyageurs')],
  ['fr: contribution', bullet(3, 0, 'Contribution à l’enquête auprès de 150 voyageurs')],
  ['fr: aidé', bullet(3, 1, 'Aidé à la rédaction du rapport mensuel')],
  ['fr: plus court', bullet(3, 1, 'Aide au rapport mensuel')],
  ['es: apoyé', bullet(4, 0, 'Apoyé en la atención de 60 viajeros al día')],
  ['es: diario', bullet(4, 0, 'Apoyo en la atención diaria de 60 viajeros')],
  ['es: colaboré', bullet(4, 1, 'Colaboré en el archivo de incidencias')],
  ['es: sin archivo', bullet(4, 1, 'Colaboración en incidencias')],
  ['summary from facts', summary('Operations analyst in rail freight since 2019. Excel and SQL.')],
  ['summary with a figure of a line', summary('Operations analyst: loading time cut from 50 to 38 minutes.')],
  ['summary shorter', summary('Operations analyst in rail freight.')],
  ['summary with the employer', summary('Operations analyst at Tagus Rail, in rail freight since 2019.')],
  ['summary with two facts', summary('Operations analyst since 2019: 12 tonnes of returns a day, 30 driver questions a week.')],
  ['label shortened', rewrite('/basics/label', 'Analyst')],
  ['skill with evidence', { op: 'add', path: '/skills/0/keywords/-', after: 'Oracle' }],
  ['a move', { op: 'move', from: '/work/0/highlights/2', path: '/work/0/highlights/0' }],
  ['a removal', { op: 'remove', path: '/work/0/highlights/6' }],
  ['said: a new number', bullet(0, 5, 'Answer about 45 driver questions a week'), ['it is 45 questions now']],
  ['said: a tool', { op: 'add', path: '/skills/0/keywords/-', after: 'Power BI' }, ['I use Power BI for the monthly report']],
  ['said: a certificate', { op: 'add', path: '/certificates/-', after: { name: 'Safety at Track, level 2', date: '2024-03' } }, ['passed Safety at Track level 2 in March 2024']],
  ['said: a lead', bullet(0, 4, 'Led a team of 6 that tests the Oracle 11 upgrade'), ['I led that team of 6 from the start']],
  ['said: a result', bullet(0, 7, 'Worked on the winter timetable with 3 colleagues; reduced delays from 9 to 6 minutes'), ['delays were reduced from 9 to 6 minutes']],
  ['said: a level', rewrite('/languages/1/fluency', 'C1'), ['my English is C1 since the exam in May']],
]; // prettier-ignore

describe('sly rewrites of further kinds', () => {
  it.each(attacks)('%s', (_, patch) => expect(fresh(patch)).not.toEqual([]));
  it('has at least 60 of them', () => expect(attacks.length).toBeGreaterThanOrEqual(60));
});

describe('honest rewrites pass', () => {
  it.each(honest)('%s', (_, patch, said) => expect(fresh(patch, said)).toEqual([]));
  it('has at least 60 of them', () => expect(honest.length).toBeGreaterThanOrEqual(60));
});
