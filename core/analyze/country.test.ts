import { describe, expect, it } from 'vitest';
import type { Job } from '../job/schema.ts';
import { countryOf, countryOfPlace } from './country.ts';
import { countriesWithNorm, normOf } from './norms.ts';

describe('the country of a place', () => {
  it.each([
    ['Oslo', 'NO'],
    ['Leeds, UK', 'GB'],
    ['Austin, TX', 'US'],
    ['Frankfurt am Main (hybrid)', 'DE'],
    ['München', 'DE'],
    ['Remote – Canada', 'CA'],
    ['Cambridge, MA 02139', 'US'],
    ['Paris, Texas, USA', 'US'],
    ['Bengaluru, Karnataka, India', 'IN'],
  ])('%s is in %s', (place, country) => {
    expect(countryOfPlace(place)).toBe(country);
  });
  it.each(['Remote', 'Springfield', 'a nice place', 'Corkscrew Road', 'Romero'])('%s names none', (place) => {
    expect(countryOfPlace(place)).toBeUndefined();
  });
});

describe('where somebody applies', () => {
  const job = (location?: string): Job => ({ location, language: 'en', lines: [], requirements: [] });
  it('is where the job is, else where the person lives, else where their phone rings', () => {
    const resume = { basics: { location: { city: 'Leeds' }, phone: '+49 30 1234567' } };
    expect(countryOf(resume, job('Oslo'))).toEqual({ country: 'NO', from: 'job' });
    expect(countryOf(resume, job('Remote'))).toEqual({ country: 'GB', from: 'resume' });
    expect(countryOf({ basics: { phone: '+49 30 1234567' } }, null)).toEqual({ country: 'DE', from: 'resume' });
  });
  it('is not guessed: a number of two countries, a name or a language says nothing', () => {
    expect(countryOf({ basics: { name: 'Berlin Smith', phone: '+1 202 555 0123' } }, null)).toBeUndefined();
  });
});

it('every country that can be named has a norm, and a source', () => {
  for (const country of countriesWithNorm) expect(normOf(country)?.source).toMatch(/^own[,;]/);
  expect(normOf('no')?.references).toBe('usual');
});
