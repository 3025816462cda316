import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js';
import type { Line } from '../line.ts';
import { blocksOf, isFull } from './blocks.ts';
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
import { readProfile, type Profile } from './profiles.ts';
import { tidy, traced, type Draft, type Traced } from './traced.ts';
import { titleScore } from './words-of-trade.ts';

/** A piece of a contact line. `beside`: it shares its line with other pieces. */
export interface Piece {
  text: string;
  line: Line;
  url?: string;
  beside: string[];
  /** An icon stood before it, or its neighbours above and below are contact data. */
  cued: boolean;
}

export interface Contact {
  email?: Traced;
  phone?: Traced;
  location?: Draft;
  url?: Traced;
  profiles: Draft[];
  /** Pieces that are none of these. */
  rest: Piece[];
}

const email = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,24}/u;
const web =
  /(?:https?:\/\/|www\.)[^\s|,;()<>]+|(?<![@\w.])(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|me|co|de|uk|fr|es|it|nl|pl|pt|br|ch|at|eu|us|ca|in|info|app|ai|tech|design|xyz|online|site|page|example|jp|cn|se|no|dk|be|ie|nz|au|za|mx|ar|gg|sh|so|to|tv)(?:\/[^\s|,;()<>]*)?(?![\w@])/iu;
const phone = /(?<![\w/.])(?:\(?\+?\d[\d\s()./–-]{6,20}\d)(?!\w)/u;
const labels =
  /^(?:e-?mail(?: address| adresse)?|mail|phone|mobile|mobil|cell|tel(?:efon|éfono|efone|efono|efoon|éphone)?|telephone|handy|móvil|portable|celular|cellulare|komórka|fax|address|adresse|anschrift|dirección|direccion|endereço|indirizzo|adres|location|standort|wohnort|ort|ubicación|localisation|localização|residenza|woonplaats|lieu|city|website|web|webseite|homepage|portfolio|site|url|blog|sitio web|sito web|linkedin|github|gitlab|twitter|x|xing|skype|stack ?overflow|kontakt|contact|name|邮箱|电子邮件|电话|手机|地址|微信|メール|電話|電話番号|住所|携帯|البريد الإلكتروني|الهاتف|الجوال|العنوان|الموقع|[emtpwa](?=\s*[:：]))\s*(?:[:：]|\.(?=\s))\s*/iu;

const addressLabel =
  /^(?:address|adresse|anschrift|direcci[oó]n|endereço|indirizzo|adres|location|standort|wohnort|ubicaci[oó]n|localisation|residenza|woonplaats|lieu|city|地址|住所|العنوان)(?=[\s:：]|$)/iu;

/** Lines at the head of a résumé or in its contact section → contact data. Each kind is taken once, the first wins. */
export function readContact(lines: Line[], all: Line[]): Contact {
  const contact: Contact = { profiles: [], rest: [] };
  const profiles: Profile[] = [];
  for (const piece of cuedPieces(joinCutAddresses(lines))) takePiece(contact, profiles, piece);
  if (!contact.email) contact.email = findEmail(all);
  takePlace(contact);
  contact.phone ??= undefined;
  settlePhone(contact);
  settleLinks(contact, profiles);
  return contact;
}

/** An address or link that a narrow column cuts in two is put together again: "maya@example" over ".com". */
export function joinCutAddresses(lines: Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const word = last ? (/\S+$/.exec(last.text)?.[0] ?? '') : '';
    const cut =
      last &&
      !last.whole &&
      /[@/]|^www\.|\.[a-z]*$/i.test(word) &&
      /^[\w./~%-]+$/.test(line.text) &&
      !/@/.test(line.text);
    const letter = last ? (last.right - last.x) / Math.max(last.text.length, 1) : 0;
    const atEdge = last !== undefined && (last.right > last.columnRight - 2 * letter || /[-/.@_]$/.test(word));
    const another = /^(?:www\.|https?:)|\.\w{2,4}\//i.test(line.text);
    const runsOn =
      cut &&
      atEdge &&
      !another &&
      line.region === last.region &&
      line.gap < 0.35 &&
      line.segments.length === 1 &&
      isFull(last, line);
    if (last && runsOn) joined[joined.length - 1] = glued(last, line);
    else joined.push(line);
  }
  return joined;
}

function glued(a: Line, b: Line): Line {
  const segments = a.segments.map((segment, i) => {
    if (i < a.segments.length - 1) return segment;
    const runs = segment.runs.map((run, k) =>
      k === segment.runs.length - 1 ? { ...run, text: run.text + b.text } : run,
    );
    return { ...segment, text: segment.text + b.text, runs };
  });
  const box = a.place.box && b.place.box ? { ...a.place.box, height: b.bottom - a.top } : a.place.box;
  return { ...a, text: a.text + b.text, segments, right: b.right, place: { ...a.place, ...(box && { box }) } };
}

/** Pieces of contact lines; a line between or right after lines with an address, number or link is cued as well. */
function cuedPieces(lines: Line[]): Piece[] {
  const isContact = (line: Line | undefined) =>
    line !== undefined && (email.test(line.text) || phone.test(line.text) || web.test(line.text));
  const rows = joinAddressLines(lines);
  return rows.flatMap((line, i) => {
    const below = isContact(rows[i + 1]);
    const before = rows[i - 1];
    const wrapped =
      before !== undefined && before.size === line.size && titleScore(before.text) > 0 && isFull(before, line);
    const town = below && !wrapped && !/\s/.test(line.text);
    const near = town || (isContact(rows[i - 1]) && (below || rows[i + 1] === undefined));
    return piecesOf(line).map((piece) => ({ ...piece, cued: piece.cued || near }));
  });
}

