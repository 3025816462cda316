import { contentOf } from '../../claims/words.ts';
import { findPeriods } from '../../resume/date-spans.ts';
import { alike } from '../read/lines.ts';
import { type Talk } from '../talk.ts';
import { firstWord, upper } from '../write/rewrite.ts';
import { verbOf } from '../write/verbs.ts';

export type EntryKind =
  'work' | 'certificates' | 'projects' | 'education' | 'languages' | 'volunteer' | 'awards' | 'break';

const kindWords: [EntryKind, RegExp][] = [
  [
    'break',
    /\b(?:career break|line about it|raising|maternity|parental leave|caring for|minding (?:the|my)|home with|elternzeit|conge parental|excedencia)\b/,
  ],
  [
    'certificates',
    /\b(?:certificat\w*|certified|fortbildung|weiterbildung|schulung|prince2|licen[cs]e|acls|bls|passed (?:the|my)|zertifi\w*|schein|permis|certificad\w*|foundation|training certificate|diploma in)\b/,
  ],
  [
    'education',
    /\b(?:degree|bachelor\w*|master\w*|m\.? ?tech|b\.? ?tech|m\.? ?sc|b\.? ?sc|mba|bsn|phd|studying|studies|bridge|enrol\w*|apprenticeship|studium|ausbildung|licence|diplome|grado|carrera)\b/,
  ],
  ['projects', /\b(?:project|projekt|projet|proyecto|side project|app i built)\b/],
  ['volunteer', /\b(?:volunteer\w*|ehrenamt\w*|benevol\w*|voluntari\w*)\b/],
  ['languages', /\b(?:i (?:also )?speak|language|ich spreche|je parle|hablo)\b/],
  ['awards', /\b(?:award|prize|won|preis|prix|premio)\b/],
  [
    'work',
    /\b(?:jobs?|worked|position|role|employer|work|stelle|gearbeitet|emploi|poste|travaille|trabaj\w*|puesto)\b/,
  ],
];

export const kindOf = (low: string): EntryKind | undefined => kindWords.find(([, form]) => form.test(low))?.[0];

const addCue =
  /\b(?:add|forgot|forgotten|missing is|also (?:did|worked|have)|i (?:got|passed|earned|obtained|received) (?!rejected|fired|laid|no\b|an? interview)|just (?:got|passed|finished|started|completed)|put (?:it |that |this )?in|new (?:job|project|certificate)|i start|starting|i (?:also )?speak|ich spreche|je parle|hablo|hinzu\w*|vergessen|erganz\w*|ajout\w*|oublie|anad\w*|agrega\w*|olvid\w*)\b/;

export const wantsAdd = (low: string): boolean => addCue.test(low) && kindOf(low) !== undefined;

interface Dates {
  startDate?: string;
  endDate?: string;
  present: boolean;
  rest: string;
}

/** Dates of a period, also "jan-apr 2025", "sept 2020 to now", "starting august 2025"; and the text without them. */
export function datesIn(text: string): Dates {
  const [period] = findPeriods(text);
  if (!period) return { present: false, rest: text };
  const rest = `${text.slice(0, period.start)} ${text.slice(period.end)}`
    .replace(
      /\b(?:from|since|between|starting|start|in|till|until|seit|ab|depuis|desde|à partir de)\s*(?=$|,|\.|\s{2})/giu,
      ' ',
    )
    .replace(/\s{2,}/g, ' ')
    .trim();
  const starts = /\b(?:start\w*|begin\w*|began|since|from|ab|seit|depuis|desde|empiez\w*|commenc\w*)\b/i.test(
    text.slice(0, period.start),
  );
  if (!period.startDate && starts && period.endDate) return { startDate: period.endDate, present: true, rest };
  return {
    ...(period.startDate ? { startDate: period.startDate } : {}),
    ...(period.endDate ? { endDate: period.endDate } : {}),
    present: period.present,
    rest,
  };
}

