import { textLeaves, valueAt } from '../../resume/pointer.ts';
import { sectionKeys } from '../../resume/schema.ts';
import type { Proposal } from '../schema.ts';
import { entriesNamed, linesNamed, type Line } from '../read/lines.ts';
import { list, quote, tell, type Answer, type Talk } from '../talk.ts';
import { sectionWords } from './remove.ts';

/** Which sections a message names, in the order of naming. */
export function sectionsNamed(low: string): string[] {
  return sectionWords
    .flatMap(([key, form]) => {
      const at = form.exec(low);
      return at ? [{ key, at: at.index, length: at[0].length }] : [];
    })
    .sort((a, b) => a.at - b.at || b.length - a.length)
    .filter(({ at }, i, all) => i === 0 || at !== all[i - 1]?.at)
    .map(({ key }) => key);
}

export function orderSections(talk: Talk): Answer {
  const { resume } = talk.input;
  const named = sectionsNamed(talk.low).filter((key) => key !== 'basics' && valueAt(resume, `/${key}`) !== undefined);
  const first = named[0];
  if (!first)
    return {
      intent: 'order',
      asks: true,
      text: tell(talk, {
        en: 'Which section should move, and above which one?',
        de: 'Welcher Abschnitt soll wohin?',
        fr: 'Quelle rubrique, et avant laquelle ?',
        es: '¿Qué sección, y antes de cuál?',
      }),
    };
  const present = sectionKeys.filter((key) => valueAt(resume, `/${key}`) !== undefined) as string[];
  const current = [...new Set([...(resume.meta?.order ?? []).filter((key) => present.includes(key)), ...present])];
  const below =
    /\b(?:below|after|under|unter|nach(?! (?:oben|vorn))|apres|debajo|despues|to the (?:bottom|end)|ans ende|nach unten|en bas|a la fin|al final)\b/.test(
      talk.low,
    );
  const rest = current.filter((key) => key !== first);
  const pivot = named[1] ? rest.indexOf(named[1]) : below ? rest.length - 1 : 0;
  const order = [...rest.slice(0, pivot + (below ? 1 : 0)), first, ...rest.slice(pivot + (below ? 1 : 0))];
  const patch: Proposal['patch'] = resume.meta?.order
    ? { op: 'replace', path: '/meta/order', before: resume.meta.order, after: order }
    : { op: 'add', path: '/meta/order', after: order };
  const sample = [...textLeaves(resume[first as 'skills'])][0]?.text ?? first;
  return {
    intent: 'order section move',
    proposals: [
      {
        patch,
        reason: tell(talk, {
          en: `Puts ${first} where you asked.`,
          de: `Abschnitt ${first} wie gewünscht.`,
          fr: `Rubrique ${first} déplacée.`,
          es: `Sección ${first} donde pediste.`,
        }),
      },
    ],
    text: tell(talk, {
      en: `Yes: ${first} (starting with “${sample}”) would stand ${below ? 'below' : 'above'} ${named[1] ?? (below ? 'the rest' : (rest[0] ?? 'the rest'))}. The order then is ${list(talk, order.slice(0, 4))}.`,
      de: `Ja: Die Reihenfolge wäre dann ${list(talk, order.slice(0, 4))}, beginnend mit „${sample}“.`,
      fr: `Oui : l’ordre serait ${list(talk, order.slice(0, 4))}.`,
      es: `Sí: el orden sería ${list(talk, order.slice(0, 4))}.`,
    }),
  };
}

function toBottom(talk: Talk, line: Line): Answer {
  const last = line.entry.highlights.length - 1;
  return {
    intent: 'move order',
    about: [`${line.entry.pointer}/highlights/${last}`],
    proposals: [
      {
        patch: { op: 'move', from: line.pointer, path: `${line.entry.pointer}/highlights/${last}` },
        reason: tell(talk, {
          en: `Last at ${line.entry.name}, as you asked.`,
          de: `Bei ${line.entry.name} ans Ende.`,
          fr: `En dernier chez ${line.entry.name}.`,
          es: `Al final en ${line.entry.name}.`,
        }),
      },
    ],
    text: tell(talk, {
      en: `${quote(line.text, 14)} goes to the end of ${line.entry.name}; the others move up in their order.`,
      de: `${quote(line.text, 14)} rückt ans Ende.`,
      fr: `${quote(line.text, 14)} passe en dernier.`,
      es: `${quote(line.text, 14)} pasa al final.`,
    }),
  };
}

export function orderLines(talk: Talk): Answer {
  const named = entriesNamed(talk.say, talk.entries);
  const say = talk.say.replace(
    /\b(?:(?:to the |at the )?bottom|to the end|first|on top|to the top|at the top|up top|zuerst|nach oben|en premier|primero|arriba)\b/giu,
    ' ',
  );
  const lines = linesNamed(say, talk.entries, named);
  const line = lines[0];
  if (!line) return orderSections(talk);
  const down = /\b(?:bottom|to the end|last|down|unten|ans ende|en bas|a la fin|al final|abajo)\b/.test(talk.low);
  if (down) return toBottom(talk, line);
  if (line.index === 0)
    return {
      intent: 'order',
      about: [line.pointer],
      text: tell(talk, {
        en: `${quote(line.text, 12)} already comes first at ${line.entry.name}.`,
        de: `${quote(line.text, 12)} steht dort schon oben.`,
        fr: `${quote(line.text, 12)} est déjà en tête.`,
        es: `${quote(line.text, 12)} ya está arriba.`,
      }),
    };
  const proposals: Proposal[] = [
    {
      patch: { op: 'move', from: line.pointer, path: `${line.entry.pointer}/highlights/0` },
      reason: tell(talk, {
        en: `First at ${line.entry.name}, where it is read first.`,
        de: `An erster Stelle bei ${line.entry.name}.`,
        fr: `En tête chez ${line.entry.name}.`,
        es: `Arriba en ${line.entry.name}.`,
      }),
    },
  ];
  return {
    intent: 'move order',
    about: [`${line.entry.pointer}/highlights/0`],
    proposals,
    text: tell(talk, {
      en: `${quote(line.text, 14)} moves to the top of ${line.entry.name}; the other ${line.entry.highlights.length - 1} keep their order below it.`,
      de: `${quote(line.text, 14)} rückt bei ${line.entry.name} nach oben.`,
      fr: `${quote(line.text, 14)} passe en tête chez ${line.entry.name}.`,
      es: `${quote(line.text, 14)} sube arriba en ${line.entry.name}.`,
    }),
  };
}
