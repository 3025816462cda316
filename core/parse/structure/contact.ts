import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js';
import type { Line } from '../line.ts';
import { cuedPieces, email, joinCutAddresses, phone, web, type Piece } from './contact-pieces.ts';
import { isUsState } from './places.ts';
import { readProfile, type Profile } from './profiles.ts';
import { takePlace } from './residence.ts';
import { tidy, traced, type Draft, type Traced } from './traced.ts';

export interface Contact {
  email?: Traced;
  phone?: Traced;
  location?: Draft;
  url?: Traced;
  profiles: Draft[];
  /** Pieces that are none of these. */
  rest: Piece[];
}

const labels =
  /^(?:e-?mail(?: address| adresse)?|mail|phone|mobile|mobil|cell|tel(?:efon|éfono|efone|efono|efoon|éphone)?|telephone|handy|móvil|portable|celular|cellulare|komórka|fax|address|adresse|anschrift|dirección|direccion|endereço|indirizzo|adres|location|standort|wohnort|ort|ubicación|localisation|localização|residenza|woonplaats|lieu|city|website|web|webseite|homepage|portfolio|site|url|blog|sitio web|sito web|linkedin|github|gitlab|twitter|x|xing|skype|stack ?overflow|kontakt|contact|name|邮箱|电子邮件|电话|手机|地址|微信|メール|電話|電話番号|住所|携帯|البريد الإلكتروني|الهاتف|الجوال|العنوان|الموقع|[emtpwa](?=\s*[:：]))\s*(?:[:：]|\.(?=\s))\s*/iu;

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
    /^\d{1,2}[./]\d{1,2}[./](?:19|20)\d{2}$/.test(match.trim()) ||
    /^(?:\d{5}-\d{3,4}|\d{4}-\d{3}|(?:19|20)\d{2}[-./]\d{1,2}[-./]\d{1,2})$/.test(match.trim());
  return digits.length >= 7 && digits.length <= 15 && !isPeriod ? match.trim() : undefined;
}

function findEmail(lines: Line[]): Traced | undefined {
  for (const [i, line] of lines.entries()) {
    const own = email.exec(line.text)?.[0];
    // An address cut in two by a narrow column: "maya@example" over ".com".
    const next = lines[i + 1];
    const cut = /\S+@[\w.-]*[-.]$/.exec(line.text)?.[0];
    const rest = /^[\w.-]+\.\w{2,}(?=$|\s)/.exec(next?.text ?? '')?.[0];
    if (next && cut && rest) return traced(cut + rest, [line, next], 0.8);
    if (next && /@[\w-]+$/.test(line.text) && /^\.?[\w-]*\.?\w{2,}$/.test(next.text)) {
      const both = email.exec(line.text + next.text)?.[0];
      if (both) return traced(both, [line, next], 0.8);
    }
    if (own) return traced(own, [line], 0.9);
  }
  return undefined;
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
