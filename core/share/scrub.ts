import { bordered } from './borders.ts';
import { fold, replaceFolded } from './fold.ts';
import type { Identity } from './identity.ts';
import { hidden, sameForAll, type Mark } from './marks.ts';
import { hidePhones, hideThirdParties } from './third-parties.ts';

export type Scrub = (text: string) => string;

const edge = { before: '(?<![\\p{L}\\p{N}])', after: '(?![\\p{L}\\p{N}])' };
const email = /[^\s@<>()[\]",;:|]{1,64}@[^\s@<>()[\]",;|]{1,255}\.[\p{L}]{2,}/gu;
const url =
  /(?:https?:\/\/|www\.)[^\s<>()[\]"]+|(?<![\p{L}\p{N}@.])(?:[\p{L}\p{N}-]+\.)+[a-z]{2,12}\/[^\s<>()[\]"]*/giu;
const site =
  /(?<![\p{L}\p{N}@.])(?:linkedin|github|gitlab|xing|behance|dribbble|medium|twitter|facebook|instagram|orcid|stackoverflow)\.(?:com|org|io|de)\b[^\s]*/giu;
const handle = /(?<![\p{L}\p{N}.@])@[A-Za-z0-9_][\w.-]{2,}/gu;
/** Written as a phone number is: a plus or zero in front, or North American groups. Never a span of years. */
const phone =
  /(?<![\p{L}\p{N}.,])(?:(?:\+|00)[1-9][\d ()./-]{6,18}\d|(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}|0\d{2,4}[ /-]\d[\d -]{4,10}\d)(?![\p{L}\p{N}])/gu;
const born =
  /(?<![\p{L}])((?:date of birth|d\.?o\.?b\.?|born(?: on| in)?|geburtsdatum|geburtsort|geboren(?: am)?|date de naissance|née? le|fecha de nacimiento|nationality|citizenship|staatsangehörigkeit|nationalité|nacionalidad|marital status|familienstand|état civil|estado civil|passport(?: no\.?)?|ssn|social security(?: number| no\.?)?)\s*[:\-–]?\s*)[^\n;|]+/giu;

const capitalised = "\\p{Lu}[\\p{L}'’-]*\\.?";
const contactLabels =
  'supervisor|line manager|contact|contact person|reference|referee|reports to|vorgesetzter?|ansprechpartner|ansprechpartnerin|referenz|responsable|contacto|superior';
/** "Supervisor: Jane Doe": the label in any common case, the name with capitals. */
const contactPerson = new RegExp(
  `(${edge.before}(?:${contactLabels.split('|').map(eitherCase).join('|')})\\s*:\\s*)${capitalised}(?:\\s+${capitalised}){0,3}`,
  'gu',
);
const honoured = new RegExp(
  `${edge.before}((?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Herrn?|Frau|Mme|Mlle|Monsieur|Madame|Sra?|Señora?)\\.?\\s+(?:Dr\\.\\s+)?)${capitalised}(?:\\s+${capitalised}){0,2}`,
  'gu',
);

/**
 * A function that hides a known identity, and everything that looks like contact data of anybody, in any text. Running
 * it twice changes nothing more. `mark` says what stands in its place; `prepare` makes the text ready to be searched.
 */
export function createScrub(identity: Identity, mark: Mark = sameForAll, prepare = withoutInvisible): Scrub {
  const literals = anyOf(identity.literals.flatMap(spellings), 'giu');
  const names = anyOf([...identity.names, ...identity.names.map(reversed)].flatMap(spellings), 'giu');
  const parts = anyOf(identity.nameParts.flatMap(spellings).flatMap(cased), 'gu');
  const phones = identity.phones.map(phonePattern);
  const as = (kind: keyof typeof hidden) => (found: string) => mark(kind, found);
  const after = (kind: keyof typeof hidden) => (whole: string, lead: string) =>
    lead + mark(kind, whole.slice(lead.length));
  return (text) => {
    let result = prepare(text);
    result = result.replace(email, as('email')).replace(url, as('link')).replace(site, as('link'));
    for (const known of phones) result = result.replace(known, as('phone'));
    result = hidePhones(result.replace(phone, as('phone')), mark);
    if (literals) result = replaceFolded(result, literals, as('private'));
    result = result.replace(born, after('private')).replace(handle, as('link'));
    if (names) result = replaceFolded(result, names, as('name'));
    result = result.replace(contactPerson, after('name')).replace(honoured, after('name'));
    result = hideThirdParties(result, mark);
    if (parts) result = replaceFolded(result, parts, as('name'));
    return result.replace(/\[name\](?:[\s,]+(?:\p{Lu}\.\s*)?\[name\])+/gu, hidden.name);
  };
}

const withoutInvisible = (text: string): string => text.normalize('NFC').replace(/\p{Cf}/gu, '');

/** `supervisor` → `[Ss]upervisor|SUPERVISOR`. */
function eitherCase(label: string): string {
  const first = label[0] ?? '';
  return `[${first.toUpperCase()}${first}]${label.slice(1)}|${label.toUpperCase()}`;
}

/** Longest first, so that "Ada Brennan-Li" wins over "Ada Brennan". Whole words only. */
function anyOf(words: readonly string[], flags: string): RegExp | undefined {
  const unique = [...new Set(words)].filter((word) => word.trim() !== '').sort((a, b) => b.length - a.length);
  if (unique.length === 0) return undefined;
  return new RegExp(unique.map(bordered).join('|'), flags);
}

/** Without accents, as the text is when it is searched, and with German umlauts spelt out. */
function spellings(text: string): string[] {
  const umlauts: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' };
  return [fold(text), fold(text.replace(/[äöüÄÖÜ]/g, (sign) => umlauts[sign] ?? sign))];
}

/** A part alone is looked for as written and in capitals: "will" and "may" are words, "Will" and "MAY" may be names. */
const cased = (part: string): string[] => [
  part,
  part.toUpperCase(),
  part[0]?.toUpperCase() + part.slice(1).toLowerCase(),
];

const reversed = (name: string): string => {
  const words = name.split(/\s+/);
  return words.length < 2 ? name : `${words.at(-1)}, ${words.slice(0, -1).join(' ')}`;
};

/** The digits with anything that people put between them, and whatever dials before them. */
function phonePattern(digits: string): RegExp {
  return new RegExp(`(?<!\\d)(?:[+(\\d][\\d ()./-]{0,8})?${[...digits].join('[ ()./\\-–]{0,3}')}(?!\\d)`, 'gu');
}
