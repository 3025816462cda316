import { describe, expect, test } from 'vitest';
import { redactResume } from './redact.ts';

const shown = (line: string) =>
  redactResume({ basics: { name: 'Ada Miller' }, work: [{ highlights: [line] }] }).work?.[0]?.highlights?.[0];

describe('people beside the person', () => {
  test.each([
    ['Managed by Peter Quill until 2019', 'Managed by [name] until 2019'],
    ['a team of 4, reported to Jean-Luc Dubois.', 'a team of 4, reported to [name]'],
    ['worked with my supervisor Karin Holm', 'worked with my supervisor [name]'],
    ['for details contact Peter van der Berg', 'for details contact [name]'],
    ['Projekt geleitet von Petra Große', 'Projekt geleitet von [name]'],
    ['équipe dirigée, encadré par Élise Martin', 'équipe dirigée, encadré par [name]'],
    ['equipo dirigido por Juan García López', 'equipo dirigido por [name]'],
  ])('%s', (line, view) => expect(shown(line)).toBe(view));

  test.each([
    'Reported to Finance and to the board',
    'Reported to Chief Financial Officer',
    'Managed by Regional Sales Director',
    'Contact Center Agent, Supervisor Night Shift',
    'Berichte an Leiter Einkauf',
    'Responsable Ressources Humaines',
  ])('stays: %s', (line) => expect(shown(line)).toBe(line));
});

describe('numbers', () => {
  test.each(['555-0102', '12 34 56 78', '(555) 0102', '98.76.54.32', '040 123 456'])('%s is a phone number', (number) =>
    expect(shown(`call ${number} now`)).toBe('call [phone] now'),
  );
  test.each([
    '2015-2019',
    '2015 - 2019',
    '01.04.2019',
    '2019-04-01',
    '1 200 000 kr',
    '1.200.000',
    '1,200,000',
    '500-1000 users',
    'ISO 27001',
    '01/2015-12/2019',
    '12.5 to 14.25',
  ])('%s is none', (text) => expect(shown(`from ${text}`)).toBe(`from ${text}`));
});

test.each([
  ['75011 Paris', 'Paris'],
  ['D-10115 Berlin', 'Berlin'],
  ['London SW1A 1AA', 'London'],
  ['00-950 Warszawa', 'Warszawa'],
  ['1011 AB Amsterdam', 'Amsterdam'],
  ['Springfield, IL 62704-1234', 'Springfield, IL'],
  ['Ottawa, K1A 0B1', 'Ottawa'],
  ['114 55 Stockholm', 'Stockholm'],
  ['Frankfurt am Main', 'Frankfurt am Main'],
])('the town in %s', (city, view) => {
  expect(redactResume({ basics: { location: { city } } }).basics?.location?.city).toBe(view);
});
