import { valueAt } from '../../resume/pointer.ts';
import { type Proposal } from '../schema.ts';
import { tell, type Answer, type Talk } from '../talk.ts';
import { clean, opener, type EntryKind } from './entry-reading.ts';

/** Newest first: before the first entry that began earlier. */
export function placed(talk: Talk, section: string, entry: Record<string, unknown>): Proposal['patch'] {
  const list = (valueAt(talk.input.resume, `/${section}`) ?? []) as { startDate?: string }[];
  const start = typeof entry.startDate === 'string' ? entry.startDate : '';
  const index = list.findIndex((item) => start !== '' && (item.startDate ?? '') < start);
  return {
    op: 'add',
    path: `/${section}/${index < 0 ? list.length : index}`.replace(/\/0$/, list.length === 0 ? '/-' : '/0'),
    after: Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined && value !== '')),
  };
}

export function askEntry(talk: Talk, kind: EntryKind): Answer {
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
