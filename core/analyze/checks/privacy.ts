import { countryOf } from '../country.ts';
import type { Facts } from '../facts.ts';
import { normOf } from '../norms.ts';
import type { Quote } from '../schema.ts';
import { pass, when, type Check } from './check.ts';

/** Languages of countries where a photo and a birth date are usual, for a résumé that names no country. */
const usual = new Set(['de', 'fr', 'es', 'it', 'pt', 'pl', 'ja', 'ko', 'zh']);

const personal =
  /\b(?:date of birth|birth ?date|born(?: on)?|d\.?o\.?b\.?|marital status|married|single|nationality|religion|gender)\s*[:–-]|\b(?:geburtsdatum|geboren am|familienstand|staatsangehörigkeit|konfession|date de naissance|né[e]? le|situation familiale|fecha de nacimiento|estado civil)\b/i;

/** Where a résumé tells its owner's age, family or faith. */
export function personalQuotes(facts: Facts): Quote[] {
  const found = facts.leaves.filter(({ text }) => text.length < 200 && personal.test(text));
  return found.slice(0, 3).map(({ pointer }) => facts.quote(pointer));
}

/** By the norm of the country where the person applies; by the language where no country is named. */
function isUsual({ resume, job, language }: Facts, topic: 'photo' | 'personal'): boolean {
  const norm = normOf(countryOf(resume, job)?.country);
  return norm ? norm[topic] !== 'leave-out' : usual.has(language.split('-')[0] ?? '');
}

const personalData: Check = {
  id: 'Q01',
  severity: 'medium',
  source: 'own, by the norms of the country: US EEOC, UK Equality Act 2010',
  run: (facts) => {
    const quotes = isUsual(facts, 'personal') ? [] : personalQuotes(facts);
    if (quotes.length > 0) return when(true, { quotes });
    const photo = facts.parsed?.document.flags.includes('photo') ?? false;
    return photo && !isUsual(facts, 'photo') ? when(true, { variant: 'photo' }) : pass;
  },
};

const identityNumber =
  /\b(?:ssn|social security(?: number| no\.?)?|national insurance(?: number| no\.?)?|ni number|passport(?: number| no\.?)|aadhaar|pan (?:card|no\.?)|sozialversicherungsnummer|steuer-?id|personalausweis(?:nummer)?|numéro de sécurité sociale|dni|nie|curp)\s*[:#.–-]?\s*[A-Z0-9][A-Z0-9 -]{5,}\d|\b\d{3}-\d{2}-\d{4}\b/i;

const identity: Check = {
  id: 'Q02',
  severity: 'high',
  source: 'own; identity theft advice of the US FTC and UK NCSC',
  run: (facts) => {
    const found = facts.leaves.filter(
      ({ pointer, text }) => !/^\/basics\/phone/.test(pointer) && identityNumber.test(text),
    );
    return when(found.length > 0, { quotes: found.slice(0, 3).map(({ pointer }) => facts.quote(pointer)) });
  },
};

const street: Check = {
  id: 'Q03',
  severity: 'info',
  source: 'own',
  run: ({ resume, quote }) =>
    when(/\d/.test(resume.basics?.location?.address ?? '') && /\p{L}/u.test(resume.basics?.location?.address ?? ''), {
      quotes: [quote('/basics/location/address')],
    }),
};

export const privacy: Check[] = [personalData, identity, street];
