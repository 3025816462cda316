import { contentOf, fold } from '../../claims/words.ts';
import { isShortFor } from '../read/lines.ts';
import { quote, tell, type Answer, type Talk } from '../talk.ts';
import { upper } from '../write/rewrite.ts';
import { addBreak, addCertificate } from './add-certificate.ts';
import { askEntry, placed } from './entry-place.ts';
import { datesIn, education, language, project, strip, toVolunteer, type EntryKind, work } from './entry-reading.ts';

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
