import { entriesNamed, linesNamed, type Line } from '../read/lines.ts';
import { linesMeant } from '../read/target.ts';
import { quote, tell, type Answer, type Talk } from '../talk.ts';
import { lower } from '../write/rewrite.ts';
import { inflect, verbOf } from '../write/verbs.ts';
import { hits, meant, recent, replace } from './line-meant.ts';
import { rewrite } from './reword.ts';

/** Lines of two jobs stay apart: merged, they would say that it was one. */
const apart = (talk: Talk, a: Line, b: Line): Answer => ({
  intent: 'merge structure',
  about: [a.pointer, b.pointer],
  asks: true,
  text: tell(talk, {
    en: `${quote(a.text, 7)} was at ${a.entry.name} and ${quote(b.text, 7)} at ${b.entry.name}; as one line they would look like one job, so I keep them apart. Shall I shorten both instead?`,
    de: `${quote(a.text, 7)} war bei ${a.entry.name}, ${quote(b.text, 7)} bei ${b.entry.name}; als eine Zeile sähe es nach einer Stelle aus. Soll ich stattdessen beide kürzen?`,
    fr: `${quote(a.text, 7)} était chez ${a.entry.name}, ${quote(b.text, 7)} chez ${b.entry.name} ; fusionnées, elles sembleraient un seul poste. Je raccourcis plutôt les deux ?`,
    es: `${quote(a.text, 7)} fue en ${a.entry.name} y ${quote(b.text, 7)} en ${b.entry.name}; juntas parecerían un solo trabajo. ¿Acorto las dos?`,
  }),
});

const onlyOne = (talk: Talk, line: Line): Answer => ({
  intent: 'merge structure',
  asks: true,
  about: [line.pointer],
  text: tell(talk, {
    en: `Only one line fits that: ${quote(line.text, 12)} Which of the others at ${line.entry.name} should it take in?`,
    de: `Dazu passt nur eine Zeile: ${quote(line.text, 12)} Welche andere bei ${line.entry.name} soll dazu?`,
    fr: `Une seule ligne correspond : ${quote(line.text, 12)} Quelle autre chez ${line.entry.name} faut-il y joindre ?`,
    es: `Solo encaja una línea: ${quote(line.text, 12)} ¿Qué otra de ${line.entry.name} se une?`,
  }),
});

const twoByPlace =
  /\b(?:first|last|top|ersten|letzten|obersten|deux premi\w+|deux derni\w+|premi\w+ deux|dos primer\w+|dos ultim\w+|primer\w+ dos|ultim\w+ dos)\s+(?:(?:two|2|zwei|beiden|bullets?|points?|lines?|punkte|zeilen|puces|lignes|puntos|lineas)\b)/;

/** Two lines of one entry as one; nothing of either is lost. */
export function merge(talk: Talk): Answer {
  const parts = talk.say
    .split(/\s(?:and|und|et|y|with|mit|avec|con)\s/iu)
    .flatMap((part) => linesMeant(talk, part)[0]?.line ?? []);
  const twoNamed = parts.length === 2 && parts[0]?.pointer !== parts[1]?.pointer ? parts : [];
  // "The first two bullets" are named by their place; "first" is then no word of a line.
  const named = twoByPlace.test(talk.low)
    ? []
    : twoNamed.length > 0
      ? twoNamed
      : linesNamed(talk.say, talk.entries).filter((line) => hits(talk, line) > 0);
  const partner = named.slice(1).find(({ entry }) => entry.pointer === named[0]?.entry.pointer);
  if (named[0] && !partner && named.length > 1) return apart(talk, named[0], named[1] as Line);
  if (named[0] && named.length === 1) return onlyOne(talk, named[0]);
  const pair = named[0] && partner ? [named[0], partner].sort((x, y) => x.index - y.index) : [];
  const entry = pair[0]?.entry ?? entriesNamed(talk.say, talk.entries)[0] ?? recent(talk)[0]?.entry ?? talk.entries[0];
  const list = pair.length > 0 ? pair : (entry?.highlights ?? []);
  const [a, b] = /\b(?:last|letzten|dernier\w*|ultim\w*)\b/.test(talk.low) ? list.slice(-2) : list.slice(0, 2);
  if (!entry || !a || !b) return rewrite(talk);
  const after = `${a.text.replace(/\.$/, '')}; ${lower(b.text)}`;
  return {
    intent: 'merge structure',
    about: [a.pointer],
    proposals: [
      replace(
        a,
        after,
        tell(talk, {
          en: `Both lines of ${entry.name} in one.`,
          de: `Beide Zeilen von ${entry.name} in einer.`,
          fr: `Les deux lignes de ${entry.name} en une.`,
          es: `Las dos líneas de ${entry.name} en una.`,
        }),
      ),
      {
        patch: { op: 'remove', path: b.pointer, before: b.text },
        reason: tell(talk, {
          en: `It now stands in the line above: ${quote(b.text, 6)}`,
          de: `Steht jetzt in der Zeile darüber: ${quote(b.text, 6)}`,
          fr: `Figure maintenant au-dessus : ${quote(b.text, 6)}`,
          es: `Ahora está en la línea de arriba: ${quote(b.text, 6)}`,
        }),
      },
    ],
    text: tell(talk, {
      en: `${quote(a.text, 9)} and ${quote(b.text, 9)} become one line at ${entry.name}. Nothing of either is lost.`,
      de: `${quote(a.text, 9)} und ${quote(b.text, 9)} werden eine Zeile.`,
      fr: `${quote(a.text, 9)} et ${quote(b.text, 9)} deviennent une seule ligne.`,
      es: `${quote(a.text, 9)} y ${quote(b.text, 9)} quedan en una línea.`,
    }),
  };
}

