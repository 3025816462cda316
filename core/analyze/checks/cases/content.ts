import type { Resume } from '../../../resume/schema.ts';
import { basics, read, role, speaking, type Cases } from './case.ts';

const without = (key: keyof NonNullable<Resume['basics']>) => (resume: Resume) => void delete resume.basics![key];
const section =
  (name: string, highlights: string[] = ['a line']) =>
  (resume: Resume) =>
    void (resume.sections = [{ name, highlights }]);
const reference = (text: string) => (resume: Resume) => void (resume.references = [{ reference: text }]);
const loose = (word: string, count: number) => ({
  ...read(),
  unplaced: [{ text: `${word} `.repeat(count), place: { page: 1 } }],
});
const dated = (first: string, second: string) => ({
  ...read(),
  provenance: {
    '/work/0/startDate': { text: first, places: [], confidence: 1 },
    '/work/1/startDate': { text: second, places: [], confidence: 1 },
  },
});
const gap = role({ endDate: '2018-01' });
const years = (resume: Resume) =>
  resume.work!.forEach((one) => Object.assign(one, { startDate: '2016', endDate: '2019' }));

/** C, S, D: contact data, sections, dates. */
export const content: Record<string, Cases> = {
  C01: {
    fails: { of: without('name') },
    passes: {},
    edge: ['blanks are no name', true, { of: basics({ name: '  ' }) }],
    other: ['zh', false, { of: speaking('zh', basics({ name: '王小明' })) }],
  },
  C02: {
    fails: { of: without('email') },
    passes: {},
    edge: ['an address without a domain does not work', true, { of: basics({ email: 'ines@example' }) }],
    other: ['de', false, { of: speaking('de', basics({ email: 'jörg.müller@beispiel.de' })) }],
  },
  C03: {
    fails: { of: without('phone') },
    passes: {},
    edge: ['five digits ring nowhere', true, { of: basics({ phone: '+44 12345' }) }],
    other: ['fr', false, { of: speaking('fr', basics({ phone: '06 12 34 56 78', location: { countryCode: 'FR' } })) }],
  },
  C04: {
    fails: { of: without('location') },
    passes: {},
    edge: ['an empty city is none', true, { of: basics({ location: { city: ' ' } }) }],
    other: ['es', false, { of: speaking('es', basics({ location: { city: 'Cádiz' } })) }],
  },
  C05: {
    fails: { of: basics({ url: 'my page' }) },
    passes: {},
    edge: ['a link may lack its https', false, { of: basics({ url: 'linkedin.com/in/ines' }) }],
    other: ['de', true, { of: speaking('de', basics({ url: 'meine Seite' })) }],
  },
  S01: {
    fails: { of: (resume) => void delete resume.skills },
    passes: {},
    edge: ['projects stand in for work', false, { of: (resume) => void delete resume.work }],
    other: ['de', true, { of: speaking('de', (resume) => void delete resume.education) }],
  },
  S02: {
    fails: { of: section('Cosmic journey') },
    passes: { of: section('Awards') },
    edge: ['capitals and a colon change nothing', false, { of: section('AWARDS:') }],
    other: ['de', false, { of: speaking('de', section('Weiterbildung')) }],
  },
  S03: {
    fails: { of: section('Awards', []) },
    passes: { of: section('Awards') },
    edge: ['a blank line fills no section', true, { of: section('Awards', [' ']) }],
    other: ['fr', true, { of: speaking('fr', section('Distinctions', [])) }],
  },
  S04: {
    fails: { of: reference('References available upon request.') },
    passes: { of: reference('Grace Hall, head of data at Modrow Retail, led my team for four years.') },
    edge: ['short forms too', true, { of: section('References', ['References on request']) }],
    other: ['es', true, { of: speaking('es', reference('Referencias a petición')) }],
  },
  S05: {
    fails: { parsed: loose('loose', 90) },
    passes: { parsed: read() },
    edge: ['80 words are allowed', false, { parsed: loose('loose', 80) }],
    other: ['de', true, { of: speaking('de'), parsed: loose('Wörter', 90) }],
  },
  D01: {
    fails: { of: role({ startDate: undefined, endDate: undefined }) },
    passes: {},
    edge: ['a current role needs no end', false, { of: role({ endDate: undefined }, 0) }],
    other: ['fr', true, { of: speaking('fr', role({ startDate: undefined })) }],
  },
  D02: {
    fails: { parsed: dated('March 2020', '01/2016') },
    passes: { parsed: dated('March 2020', 'January 2016') },
    edge: ['a bare year goes with any style', false, { parsed: dated('March 2020', '2016') }],
    other: ['de', true, { of: speaking('de'), parsed: dated('März 2020', '01.2016') }],
  },
  D03: {
    fails: { of: (resume) => void resume.work!.reverse() },
    passes: {},
    edge: ['posts side by side stand as they like', false, { of: role({ startDate: '2020-06', endDate: undefined }) }],
    other: ['es', true, { of: speaking('es', (resume) => void resume.work!.reverse()) }],
  },
  D04: {
    fails: { of: role({ startDate: '2020-05', endDate: '2019-01' }) },
    passes: {},
    edge: ['a handover of two months is no overlap', false, { of: role({ endDate: '2020-05' }) }],
    other: ['de', false, { of: speaking('de', role({ endDate: '2022-01', position: 'Entwicklerin (Teilzeit)' })) }],
  },
  D05: {
    fails: { of: gap },
    passes: {},
    edge: ['six months are no gap', false, { of: role({ endDate: '2019-08' }) }],
    other: ['fr', true, { of: speaking('fr', gap) }],
  },
  D06: {
    fails: { of: years },
    passes: {},
    edge: ['one role with its months is enough', false, { of: role({ startDate: '2016' }) }],
    other: ['de', true, { of: speaking('de', years) }],
  },
  D07: {
    fails: { of: role({ name: '' }) },
    passes: {},
    edge: ['blanks are no title', true, { of: role({ position: '  ' }) }],
    other: ['es', false, { of: speaking('es', role({ position: 'Jefa de sala', name: 'Casa Lúa' })) }],
  },
};
