import type { Line } from '../line.ts';
import { email, phone, web, type Piece } from './contact-pieces.ts';
import {
  countryCode,
  isPlace,
  isRegion,
  isStreet,
  isUsState,
  loosePlace,
  mayBePlace,
  postalCode,
  type LoosePlace,
} from './places.ts';
import { tidy, traced, type Draft } from './traced.ts';
import { titleScore } from './words-of-trade.ts';
import type { Contact } from './contact.ts';

const addressLabel =
  /^(?:address|adresse|anschrift|direcci[oó]n|endereço|indirizzo|adres|location|standort|wohnort|ubicaci[oó]n|localisation|residenza|woonplaats|lieu|city|地址|住所|العنوان)(?=[\s:：]|$)/iu;

/** Finds the place of residence among the pieces that are nothing else and takes it from them. */
export function takePlace(contact: Contact): void {
  const place =
    contact.rest.find((piece) => isPlace(piece.text) || (postalCode.test(piece.text) && isStreet(piece.text))) ??
    contact.rest.find((piece) => addressLabel.test(piece.line.text) && mayBePlace(piece.text)) ??
    contact.rest.find(
      (piece) =>
        (isContactRow(piece) || piece.cued) &&
        mayBePlace(piece.text) &&
        piece.text.length < 36 &&
        titleScore(piece.text) === 0,
    ) ??
    contact.rest.find(
      (piece, i) =>
        i < 4 &&
        piece.beside.length === 1 &&
        titleScore(piece.beside[0] ?? '') > 0 &&
        titleScore(piece.text) === 0 &&
        piece.text.length < 30 &&
        mayBePlace(piece.text) &&
        piece.line.segments.length <= 2,
    );
  if (!place) return;
  const at = contact.rest.indexOf(place);
  const pieces = [...linesBefore(contact.rest, at), place];
  // A street over "postal code and city".
  const after = contact.rest[at + 1];
  if (isStreet(place.text) && after && isPlace(after.text) && !place.text.includes(',')) pieces.push(after);
  contact.rest = contact.rest.filter((piece) => !pieces.includes(piece));
  contact.location = locationOf(
    pieces.map((piece) => piece.text).join(', '),
    pieces.map((piece) => piece.line),
  );
}

/** A bare country or region under its town, each on a line of its own ("Kochi" / "Kerala" / "India"). */
function linesBefore(rest: Piece[], at: number): Piece[] {
  const place = rest[at];
  if (!place || (countryCode(place.text) === undefined && !isRegion(place.text))) return [];
  const found: Piece[] = [];
  for (let i = at - 1; i >= Math.max(0, at - 2); i--) {
    const piece = rest[i];
    const look = (other: Piece) => other.line.segments.at(-1)?.runs[0]?.size;
    if (
      !piece ||
      !mayBePlace(piece.text) ||
      titleScore(piece.text) > 0 ||
      piece.beside.length > 0 ||
      look(piece) !== look(place)
    )
      break;
    found.unshift(piece);
  }
  return found;
}

function isContactRow(piece: Piece): boolean {
  return piece.beside.some((text) => email.test(text) || phone.test(text) || web.test(text));
}

/** "417 Maple Avenue, Seattle, WA 98105, US" → street, city, region, postal code, country. */
function locationOf(text: string, lines: Line[]): Draft {
  const loose = /,/.test(text) ? null : loosePlace(text);
  if (loose) return looseDraft(loose, lines);
  const parts = text
    .split(/\s*[,，\n]\s*|\s+[–—-]\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const leaf = (value: string | undefined) => (value ? traced(value, lines, 0.8) : undefined);
  const found: Record<string, string | undefined> = {};
  const rest: string[] = [];
  for (const [i, part] of parts.entries()) {
    const country = parts.length > 1 && i === parts.length - 1 && !isUsState(part) ? countryCode(part) : undefined;
    const code = isStreet(part) ? undefined : postalCode.exec(part)?.[0];
    if (country) found.country = part;
    else if (isStreet(part) && !found.address) found.address = part;
    else if (i > 0 && isRegion(part.replace(code ?? '', '').trim()))
      Object.assign(found, { region: part.replace(code ?? '', '').trim(), postalCode: code });
    else if (code) {
      found.postalCode = code;
      const city = tidy(part.replace(code, '').replace(/^[A-Z]{1,2}-/, ''));
      if (city) rest.unshift(city);
    } else if (/\d/.test(part) && !found.address && parts.length > 1) found.address = part;
    else rest.push(part);
  }
  const [city, region] = rest;
  const name = found.country;
  return {
    address: leaf(found.address),
    postalCode: leaf(found.postalCode),
    city: leaf(city),
    region: leaf(found.region ?? region),
    ...(name && { countryCode: { ...traced(name, lines, 0.9), text: countryCode(name) ?? name } }),
  };
}

function looseDraft({ country, ...place }: LoosePlace, lines: Line[]): Draft {
  const leaves = Object.entries(place).map(([key, value]) => [key, traced(String(value), lines, 0.7)] as const);
  const code = country && (country.length === 2 ? country : countryCode(country));
  return {
    ...Object.fromEntries(leaves),
    ...(code && { countryCode: { ...traced(country ?? '', lines, 0.9), text: code } }),
  };
}
