import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { CountryCode } from 'libphonenumber-js/min';
import { when, type Check } from './check.ts';

const email = /^[^\s@<>()]+@[^\s@<>()]+\.[a-z]{2,}$/i;

const name: Check = {
  id: 'C01',
  severity: 'high',
  source: 'own',
  run: ({ resume }) => when(!resume.basics?.name?.trim()),
};

const mail: Check = {
  id: 'C02',
  severity: 'blocker',
  source: 'own',
  run: ({ resume, quote }) => {
    const given = resume.basics?.email?.trim();
    if (!given) return when(true);
    return when(!email.test(given), { variant: 'malformed', values: { given }, quotes: [quote('/basics/email')] });
  },
};

/** Possible by length for its country; without a country code at least seven digits. */
function possiblePhone(text: string, country?: string): boolean {
  const digits = text.replace(/\D/g, '');
  if (digits.length < 7 || digits.length > 15) return false;
  if (!text.trim().startsWith('+') && !country) return true;
  const code = /^[A-Za-z]{2}$/.test(country ?? '') ? (country!.toUpperCase() as CountryCode) : undefined;
  const parsed = parsePhoneNumberFromString(text, code);
  return parsed ? parsed.isPossible() : !text.trim().startsWith('+');
}

const phone: Check = {
  id: 'C03',
  severity: 'medium',
  source: 'ITU-T E.164 number lengths, by libphonenumber',
  run: ({ resume, quote }) => {
    const given = resume.basics?.phone?.trim();
    if (!given) return when(true);
    const country = resume.basics?.location?.countryCode;
    return when(!possiblePhone(given, country), {
      variant: 'impossible',
      values: { given },
      quotes: [quote('/basics/phone')],
    });
  },
};

const location: Check = {
  id: 'C04',
  severity: 'low',
  source: 'own',
  run: ({ resume }) => {
    const place = resume.basics?.location;
    return when(!place || !Object.values(place).some((part) => typeof part === 'string' && part.trim() !== ''));
  },
};

const links: Check = {
  id: 'C05',
  severity: 'low',
  source: 'own',
  run: ({ resume, quote }) => {
    const given = (resume.basics?.profiles ?? []).map((profile, i) => ({
      pointer: `/basics/profiles/${i}/url`,
      url: profile.url,
    }));
    given.push({ pointer: '/basics/url', url: resume.basics?.url });
    const broken = given.filter(
      ({ url }) =>
        url !== undefined &&
        url.trim() !== '' &&
        !/^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$/i.test(url.trim()),
    );
    return when(broken.length > 0, { quotes: broken.map(({ pointer }) => quote(pointer)) });
  },
};

export const contact: Check[] = [name, mail, phone, location, links];
