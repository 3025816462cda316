import { contentOf, fold } from '../../claims/words.ts';
import { findPeriods } from '../../resume/date-spans.ts';
import { monthOf } from '../../resume/month-names.ts';
import { valueAt } from '../../resume/pointer.ts';
import type { Proposal } from '../schema.ts';
import { alike, entriesNamed, isShortFor, type Entry } from '../read/lines.ts';
import { quote, tell, type Answer, type Talk } from '../talk.ts';
import { firstWord, lower, upper } from '../write/rewrite.ts';
import { inflect, verbOf } from '../write/verbs.ts';

export type EntryKind =
  'work' | 'certificates' | 'projects' | 'education' | 'languages' | 'volunteer' | 'awards' | 'break';

const kindWords: [EntryKind, RegExp][] = [
  [
    'break',
    /\b(?:career break|line about it|raising|maternity|parental leave|caring for|elternzeit|conge parental|excedencia)\b/,
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
  /\b(?:add|forgot|forgotten|missing is|also (?:did|worked|have)|i (?:got|passed|earned|obtained|received) (?!rejected|fired|laid|no\b|an? interview)|just (?:got|passed|finished|started|completed)|put in|new (?:job|project|certificate)|i start|starting|i (?:also )?speak|ich spreche|je parle|hablo|hinzu\w*|vergessen|erganz\w*|ajout\w*|oublie|anad\w*|agrega\w*|olvid\w*)\b/;
export const wantsAdd = (low: string): boolean => addCue.test(low) && kindOf(low) !== undefined;

interface Dates {
  startDate?: string;
  endDate?: string;
  present: boolean;
  rest: string;
}

/** Dates of a period, also "jan-apr 2025", "sept 2020 to now", "starting august 2025"; and the text without them. */
function datesIn(text: string): Dates {
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

const opener =
  /^(?:i |we |ich |j['’]ai |he )?(?:also |just |please |pls |can you |could you |auch |aussi |también )*(?:(?:forgot|missed|have|had|got|passed|finished|completed|did|do|worked|work|start(?:ed|s|ing)?|add|include|put in|ich habe|j['’]ai|he|añade|agrega|que|trabajé|trabajado|ajoute[rz]?|travaillé|que j['’]ai|füge? hinzu:?|ergänze|dass ich|gearbeitet)\s+)+(?:it |in )?(?:(?:a|an|my|the|as an?|new|another|me) )*/iu;
const noun =
  /^(?:(?:new )?(?:job|project|certificate|position|role|entry|degree|line about it|my project)\b[:,]?\s*)+/i;
const clean = (text: string) =>
  text
    .replace(/^[\s,:;.-]+|[\s,:;.-]+$/g, '')
    .replace(/,?\s*(?:please )?\b(?:add (?:it|that|this)|put it in)\b.*$/i, '')
    .trim();
const strip = (text: string) => clean(clean(text).replace(opener, '').replace(noun, ''));

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
const isDoing = (part: string) => verbOf(firstWord(part)) !== null && !/^\p{Lu}\p{Ll}+ \p{Lu}/u.test(part);

function work(text: string, dates: Dates): Record<string, unknown> {
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

const span = ({ startDate, endDate, present }: Dates) => ({
  ...(startDate ? { startDate } : {}),
  ...(endDate && !present ? { endDate } : {}),
});

function project(dates: Dates): Record<string, unknown> {
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

function education(talk: Talk, dates: Dates): Record<string, unknown> {
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

function certificate(text: string): Record<string, unknown> {
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

/** Asks for what is needed, or proposes the new entry. `earlier`: what they said before the coach asked. */
export function addEntry(talk: Talk, kind: EntryKind, earlier = ''): Answer {
  if (kind === 'certificates') return addCertificate(talk, earlier);
  if (kind === 'break') return addBreak(talk);
  const text = earlier ? `${talk.say}, ${earlier}` : talk.say;
  const dates = datesIn(text);
  const section = kind;
  const entry =
    kind === 'projects'
      ? project(dates)
      : kind === 'education'
        ? education(talk, dates)
        : kind === 'languages'
          ? language(talk.say)
          : kind === 'awards'
            ? { title: upper(strip(dates.rest)), ...(dates.endDate ? { date: dates.endDate } : {}) }
            : kind === 'volunteer'
              ? toVolunteer(work(text, dates))
              : work(text, dates);
  const named = entry as {
    name?: string;
    organization?: string;
    institution?: string;
    language?: string;
    title?: string;
  };
  const label = named.name ?? named.organization ?? named.institution ?? named.language ?? named.title;
  const dated =
    'startDate' in entry || (kind === 'education' && 'endDate' in entry) || kind === 'languages' || kind === 'awards';
  if (!label || (!dated && kind !== 'projects')) return askEntry(talk, kind);
  const known = kind === 'education' ? alreadyHeld(talk, entry) : null;
  if (known) return known;
  const patch = placed(talk, section, entry);
  return {
    intent: `add ${section}`,
    about: [patch.path],
    proposals: [
      {
        patch,
        reason: tell(talk, {
          en: `Made only of what you told me about ${label}.`,
          de: `Nur aus deinen Angaben zu ${label}.`,
          fr: `D’après ce que vous avez dit de ${label}.`,
          es: `Solo con lo que contaste de ${label}.`,
        }),
      },
    ],
    text: tell(talk, {
      en: `Here is ${label} as an entry, placed by its dates: ${quote(
        Object.values(entry)
          .flat()
          .filter((value) => typeof value === 'string')
          .join(', '),
        30,
      )} Tell me if something is spelled differently.`,
      de: `So sieht ${label} als Eintrag aus: ${quote(Object.values(entry).flat().join(', '), 30)}`,
      fr: `Voici l’entrée ${label} : ${quote(Object.values(entry).flat().join(', '), 30)}`,
      es: `Así queda la entrada ${label}: ${quote(Object.values(entry).flat().join(', '), 30)}`,
    }),
  };
}

/** The same degree from the same school stands there: nothing is added twice; a date that is missing or differs is offered. */
function alreadyHeld(talk: Talk, entry: Record<string, unknown>): Answer | null {
  const list = talk.input.resume.education ?? [];
  const index = list.findIndex(
    (item) =>
      item.institution === entry.institution &&
      (isShortFor(fold(String(entry.studyType ?? '')), `${item.studyType ?? ''} ${item.area ?? ''}`) ||
        contentOf(String(entry.studyType ?? '')).some(({ low }) => fold(item.studyType ?? '').includes(low))),
  );
  const item = list[index];
  if (!item) return null;
  const end = typeof entry.endDate === 'string' ? entry.endDate : undefined;
  const isNew = end !== undefined && !(item.endDate ?? '').startsWith(end) && !end.startsWith(item.endDate ?? '-');
  const shown = quote(
    `${item.studyType ?? ''} ${item.area ?? ''}, ${item.institution ?? ''}${item.endDate ? `, ${item.endDate}` : ''}`,
    16,
  );
  const path = `/education/${index}/endDate`;
  return {
    intent: 'education',
    about: [path],
    proposals: isNew
      ? [
          {
            patch: item.endDate
              ? { op: 'replace', path, before: item.endDate, after: end }
              : { op: 'add', path, after: end },
            reason: tell(talk, {
              en: `You gave ${end} as the end.`,
              de: `Deine Angabe: ${end}.`,
              fr: `Votre date : ${end}.`,
              es: `Tu fecha: ${end}.`,
            }),
          },
        ]
      : [],
    text: tell(talk, {
      en: `It stands there already: ${shown}.${isNew ? ` You say ${end}, so I would set that date.` : ''}`,
      de: `Das steht schon da: ${shown}.${isNew ? ` Du sagst ${end}, also würde ich das Datum so setzen.` : ''}`,
      fr: `C’est déjà là : ${shown}.${isNew ? ` Vous dites ${end} : je mettrais cette date.` : ''}`,
      es: `Ya está: ${shown}.${isNew ? ` Dices ${end}, así que pondría esa fecha.` : ''}`,
    }),
  };
}

const toVolunteer = ({ name, ...rest }: Record<string, unknown>) => ({
  ...(name ? { organization: name } : {}),
  ...rest,
});

function language(say: string): Record<string, unknown> {
  const found = /\b(?:speak|spreche|parle|hablo|add)\s+(\p{L}+)/iu.exec(say)?.[1] ?? firstWord(strip(say));
  const fluency = /\b(native|fluent\w*|conversational|basic|intermediate|advanced|[abc][12])\b/i.exec(say)?.[1];
  return { language: upper(found), ...(fluency ? { fluency: upper(fluency.replace(/ly$/i, '')) } : {}) };
}

/** Newest first: before the first entry that began earlier. */
function placed(talk: Talk, section: string, entry: Record<string, unknown>): Proposal['patch'] {
  const list = (valueAt(talk.input.resume, `/${section}`) ?? []) as { startDate?: string }[];
  const start = typeof entry.startDate === 'string' ? entry.startDate : '';
  const index = list.findIndex((item) => start !== '' && (item.startDate ?? '') < start);
  return {
    op: 'add',
    path: `/${section}/${index < 0 ? list.length : index}`.replace(/\/0$/, list.length === 0 ? '/-' : '/0'),
    after: Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined && value !== '')),
  };
}

function askEntry(talk: Talk, kind: EntryKind): Answer {
  const what = clean(talk.say).replace(opener, '').slice(0, 80);
  return {
    intent: `add ${kind}`,
    asks: true,
    text:
      kind === 'work' || kind === 'volunteer'
        ? tell(talk, {
            en: `Worth adding: “${what}”. What was the place called, from when till when, and what did you do there, apart from “${what.split(' ').slice(-3).join(' ')}”?`,
            de: `Das gehört hinein: „${what}“. Wie hieß der Betrieb, von wann bis wann, und was hast du dort gemacht?`,
            fr: `Cela mérite d’y être : « ${what} ». Quel était le nom de l’entreprise, de quand à quand, et qu’y faisiez-vous ?`,
            es: `Merece estar: «${what}». ¿Cómo se llamaba la empresa, de cuándo a cuándo y qué hacías?`,
          })
        : tell(talk, {
            en: `“${what}” can go in. What is its full name, where was it, and from when till when?`,
            de: `„${what}“ kann hinein. Wie heißt es genau, wo und von wann bis wann?`,
            fr: `« ${what} » peut y figurer. Nom exact, lieu et dates ?`,
            es: `«${what}» puede entrar. ¿Nombre completo, dónde y en qué fechas?`,
          }),
  };
}

function addCertificate(talk: Talk, earlier: string): Answer {
  const known = talk.input.resume.certificates ?? [];
  const read = certificate(earlier ? `${talk.say}` : talk.say);
  const before = earlier ? certificate(earlier) : null;
  const name = String((before ?? read).name ?? '');
  const index = known.findIndex((item) => item.name && fold(item.name) === fold(name));
  if (index >= 0 && earlier) {
    const date = read.date ?? certificate(talk.say).date;
    const issuer = read.issuer ?? (read.name && !fold(name).includes(fold(String(read.name))) ? read.name : undefined);
    const proposals = Object.entries({ date, issuer }).flatMap(([key, after]): Proposal[] =>
      after && known[index]?.[key] === undefined
        ? [
            {
              patch: { op: 'add', path: `/certificates/${index}/${key}`, after },
              reason: tell(talk, {
                en: `The ${key} you gave for ${name}.`,
                de: `Deine Angabe zu ${name}.`,
                fr: `Votre précision sur ${name}.`,
                es: `Tu dato sobre ${name}.`,
              }),
            },
          ]
        : [],
    );
    return {
      intent: 'add certificates',
      proposals,
      about: [`/certificates/${index}`],
      text: tell(talk, {
        en: `From “${talk.say.trim().slice(0, 60)}” I take ${proposals.map(({ patch }) => String(patch.after)).join(' and ')} for ${name}.`,
        de: `${name} ist ergänzt: ${proposals.map(({ patch }) => String(patch.after)).join(', ')}.`,
        fr: `${name} est complété : ${proposals.map(({ patch }) => String(patch.after)).join(', ')}.`,
        es: `${name} queda completo: ${proposals.map(({ patch }) => String(patch.after)).join(', ')}.`,
      }),
    };
  }
  if (!name) return askEntry(talk, 'certificates');
  const issuer = before && read.name && read.name !== name ? read.name : read.issuer;
  const entry = { name, ...(read.date ? { date: read.date } : {}), ...(issuer ? { issuer } : {}) };
  return {
    intent: 'add certificates',
    asks: !read.date,
    about: ['/certificates'],
    proposals: [
      {
        patch: { op: 'add', path: '/certificates/-', after: entry },
        reason: tell(talk, {
          en: `You said you hold ${name}.`,
          de: `Du hast ${name} genannt.`,
          fr: `Vous avez obtenu ${name}.`,
          es: `Has obtenido ${name}.`,
        }),
      },
    ],
    text: tell(talk, {
      en: `${name} goes under certificates, beside ${quote(talk.lines[0]?.text ?? '', 5)} and the rest.${read.date ? '' : ` When did you pass, and who issued it?`}`,
      de: `${name} kommt zu den Zertifikaten.${read.date ? '' : ' Wann und von wem wurde es ausgestellt?'}`,
      fr: `${name} va dans les certificats.${read.date ? '' : ' Quand, et délivré par qui ?'}`,
      es: `${name} va en certificados.${read.date ? '' : ' ¿Cuándo y quién lo emitió?'}`,
    }),
  };
}

function addBreak(talk: Talk): Answer {
  const dates = datesIn(talk.say);
  const what =
    /\b(?:raising|caring|looking after|parental leave|maternity leave|travell?ing|elternzeit|pflege|conge parental|excedencia)\b.*/iu.exec(
      dates.rest,
    )?.[0];
  if (!dates.startDate || !what)
    return {
      intent: 'gap add',
      asks: true,
      text: tell(talk, {
        en: `One plain line is enough, between ${talk.entries[0]?.name ?? 'the jobs'} and now. From when till when, and how would you put it in your own words?`,
        de: 'Eine schlichte Zeile reicht. Von wann bis wann, und in welchen Worten?',
        fr: 'Une ligne simple suffit. De quand à quand, et avec quels mots ?',
        es: 'Basta una línea. ¿De cuándo a cuándo, y con qué palabras?',
      }),
    };
  const entry = {
    name: { en: 'Career break', de: 'Familienzeit', fr: 'Pause professionnelle', es: 'Pausa profesional' }[
      talk.resumeLanguage
    ],
    ...span(dates),
    summary: upper(clean(what)),
  };
  return {
    intent: 'gap add',
    proposals: [
      {
        patch: placed(talk, 'work', entry),
        reason: tell(talk, {
          en: `Names the time since ${dates.startDate} plainly, in your words.`,
          de: `Benennt die Zeit seit ${dates.startDate}.`,
          fr: `Nomme la période depuis ${dates.startDate}.`,
          es: `Nombra el tiempo desde ${dates.startDate}.`,
        }),
      },
    ],
    text: tell(talk, {
      en: `One plain line, no excuse in it: ${quote(`${entry.name}: ${entry.summary}`, 16)} It sits in date order, and the dates of ${talk.entries[0]?.name ?? 'your jobs'} stay true.`,
      de: `Eine schlichte Zeile: ${quote(`${entry.name}: ${entry.summary}`, 16)}`,
      fr: `Une ligne simple : ${quote(`${entry.name} : ${entry.summary}`, 16)}`,
      es: `Una línea sencilla: ${quote(`${entry.name}: ${entry.summary}`, 16)}`,
    }),
  };
}

/** "barwon is 5 feb 2018 and I'm still there": corrected dates of an entry. */
export function fixDates(talk: Talk): Answer {
  const { resume } = talk.input;
  const entry =
    entriesNamed(talk.say, talk.entries)[0] ??
    talk.entries.find(({ pointer }) => talk.thread.about.some((path) => path.startsWith(pointer)));
  const dates = datesIn(
    talk.say.replace(/\b(?:and |, )?(?:i'?m |im |i am )?still (?:there|here|working there)\b/i, ' to present'),
  );
  const lone = !dates.startDate && dates.endDate ? dates.endDate : undefined;
  const still = /\bstill\b|\bcurrent|\bpresent\b|\bnow\b|heute|actuel|actual/.test(talk.low);
  const ends = /\b(?:end(?:ed|s)?|left|until|till|finished|bis|beendet|fin|jusqu|hasta|termin)/.test(talk.low);
  const start = dates.startDate ?? (ends ? undefined : lone);
  const end = dates.startDate ? dates.endDate : ends ? lone : undefined;
  if (!entry || (!start && !end)) return askDates(talk, entry);
  const proposals: Proposal[] = [];
  const put = (key: 'startDate' | 'endDate', after: string) => {
    const path = `${entry.pointer}/${key}`;
    const before = valueAt(resume, path);
    if (before === after) return;
    proposals.push({
      patch: before === undefined ? { op: 'add', path, after } : { op: 'replace', path, before, after },
      reason: tell(talk, {
        en: `You said ${after} for ${entry.name}.`,
        de: `Deine Angabe für ${entry.name}: ${after}.`,
        fr: `Votre date pour ${entry.name} : ${after}.`,
        es: `Tu fecha para ${entry.name}: ${after}.`,
      }),
    });
  };
  if (start) put('startDate', start);
  if (end && !still) put('endDate', end);
  if (still && valueAt(resume, `${entry.pointer}/endDate`) !== undefined)
    proposals.push({
      patch: { op: 'remove', path: `${entry.pointer}/endDate`, before: valueAt(resume, `${entry.pointer}/endDate`) },
      reason: tell(talk, {
        en: `You are still at ${entry.name}.`,
        de: `Du bist noch bei ${entry.name}.`,
        fr: `Vous y êtes toujours.`,
        es: `Sigues allí.`,
      }),
    });
  const others = (resume.work ?? []).filter(
    (item) => item.startDate && !/^\d{4}(-\d{2}){0,2}$/.test(item.startDate) && item.name !== entry.name,
  );
  return {
    intent: 'dates',
    about: proposals.map(({ patch }) => patch.path),
    proposals,
    asks: others.length > 0,
    text: tell(talk, {
      en: `${entry.name} then runs from ${start ?? String(valueAt(resume, `${entry.pointer}/startDate`) ?? '')} ${still ? 'to now' : end ? `to ${end}` : ''}.${others[0] ? ` “${others[0].startDate}” at ${others[0].name} needs the same: is that ${others[0].startDate} for certain?` : ''}`,
      de: `${entry.name}: ab ${start ?? ''} ${still ? 'bis heute' : (end ?? '')}.`,
      fr: `${entry.name} : dès ${start ?? ''}.`,
      es: `${entry.name}: desde ${start ?? ''}.`,
    }),
  };
}

function askDates(talk: Talk, entry: Entry | undefined): Answer {
  const name = entry?.name ?? talk.entries[0]?.name ?? '';
  return {
    intent: 'dates',
    asks: true,
    about: entry ? [entry.pointer] : [],
    text: tell(talk, {
      en: `Month and year are enough. When did ${name} begin, and when did it end?`,
      de: `Monat und Jahr reichen. Wann begann ${name}, und wann endete es?`,
      fr: `Le mois et l’année suffisent. Quand ${name} a-t-il commencé et fini ?`,
      es: `Basta mes y año. ¿Cuándo empezó y terminó ${name}?`,
    }),
  };
}

/** "- wired 14 classrooms": lines that the person pasted, as bullets. */
export function pastedLines(say: string): string[] {
  const lines = say
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const bulleted = lines.filter((line) => /^[-•*–·]\s/.test(line));
  const [head] = lines;
  const openUp =
    head &&
    bulleted.length >= 2 &&
    !bulleted.includes(head) &&
    isDoing(head) &&
    !/[:?]$/.test(head) &&
    head.split(/\s+/).length > 3;
  if (
    openUp &&
    lines.length === bulleted.length + 1 &&
    !wantsAdd(fold(head)) &&
    !/^(?:add|rewrite|fix|improve|make|put|shorten|here|these)\b/i.test(head)
  )
    bulleted.unshift(`- ${head}`);
  return bulleted.length >= 2 || (bulleted.length >= 1 && bulleted.length === lines.length)
    ? bulleted.map((line) => upper(line.replace(/^[-•*–·]\s+/, '').replace(/[.;]$/, '')))
    : [];
}

export function addLines(talk: Talk, lines: string[], entry: Entry | undefined): Answer {
  if (!entry)
    return {
      intent: 'paste bullet',
      asks: true,
      text: tell(talk, {
        en: `${lines.length} good bullets, ${quote(lines[0] ?? '', 8)} among them. Which job do they belong to${talk.entries[0] ? `, ${talk.entries[0].name} or another` : ''}?`,
        de: `${lines.length} Stichpunkte, darunter ${quote(lines[0] ?? '', 8)}. Zu welcher Stelle gehören sie?`,
        fr: `${lines.length} puces, dont ${quote(lines[0] ?? '', 8)}. À quel poste se rattachent-elles ?`,
        es: `${lines.length} puntos, entre ellos ${quote(lines[0] ?? '', 8)}. ¿A qué puesto pertenecen?`,
      }),
    };
  const past = entry.highlights.some((line) => verbOf(firstWord(line.text))?.form === 'past') || !entry.current;
  const proposals = lines.map((line, i): Proposal => {
    const verb = verbOf(firstWord(line));
    const after =
      verb && past && verb.form === 'base'
        ? upper(`${inflect(verb.base, 'past')}${line.slice(firstWord(line).length)}`)
        : line;
    return {
      patch: { op: 'add', path: `${entry.pointer}/highlights/${entry.highlights.length + i}`, after },
      reason: tell(talk, {
        en: `Your line ${quote(lower(line), 6)}, added to ${entry.name}.`,
        de: `Deine Zeile, bei ${entry.name} ergänzt.`,
        fr: `Votre ligne, ajoutée chez ${entry.name}.`,
        es: `Tu línea, añadida en ${entry.name}.`,
      }),
    };
  });
  return {
    intent: 'paste bullet add',
    about: [entry.pointer],
    proposals,
    text: tell(talk, {
      en: `Added to ${entry.name}, in your words, after ${quote(entry.highlights.at(-1)?.text ?? entry.position, 8)}`,
      de: `Bei ${entry.name} ergänzt, in deinen Worten, nach ${quote(entry.highlights.at(-1)?.text ?? '', 8)}`,
      fr: `Ajouté chez ${entry.name}, avec vos mots.`,
      es: `Añadido en ${entry.name}, con tus palabras.`,
    }),
  };
}

export const namesMonth = (low: string): boolean =>
  low.split(/[^\p{L}]+/u).some((word) => word.length > 2 && monthOf(word) !== undefined);

/** "Change English to C2, I passed the exam": a level that the person says they reached. */
export function languageLevel(talk: Talk): Answer | null {
  const level = /\b(?:[ABCabc][12]|native|fluent)\b/.exec(talk.say)?.[0];
  if (
    !level ||
    !/\b(?:passed|exam|test|certificate|prufung|bestanden|zertifikat|examen|diplome|aprob\w*|certificado)\b/.test(
      talk.low,
    )
  )
    return null;
  if (/\b(?:not|never|will|someday|going to|want to|nicht|noch|pas|nunca)\b|[?]/.test(talk.low)) return null;
  const index = (talk.input.resume.languages ?? []).findIndex((item) =>
    contentOf(talk.say).some(({ low }) => low.length > 4 && fold(item.language ?? '').startsWith(low.slice(0, 5))),
  );
  const item = talk.input.resume.languages?.[index];
  if (!item) return null;
  const after = upper(level);
  const patch: Proposal['patch'] =
    item.fluency === undefined
      ? { op: 'add', path: `/languages/${index}/fluency`, after }
      : { op: 'replace', path: `/languages/${index}/fluency`, before: item.fluency, after };
  return {
    intent: 'add languages',
    about: [patch.path],
    proposals: [
      {
        patch,
        reason: tell(talk, {
          en: `You said: “${talk.say.trim()}”`,
          de: `Du sagtest: „${talk.say.trim()}“`,
          fr: `Vous avez dit : « ${talk.say.trim()} »`,
          es: `Dijiste: «${talk.say.trim()}»`,
        }),
      },
    ],
    text: tell(talk, {
      en: `${item.language ?? ''} moves to ${after}, on the exam you named in “${talk.say.trim().slice(0, 60)}”. It may go under certificates as well.`,
      de: `${item.language ?? ''} steht dann auf ${after}.`,
      fr: `${item.language ?? ''} passe à ${after}.`,
      es: `${item.language ?? ''} pasa a ${after}.`,
    }),
  };
}
