import type { Line } from '../read/lines.ts';
import { calm, list, quote, wordCount, type Talk } from '../talk.ts';
import { sentence } from '../answers/job-words.ts';
import { foreignClause } from './clauses.ts';
import { shownByName } from './letter-english.ts';
import { letterLines } from './letter-lines.ts';
import { skillsFirst } from './summary.ts';
import { lower, upper } from './rewrite.ts';
import { newestRole, titleAlone } from './titles.ts';

type Tongue = 'de' | 'fr' | 'es';

/** How each language tells of work: what is done with a verb, what is named with a noun, now and before. */
const frames: Record<
  Tongue,
  {
    here: string;
    place: (name: string) => string;
    nouns: (one: boolean, now: boolean, what: string) => string;
    more: (what: string, i: number) => string;
    before: (name: string) => string;
  }
> = {
  de: {
    here: 'Dort',
    place: (name) => `Bei ${name}`,
    nouns: (one, now, what) =>
      `${now ? (one ? 'gehört' : 'gehören') : one ? 'gehörte' : 'gehörten'} zu meinen Aufgaben ${what}`,
    more: (what, i) => `${i % 2 ? 'Ebenso dazu gehört' : 'Dazu kommt'} ${what}`,
    before: (name) => `Zuvor, bei ${name},`,
  },
  fr: {
    here: 'Dans ce poste,',
    place: (name) => `Chez ${name},`,
    nouns: (_, now, what) => `mon travail ${now ? 'comprend' : 'comprenait'} ${what}`,
    more: (what, i) => `${i % 2 ? 'Et encore' : 'S’y ajoute'} ${what}`,
    before: (name) => `Auparavant, chez ${name},`,
  },
  es: {
    here: 'En este puesto',
    place: (name) => `En ${name}`,
    nouns: (_, now, what) => `mi trabajo ${now ? 'incluye' : 'incluía'} ${what}`,
    more: (what, i) => `${i % 2 ? 'Y también' : 'A eso se suma'} ${what}`,
    before: (name) => `Antes, en ${name},`,
  },
};

/** One place of work as prose; each thing a sentence, two short nouns share one. */
function paragraph(lines: Line[], talk: Talk, language: Tongue, at: number): string {
  const { entry } = lines[0] as Line;
  const frame = frames[language];
  const place =
    at === 0 && entry.pointer === '/work/0'
      ? frame.here
      : at === 0
        ? frame.place(entry.name)
        : frame.before(entry.name);
  const told = lines.map((line) => foreignClause(line, language));
  const deeds = told.filter(({ kind }) => kind === 'deed').map(({ text }) => text);
  const nouns = told.filter(({ kind }) => kind === 'noun').map(({ text }) => text);
  const plain = nouns.filter((text) => !text.includes(','));
  const joined = plain.slice(0, 2);
  const others = nouns.filter((text) => !joined.includes(text));
  const head = joined.length > 0 ? joined : others.splice(0, 1);
  const out: string[] = [];
  if (head.length > 0)
    out.push(`${place} ${frame.nouns(head.length === 1, entry.current, list({ ...talk, language }, head))}`);
  for (const [i, deed] of deeds.entries())
    out.push(
      out.length === 0
        ? `${place} ${deed}`
        : upper(
            language === 'de'
              ? `${i % 2 ? 'Auch' : 'Dort'} ${deed}`
              : language === 'fr'
                ? deed.replace(/^j’ai /, 'j’ai aussi ')
                : `también ${deed}`,
          ),
    );
  for (const [i, other] of others.entries()) out.push(frame.more(other, i));
  return out.map(sentence).join(' ');
}

/** Lines in another language than the letter's are quoted as they stand; the person's facts are not translated. */
function quoted(groups: Line[][], language: Tongue): string {
  const lead = { de: 'In meinem Lebenslauf steht dazu', fr: 'Mon CV le dit ainsi', es: 'Mi currículum lo dice así' }[
    language
  ];
  return groups
    .map(
      (lines) =>
        `${lead}${language === 'fr' ? ' ' : ''}: ${lines.map(({ text }) => quote(text.replace(/\.$/, ''), 40)).join(', ')} (${lines[0]?.entry.name ?? ''}).`,
    )
    .slice(0, 1)
    .concat(
      groups
        .slice(1)
        .map(
          (lines) =>
            `${lines[0]?.entry.name ?? ''}: ${lines.map(({ text }) => quote(text.replace(/\.$/, ''), 40)).join(', ')}.`,
        ),
    )
    .join(' ');
}