export const opener =
  /^(?:i |we |ich |j['’]ai |he )?(?:also |just |please |pls |can you |could you |auch |aussi |también )*(?:(?:forgot|missed|have|had|got|passed|finished|completed|did|do|worked|work|start(?:ed|s|ing)?|add|include|put in|ich habe|j['’]ai|he|añade|agrega|que|trabajé|trabajado|ajoute[rz]?|travaillé|que j['’]ai|füge? hinzu:?|ergänze|dass ich|gearbeitet)\s+)+(?:it |in )?(?:(?:a|an|my|the|as an?|new|another|me) )*/iu;

const noun =
  /^(?:(?:new )?(?:job|project|certificate|position|role|entry|degree|line about it|my project)\b[:,]?\s*)+/i;

export const clean = (text: string) =>
  text
    .replace(/^[\s,:;.-]+|[\s,:;.-]+$/g, '')
    .replace(/,?\s*(?:please )?\b(?:add (?:it|that|this)|put it in)\b.*$/i, '')
    .trim();

export const strip = (text: string) => clean(clean(text).replace(opener, '').replace(noun, ''));

/** Capitals for what is a name: short words keep theirs, codes with digits become capitals. */
function asName(text: string): string {
  return text
    .split(/\s+/)
    .map((word, i) =>
      /\p{Lu}/u.test(word)
        ? word
        : /\d/.test(word) || /^(?:bls|acls|pmp|itil|ccna|cpa|aws|rn|bsn|sap|nhs)$/i.test(word)
          ? word.toUpperCase()
          : i > 0 && /^(?:of|and|the|in|for|de|du|la|und|der|y|et)$/.test(word)
            ? word
            : upper(word),
    )
    .join(' ');
}

/** The name of a school that the résumé knows already, spelled out. */
function knownSchool(talk: Talk, text: string): { institution: string; area: string } | undefined {
  const words = contentOf(text)
    .map(({ low }) => low)
    .filter((word) => word.length > 3);
  const found = (talk.input.resume.education ?? []).find((item) =>
    contentOf(item.institution ?? '').some(
      (word) => word.low.length > 3 && words.some((other) => alike(other, word.low)),
    ),
  );
  return found?.institution ? { institution: found.institution, area: found.area ?? '' } : undefined;
}

/** "stacked shelves" tells what was done; "Harvest Fresh" is a name though it opens with a verb. */
export const isDoing = (part: string) => verbOf(firstWord(part)) !== null && !/^\p{Lu}\p{Ll}+ \p{Lu}/u.test(part);

export function work(text: string, dates: Dates): Record<string, unknown> {
  const parts = dates.rest
    .split(/\n|,|;|\.\s/)
    .map(strip)
    .filter(Boolean);
  const entry: Record<string, unknown> = {};
  const did: string[] = [];
  for (const part of parts) {
    const placedAs =
      /^(?:(?:i )?\p{L}* ?)?\b(?:at|bei|chez|en|in)\s+(\p{Lu}.+?)\s+(?:as|als|comme|como)\s+(?:an? )?(.+?)(?:\s+(?:de|from|von|du))?$/iu.exec(
        part,
      );
    if (placedAs && !entry.position) {
      Object.assign(entry, { name: placedAs[1], position: upper(placedAs[2] ?? '') });
      continue;
    }
    const at = /^(?:as (?:an? )?)?(.*?)\s*\b(?:at|for|bei|chez|en)\s+(?:an? |the )?(.+)$/iu.exec(part);
    const place = /^(.+?)\s+in\s+(\p{L}[\p{L}\s'-]+)$/iu.exec(part);
    if (at && !entry.position && at[1] && !/^(?:i|we)\b/i.test(at[1])) {
      entry.position = upper(at[1].trim());
      if (/\p{Lu}/u.test(at[2] ?? '')) entry.name = (at[2] ?? '').trim();
    } else if (place && !entry.name && /\p{Lu}/u.test(place[1] ?? '') && !isDoing(part)) {
      entry.name = (place[1] ?? '').trim();
      entry.location = asName((place[2] ?? '').trim());
    } else if (isDoing(part) && part.split(/\s+/).length > 1) did.push(part);
    else if (!entry.name && /\p{Lu}/u.test(part)) entry.name = part;
    else if (!entry.position) entry.position = upper(part);
    else did.push(part);
  }
  void text;
  if (typeof entry.name === 'string') {
    const place = /^(.+?)\s+in\s+(\p{L}[\p{L}\s'-]+)$/iu.exec(entry.name);
    if (place) Object.assign(entry, { name: place[1], location: asName(place[2] ?? '') });
  }
  return { ...entry, ...span(dates), ...(did.length > 0 ? { highlights: did.map((part) => upper(part)) } : {}) };
}

export const span = ({ startDate, endDate, present }: Dates) => ({
  ...(startDate ? { startDate } : {}),
  ...(endDate && !present ? { endDate } : {}),
});

export function project(dates: Dates): Record<string, unknown> {
  const parts = dates.rest
    .split(/\n|,|;/)
    .map(strip)
    .filter(Boolean);
  const [name = '', ...rest] = parts;
  const facts = rest.filter((part) => /\d/.test(part) || verbOf(firstWord(part)));
  const description = rest.filter((part) => !facts.includes(part));
  return {
    name: upper(name),
    ...(description.length > 0 ? { description: upper(description.join(', ')) } : {}),
    ...span(dates),
    ...(facts.length > 0 ? { highlights: facts.map(upper) } : {}),
  };
}

export function education(talk: Talk, dates: Dates): Record<string, unknown> {
  const school = knownSchool(talk, dates.rest);
  const words = strip(dates.rest.replace(/\b(?:at|from|bei|à l['’]|en la|in)\s+.*$/iu, ''))
    .replace(/\b(?:starting|start|also|the|my|same subject|same)\b/gi, ' ')
    .replace(/\s{2,}/g, ' ')
    .trim();
  const degree = words
    .replace(/^m\.? ?tech\b/i, 'M.Tech')
    .replace(/^b\.? ?tech\b/i, 'B.Tech')
    .replace(/^m\.? ?sc\b/i, 'MSc')
    .replace(/\bbsn\b/i, 'BSN')
    .replace(/\bmba\b/i, 'MBA');
  const sameSubject = /\bsame (?:subject|field|major)\b/i.test(talk.say);
  const at = /\b(?:at|from|bei|an der|à l['’]|en la)\s+(?:the )?([^,.]+)/iu.exec(dates.rest)?.[1]?.trim();
  return {
    institution: school?.institution ?? (at ? asName(at) : undefined),
    studyType: clean(upper(degree)),
    ...(sameSubject && school?.area ? { area: school.area } : {}),
    ...span(dates),
  };
}

export function certificate(text: string): Record<string, unknown> {
  const [period] = findPeriods(text);
  const dated = period ? `${text.slice(0, period.start)} ${text.slice(period.end)}` : text;
  const rest = dated.replace(
    /\b(?:last|this) (?:month|week|year|spring|summer|autumn|fall|winter)\b|\b(?:today|yesterday|recently|letzte[nrs]? (?:Monat|Woche|Jahr)|le mois dernier|el mes pasado)\b/giu,
    ' ',
  );
  const parts = rest
    .split(/\n|,|;/)
    .map((part) =>
      strip(part)
        .replace(/\b(?:passed|got|finished) it\b/gi, '')
        .replace(/^(?:on|in|from|by|issued by|via)\s+/i, '')
        .replace(/\s+(?:on|in|at|from)$/i, '')
        .trim(),
    )
    .filter((part) => part && !/^(?:it|on|in|yes|passed)$/i.test(part));
  const [name = '', issuer] = parts;
  const date = period?.startDate ?? period?.endDate;
  return { name: asName(name), ...(issuer ? { issuer: asName(issuer) } : {}), ...(date ? { date } : {}) };
}

export const toVolunteer = ({ name, ...rest }: Record<string, unknown>) => ({
  ...(name ? { organization: name } : {}),
  ...rest,
});

export function language(say: string): Record<string, unknown> {
  const found = /\b(?:speak|spreche|parle|hablo|add)\s+(\p{L}+)/iu.exec(say)?.[1] ?? firstWord(strip(say));
  const fluency = /\b(native|fluent\w*|conversational|basic|intermediate|advanced|[abc][12])\b/i.exec(say)?.[1];
  return { language: upper(found), ...(fluency ? { fluency: upper(fluency.replace(/ly$/i, '')) } : {}) };
}
