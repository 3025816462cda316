import type { Basics } from '../../resume/schema.ts';
import { directionOf } from '../direction.ts';
import { line } from './clean.ts';
import type { Context, Item } from './model.ts';
import { printedPhone } from './phone.ts';
import { hrefOf, mailHref, phoneHref, printedUrl } from './links.ts';

type Location = NonNullable<Basics['location']>;

/** E-mail, phone, place, web address and profiles in the order in which readers look for them. */
export function contactItems(basics: Basics | undefined, context: Context): Item[] {
  if (!basics) return [];
  const email = line(basics.email);
  const phone = line(basics.phone);
  const items: Item[] = [
    { text: email, href: mailHref(email), kind: 'mail' },
    { text: unbrokenPhone(printedPhone(phone), context.language), href: phoneHref(phone), kind: 'phone' },
    { text: printedPlace(basics.location, context.language), kind: 'place' },
    ...[address(basics.url), ...(basics.profiles ?? []).flatMap(profileItems)].map(asLink),
  ];
  return items.filter((item) => item.text !== '');
}

/** In lines that begin at the right, readers take groups of digits for words and turn their order round. */
const unbrokenPhone = (phone: string, language: string): string =>
  directionOf(language) === 'rtl' && /^\+?[\d ]+$/.test(phone) ? phone.replace(/ +/g, '-') : phone;

const asLink = (item: Item): Item => ({ ...item, kind: 'link' });

export function address(url: string | undefined): Item {
  const text = printedUrl(url ?? '');
  return { text, href: text === '' ? undefined : hrefOf(url ?? '') };
}

/** An address names network and handle by itself; without one both are written out. */
function profileItems(profile: NonNullable<Basics['profiles']>[number]): Item[] {
  const { text, href } = address(profile.url);
  const network = line(profile.network);
  const username = line(profile.username);
  const told = text.toLowerCase();
  const unsaid = [network, username].filter((part) => part !== '' && !told.includes(bare(part)));
  if (text === '') return [{ text: unsaid.join(': ') }];
  return [{ text: unsaid.length > 0 ? `${unsaid.join(' ')}: ${text}` : text, href }];
}

const bare = (text: string) => text.toLowerCase().replace(/^@/, '').replace(/\s+/g, '');

function printedPlace(location: Location | undefined, language: string): string {
  if (!location) return '';
  const { street, code, city, region, country } = placeParts(location, language);
  const town =
    codeFirst(location.countryCode) && !(country === '' && isState(region))
      ? [[code, city].filter(Boolean).join(' '), region]
      : [city, [region, code].filter(Boolean).join(' ')];
  return [street, ...town, country].filter(Boolean).join(', ');
}

function placeParts(location: Location, language: string) {
  const country = line(location.countryCode);
  return {
    street: line((location.address ?? '').replace(/\s*[\r\n]+\s*/g, ', ')),
    code: line(location.postalCode),
    city: line(location.city),
    region: line(location.region),
    country: countryName(country, language),
  };
}

/** Countries that write the code after the town; all others write it before. */
const codeAfterTown = new Set(['US', 'CA', 'GB', 'IE', 'AU', 'NZ', 'IN', 'SG', 'ZA']);
/** "WA", "NSW": states of countries that write the code behind them, should the country not be told. */
const isState = (region: string): boolean => /^[A-Z]{2,3}$/.test(region);
const codeFirst = (country: string | undefined) => !codeAfterTown.has((country ?? '').toUpperCase());

export function countryName(code: string, language: string): string {
  if (!/^[a-z]{2}$/i.test(code)) return code;
  try {
    return new Intl.DisplayNames([language, 'en'], { type: 'region' }).of(code.toUpperCase()) ?? code;
  } catch {
    return code; // not a region, or not a language
  }
}
