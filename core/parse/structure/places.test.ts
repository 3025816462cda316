import { describe, expect, it } from 'vitest';
import { countryCode, isLanguageName, isPlace, loosePlace } from './places.ts';
import { splitPlace } from './units.ts';

describe('isPlace', () => {
  it.each([
    'Columbus, OH',
    'San Francisco, California, USA',
    'Kochi, India',
    '10969 Berlin',
    'Swansea SA1 4QT',
    'Remote',
    'München, Deutschland',
  ])('%s', (text) => expect(isPlace(text)).toBe(true));
  it.each(['Acme, Inc.', 'Nurse, Cardiac', 'a@b.example, US', 'Reduced cost by 10 %, Spain', '2019'])(
    'not %s',
    (text) => expect(isPlace(text)).toBe(false),
  );
});

it('parts an employer from its place', () => {
  expect(splitPlace('Riverside Valley Medical Center, Columbus, OH')).toEqual([
    'Riverside Valley Medical Center',
    'Columbus, OH',
  ]);
  expect(splitPlace('TechCorp Inc, San Francisco, CA')).toEqual(['TechCorp Inc', 'San Francisco, CA']);
  expect(splitPlace('Mercy Hospital (Cork, Ireland)')).toEqual(['Mercy Hospital', 'Cork, Ireland']);
  expect(splitPlace('Director, Product')).toEqual(['Director, Product']);
});

it('reads an address without commas from its end', () => {
  expect(loosePlace('San Francisco CA US')).toEqual({ city: 'San Francisco', region: 'CA', country: 'US' });
  expect(loosePlace('14 Beckett Row Leeds LS6 3QA GB')).toMatchObject({
    address: '14 Beckett Row Leeds',
    postalCode: 'LS6 3QA',
  });
  expect(loosePlace('works for US')).toBeNull();
});

it('knows countries and languages in several languages', () => {
  expect(['Deutschland', 'Espagne', 'Italia', 'UK', 'Polska'].map(countryCode)).toEqual(['DE', 'ES', 'IT', 'GB', 'PL']);
  expect(['English', 'Französisch', 'français', 'Polacco', '日本語'].every(isLanguageName)).toBe(true);
  expect(isLanguageName('Java')).toBe(false);
});