const opening = (talk: Talk, language: Tongue): string => {
  const { position, employer, current } = newestRole(talk);
  const role = titleAlone(position);
  const title = (talk.brief?.title ?? '').replace(/\s*\((?:[mwfdx](?:\/[mwfdx])+)\)/i, '');
  const company = talk.brief?.company ?? '';
  if (language === 'de')
    return [
      title
        ? `ich bewerbe mich um die Stelle „${title}“${company ? ` bei ${company}` : ''}.`
        : 'ich bewerbe mich bei Ihnen.',
      role
        ? `${current ? 'Zurzeit arbeite ich' : 'Zuletzt habe ich'} als ${role}${employer ? ` bei ${employer}` : ''}${current ? '' : ' gearbeitet'}.`
        : '',
    ]
      .filter(Boolean)
      .join(' ');
  if (language === 'fr')
    return [
      title
        ? `Je vous adresse ma candidature au poste de ${title}${company ? ` chez ${company}` : ''}.`
        : 'Je vous adresse ma candidature.',
      role
        ? `${current ? 'Je travaille aujourd’hui' : 'Dernièrement, j’ai travaillé'} comme ${lower(role)}${employer ? ` chez ${employer}` : ''}.`
        : '',
    ]
      .filter(Boolean)
      .join(' ');
  return [
    title ? `Me presento al puesto de ${title}${company ? ` en ${company}` : ''}.` : 'Les presento mi candidatura.',
    role
      ? `${current ? 'Ahora trabajo' : 'Hasta hace poco trabajé'} como ${lower(role)}${employer ? ` en ${employer}` : ''}.`
      : '',
  ]
    .filter(Boolean)
    .join(' ');
};

const words: Record<
  Tongue,
  { dear: (company: string) => string; shown: (what: string) => string; close: string; bye: string }
> = {
  de: {
    dear: () => 'Sehr geehrte Damen und Herren,',
    shown: (what) => `Von dem, was Sie suchen, gehört dies schon zu meiner Arbeit: ${what}.`,
    close:
      'Gern erzähle ich Ihnen im Gespräch mehr über diese Arbeit und höre, was Ihnen in den ersten Monaten wichtig ist.',
    bye: 'Mit freundlichen Grüßen',
  },
  fr: {
    dear: () => 'Madame, Monsieur,',
    shown: (what) => `De ce que vous demandez, voici ce que je pratique déjà : ${what}.`,
    close: 'Je serais heureux d’échanger avec vous sur ce que demanderaient les premiers mois.',
    bye: 'Je vous prie d’agréer mes salutations distinguées.',
  },
  es: {
    dear: (company) => `Estimado equipo${company ? ` de ${company}` : ''}:`,
    shown: (what) => `De lo que piden, esto ya forma parte de mi trabajo: ${what}.`,
    close: 'Me gustaría contarles más en persona y saber qué esperan de los primeros meses.',
    bye: 'Un cordial saludo,',
  },
};

/** Where a page has few lines, what the person works with says a little more. */
const daily: Record<Tongue, (what: string) => string> = {
  de: (what) => `Vertraut sind mir außerdem ${what}.`,
  fr: (what) => `Je connais aussi ${what}.`,
  es: (what) => `También conozco ${what}.`,
};

/** A letter in German, French or Spanish. */
export function foreignLetter(talk: Talk, short: boolean): string {
  const language = talk.language as Tongue;
  const groups = letterLines(talk, short);
  const told =
    talk.resumeLanguage === language
      ? groups.map((lines, i) => paragraph(lines, talk, language, i))
      : [quoted(groups, language)];
  const listed = wordCount(told.join(' ')) < 60 ? skillsFirst(talk, 4) : [];
  const { dear, shown, close, bye } = words[language];
  const held = shownByName(talk);
  const name = calm(talk.clean.basics?.name ?? '');
  return [
    dear(talk.brief?.company ?? ''),
    opening(talk, language),
    ...(short ? [told.join(' ')] : told),
    short || held.length === 0 ? '' : shown(list(talk, held)),
    short || listed.length === 0 ? '' : daily[language](list(talk, listed)),
    short ? '' : close,
    `${bye}\n${name}`,
  ]
    .filter(Boolean)
    .join('\n\n');
}