/** An address that a narrow column wraps: lines set closer than their neighbours. */
function joinAddressLines(lines: Line[]): Line[] {
  return blocksOf(lines).flatMap((block) => {
    const [first, ...rest] = block.lines as [Line, ...Line[]];
    const plain = !email.test(block.text) && !web.test(block.text);
    if (rest.length === 0 || !plain || block.text.length > 90 || !isPlace(block.text)) return block.lines;
    return [rest.reduce((joined, line) => glued(joined, { ...line, text: ' ' + line.text }), first)];
  });
}

/** Contact lines part at bars, dots, wide gaps and at changes from one link to the next. */
export function piecesOf(line: Line): Piece[] {
  const texts = line.segments.flatMap((segment) => {
    const groups: { text: string; url?: string }[] = [];
    for (const run of segment.runs) {
      const last = groups.at(-1);
      if (last && last.url === run.url) last.text += run.text;
      else groups.push({ text: run.text, ...(run.url && { url: run.url }) });
    }
    return groups.flatMap((group) =>
      group.text
        .split(/\s*[|•·‖∙⋅♦◆◦▪❖⬥●■]\s*|\s+[–—-]\s+|\s{3,}|\t|\s+\/\s+|[\ue000-\uf8ff]+/u)
        .map((text) => ({ ...group, text })),
    );
  });
  const kept = texts.filter(({ text, url }) => /[\p{L}\p{N}]/u.test(text) || (url && text.trim() !== ''));
  return kept.map((piece, i) => ({
    ...piece,
    text: tidy(piece.text.replace(/^[^\p{L}\p{N}+(@]+/u, '')),
    line,
    cued: /^\s*[^\p{L}\p{N}\s+(@.,;|•·-]/u.test(piece.text),
    beside: kept.filter((_, k) => k !== i).map((other) => other.text),
  }));
}

function takePiece(contact: Contact, profiles: Profile[], piece: Piece): void {
  const { line, url } = piece;
  let text = piece.text;
  const label = labels.exec(text)?.[0] ?? '';
  text = text.slice(label.length);
  const mail =
    email.exec(text)?.[0] ??
    (url?.startsWith('mailto:') && text.includes('@') ? decodeURI(url.slice(7).split('?')[0] ?? '') : undefined);
  if (mail) {
    contact.email ??= traced(mail, [line], 0.98);
    text = text.replace(mail, ' ');
  }
  const address = web.exec(text)?.[0];
  const target = url && /^https?:/i.test(url) ? url : address;
  if (target && (url || address)) {
    const shown = url && !address ? text : (address ?? '');
    if (/^https?:|www\.|\//i.test(target) || address) {
      profiles.push(readProfile(target, shown, label || piece.text, [line]));
      text = address ? text.replace(address, ' ') : '';
    }
  }
  const number = takePhone(text, url);
  if (number) {
    contact.phone ??= traced(number, [line], 0.9);
    text = text.replace(number, ' ');
  }
  const left = tidy(text.replace(labels, ''));
  if (/[\p{L}]/u.test(left) && !labels.test(left + ':')) contact.rest.push({ ...piece, text: left });
}

function takePhone(text: string, url: string | undefined): string | undefined {
  const match = phone.exec(text)?.[0];
  if (!match) return url?.startsWith('tel:') ? text : undefined;
  const digits = match.replace(/\D/g, '');
  const isPeriod =
    /^(?:19|20)\d{2}\s*[–-]\s*(?:19|20)\d{2}$/.test(match.trim()) ||
    /^\d{1,2}[./]\d{1,2}[./](?:19|20)\d{2}$/.test(match.trim());
  return digits.length >= 7 && digits.length <= 15 && !isPeriod ? match.trim() : undefined;
}

function findEmail(lines: Line[]): Traced | undefined {
  for (const [i, line] of lines.entries()) {
    const own = email.exec(line.text)?.[0];
    // An address cut in two by a narrow column: "maya@example" over ".com".
    const next = lines[i + 1];
    if (next && /@[\w-]+$/.test(line.text) && /^\.?[\w-]*\.?\w{2,}$/.test(next.text)) {
      const both = email.exec(line.text + next.text)?.[0];
      if (both) return traced(both, [line, next], 0.8);
    }
    if (own) return traced(own, [line], 0.9);
  }
  return undefined;
}

function takePlace(contact: Contact): void {
  const place =
    contact.rest.find((piece) => isPlace(piece.text) || (postalCode.test(piece.text) && isStreet(piece.text))) ??
    contact.rest.find((piece) => addressLabel.test(piece.line.text) && mayBePlace(piece.text)) ??
    contact.rest.find(
      (piece) =>
        (isContactRow(piece) || piece.cued) &&
        mayBePlace(piece.text) &&
        piece.text.length < 36 &&
        titleScore(piece.text) === 0,
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

/** E.164 when the number names its country or the place does; as written otherwise. */
function settlePhone(contact: Contact): void {
  if (!contact.phone) return;
  const raw = contact.phone.raw;
  const location = contact.location as Record<string, Traced | undefined> | undefined;
  const region = location?.region?.text;
  const country = location?.countryCode?.text ?? (region && isUsState(region) ? 'US' : undefined);
  const parsed = parsePhoneNumberFromString(raw, country as CountryCode | undefined);
  if (parsed?.isPossible()) contact.phone = { ...contact.phone, text: parsed.number };
}

function settleLinks(contact: Contact, profiles: Profile[]): void {
  const seen = new Set<string>();
  for (const profile of profiles) {
    const key = profile.url.text.replace(/^https?:\/\/(?:www\.)?|\/+$/gi, '').toLowerCase();
    if (seen.has(key) || key === '') continue;
    seen.add(key);
    if (!profile.network && !contact.url) contact.url = profile.url;
    else contact.profiles.push({ network: profile.network, username: profile.username, url: profile.url });
  }
}
