import { formatDate } from '../../resume/dates.ts';
import { youSaid } from '../text/you-said.ts';
import { monthOf } from '../../resume/month-names.ts';
import { valueAt } from '../../resume/pointer.ts';
import { entriesNamed, type Entry } from '../read/lines.ts';
import { type Proposal } from '../schema.ts';
import { tell, type Answer, type Talk } from '../talk.ts';
import { datesIn } from './entry-reading.ts';

/** "barwon is 5 feb 2018 and I'm still there": corrected dates of an entry. */
export function fixDates(talk: Talk): Answer {
  const { resume } = talk.input;
  const entry =
    entriesNamed(talk.say, talk.entries)[0] ??
    talk.entries.find(({ pointer }) => talk.thread.about.some((path) => path.startsWith(pointer)));
  const month = monthPutRight(talk, entry);
  if (month) return month;
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

/** "The start was June, not May": the month changes, the year stays. */
function monthPutRight(talk: Talk, entry: Entry | undefined): Answer | null {
  if (!entry || /\b(?:19|20)\d\d\b/.test(talk.say)) return null;
  const ends = /\b(?:end(?:ed|s)?|left|until|till|ende|bis|fin|hasta|final)\b/.test(talk.low);
  const path = `${entry.pointer}/${ends ? 'endDate' : 'startDate'}`;
  const before = valueAt(talk.input.resume, path);
  const year = typeof before === 'string' ? /^\d{4}/.exec(before)?.[0] : undefined;
  const months = talk.low
    .split(/\b(?:not|nicht|pas|no)\b/)[0]
    ?.split(/[^\p{L}]+/u)
    .flatMap((word) => (word.length > 2 ? (monthOf(word) ?? []) : []));
  if (!year || typeof before !== 'string' || months?.length !== 1) return null;
  const after = `${year}-${String(months[0]).padStart(2, '0')}`;
  if (after === before) return null;
  const shown = formatDate(after, talk.language);
  return {
    intent: 'dates',
    about: [path],
    // The year is the one that stands there; only the month is new.
    stated: `${talk.say.trim()} (${shown})`,
    proposals: [{ patch: { op: 'replace', path, before, after }, reason: youSaid(talk) }],
    text: tell(talk, {
      en: `${entry.name} ${ends ? 'ends' : 'begins'} in ${shown} then, not ${formatDate(before, talk.language)}.`,
      de: `${entry.name} ${ends ? 'endet' : 'beginnt'} dann ${shown}, nicht ${formatDate(before, talk.language)}.`,
      fr: `${entry.name} ${ends ? 'finit' : 'commence'} donc en ${shown}, et non ${formatDate(before, talk.language)}.`,
      es: `${entry.name} ${ends ? 'termina' : 'empieza'} entonces en ${shown}, no ${formatDate(before, talk.language)}.`,
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

export const namesMonth = (low: string): boolean =>
  low.split(/[^\p{L}]+/u).some((word) => word.length > 2 && monthOf(word) !== undefined);
