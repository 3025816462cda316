import type { Resume } from '../resume/schema.ts';

/** What gives a person away, as strings to look for. Sorted into kinds because each is looked for in its own way. */
export interface Identity {
  /** Whole names, the person's and those of referees. */
  names: string[];
  /** Single parts of those names, without titles and particles. */
  nameParts: string[];
  /** E-mail addresses, web addresses, handles, street lines, postal codes. */
  literals: string[];
  /** Digits of phone numbers, as they would be dialled at home: without country code and leading zeros. */
  phones: string[];
}

/** Parts of a name as written that name nobody: degrees, titles, suffixes. */
const titles = new Set(
  'dr prof professor mr mrs ms mx miss sir dame herr frau mme mlle sr sra ing dipl phd mba msc bsc ma ba bs ms md rn bsn msn cpa pmp esq jr ii iii iv'.split(
    ' ',
  ),
);

export function identityOf(resume: Resume): Identity {
  const basics = resume.basics ?? {};
  const references = (resume.references ?? []).map((reference) => reference.name);
  const names = texts([basics.name, ...references]).map(withoutSuffix);
  const profiles = (basics.profiles ?? []).flatMap((profile) => [profile.url, profile.username]);
  const street = (basics.location?.address ?? '').split(/[,\n;]/);
  return {
    names,
    nameParts: [...new Set(names.flatMap(partsOf))],
    literals: texts([
      basics.email,
      basics.url,
      basics.location?.address,
      basics.location?.postalCode,
      ...profiles,
      ...street,
    ])
      .flatMap((text) => [text, text.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, ''), text.replace(/^@/, '')])
      .filter((text) => text.length >= 3),
    phones: texts([basics.phone]).flatMap(phoneDigits),
  };
}

const texts = (values: (string | undefined)[]): string[] =>
  values.map((value) => (value ?? '').normalize('NFC').trim()).filter((value) => value !== '');

/** "Ada Brennan, PhD" → "Ada Brennan"; "Brennan, Ada" stays as it is. */
function withoutSuffix(name: string): string {
  const [head = '', ...rest] = name.split(',');
  return rest.every((part) =>
    part
      .trim()
      .split(/[\s.]+/)
      .filter(Boolean)
      .every(isTitle),
  )
    ? head.trim()
    : name;
}

const isTitle = (word: string): boolean => titles.has(word.toLowerCase().replaceAll('.', ''));

const particles = new Set(
  'de del della der den di da do dos du la le van von vom zu zur y e i und and bin binti ibn al el ter ten'.split(' '),
);

/** Parts of two letters or more that are neither title nor particle ("von", "de"), which would hide plain words. */
function partsOf(name: string): string[] {
  const words = name.split(/[\s,.()"“”]+/).flatMap((word) => [word, ...word.split(/[-‐–'’]/)]);
  return words.filter((word) => [...word].length >= 2 && /\p{L}/u.test(word) && !isTitle(word) && !particles.has(word));
}

function phoneDigits(phone: string): string[] {
  const digits = phone.replace(/\(0\)/g, '').replace(/\D/g, '');
  const national = digits.replace(/^0+/, '').slice(-9);
  return national.length >= 6 ? [national] : [];
}