/** "Duties included calendaring deadlines, scheduling depositions and preparing binders": each item a line of its own. */
function enumerated(text: string): string[] {
  const body = text
    .replace(/\.$/, '')
    .replace(/^(?:responsible for|duties included?|responsibilities included?|in charge of)\s*:?\s*/i, '');
  const items = body.split(/;\s+|,\s+(?:and\s+)?|\s+and\s+(?=\p{L}+(?:ing|ed)\b)/iu).map((item) => item.trim());
  const verbs = items.map((item) => verbOf(item.split(/\s/)[0] ?? ''));
  const isDoing = (item: string, i: number) => verbs[i] !== null || /^\p{L}{3,}ing\s/iu.test(item);
  return items.length > 1 && items.every((item, i) => item.split(/\s+/).length >= 2 && isDoing(item, i)) ? items : [];
}

function splitList(talk: Talk, line: Line, items: string[]): Answer {
  const form = line.entry.current ? null : 'past';
  const texts = items.map((item) => {
    const verb = verbOf(item.split(/\s/)[0] ?? '');
    const said = form && verb ? `${inflect(verb.base, form)}${item.slice((item.split(/\s/)[0] ?? '').length)}` : item;
    return said.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
  });
  const reason = tell(talk, {
    en: 'One thing to a line, so that each can carry a number.',
    de: 'Eine Sache pro Zeile, damit jede eine Zahl tragen kann.',
    fr: 'Une chose par ligne, pour que chacune porte un chiffre.',
    es: 'Una cosa por línea, para que cada una lleve su cifra.',
  });
  return {
    intent: 'split',
    about: [line.pointer],
    proposals: [
      // The whole line stands until its parts do: each of them is vouched for by it.
      ...texts.slice(1).map((after, i) => ({
        patch: { op: 'add' as const, path: `${line.entry.pointer}/highlights/${line.index + 1 + i}`, after },
        reason,
      })),
      replace(line, texts[0] ?? '', reason),
    ],
    text: tell(talk, {
      en: `${texts.length} lines then: ${texts.map((text) => quote(text, 10)).join(', ')}.`,
      de: `Also ${texts.length} Zeilen: ${texts.map((text) => quote(text, 10)).join(', ')}.`,
      fr: `Donc ${texts.length} lignes : ${texts.map((text) => quote(text, 10)).join(', ')}.`,
      es: `Entonces ${texts.length} líneas: ${texts.map((text) => quote(text, 10)).join(', ')}.`,
    }),
  };
}

export function split(talk: Talk): Answer {
  const line = linesMeant(talk, talk.say)[0]?.line ?? meant(talk)[0];
  const items = line ? enumerated(line.text) : [];
  if (line && items.length > 1) return splitList(talk, line, items);
  const match = line ? /^(.{12,}?)(?:,? and |; |, )(\p{L}+)(.{8,})$/u.exec(line.text) : null;
  const verb = match ? verbOf(match[2] as string) : null;
  if (!line || !match || !verb) return rewrite(talk);
  const second = `${inflect(verb.base, verb.form)}${match[3]}`.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
  const at = `${line.entry.pointer}/highlights/${line.index + 1}`;
  return {
    intent: 'split',
    about: [line.pointer],
    proposals: [
      replace(
        line,
        match[1] as string,
        tell(talk, {
          en: 'First half of the line, on its own.',
          de: 'Die erste Hälfte der Zeile.',
          fr: 'La première moitié de la ligne.',
          es: 'La primera mitad de la línea.',
        }),
      ),
      {
        patch: { op: 'add', path: at, after: second },
        reason: tell(talk, {
          en: 'Second half, on its own.',
          de: 'Die zweite Hälfte.',
          fr: 'La seconde moitié.',
          es: 'La segunda mitad.',
        }),
      },
    ],
    text: tell(talk, {
      en: `Two lines then: ${quote(match[1] as string, 14)} and ${quote(second, 14)}`,
      de: `Also zwei Zeilen: ${quote(match[1] as string, 14)} und ${quote(second, 14)}`,
      fr: `Donc deux lignes : ${quote(match[1] as string, 14)} et ${quote(second, 14)}`,
      es: `Entonces dos líneas: ${quote(match[1] as string, 14)} y ${quote(second, 14)}`,
    }),
  };
}
