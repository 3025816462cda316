import { entriesNamed } from '../read/lines.ts';
import { contentOf } from '../../claims/words.ts';
import { lineByPlace } from '../read/target.ts';
import { orderLines } from './reorder.ts';
import { entryCalled } from './remove-target.ts';
import { isQuestion } from '../read/question.ts';
import { quote, tell, type Answer, type Talk } from '../talk.ts';

const toTop =
  /\b(?:first|on top|to the top|at the top|up|nach oben|zuerst|an (?:die )?erste|en premier|en haut|en tete|primero|arriba)\b/;
const swapTwo =
  /\b(?:swap|switch|exchange|tausch\w*|vertausch\w*|echange\w*|inverse\w*|intercambi\w*)\b.*\b(?:first two|top two|erste\w* (?:zwei|beiden)|deux premier\w*|dos primer\w*|bullets?|lines?|zeilen|punkte|puces|lineas|puntos)\b/;

/** "Put the Laguna job first", "swap the first two": entries and lines change places. */
export function moved(talk: Talk): Answer | null {
  if (isQuestion(talk)) return null;
  if (swapTwo.test(talk.low)) return swappedLines(talk);
  const place = lineByPlace(talk, talk.low.replace(/\b(?:first|zuerst|en premier|primero)[.! ]*$/, ''));
  if (
    place &&
    /\b(?:first|on top|to the top|up|nach oben|zuerst|en haut|en premier|arriba|primero)[.! ]*$/.test(talk.low) &&
    contentOf(talk.say).length <= 4
  )
    return orderLines({ ...talk, say: `"${place.line.text}" to the top`, low: 'to the top' });
  return entryFirst(talk);
}

function entryFirst(talk: Talk): Answer | null {
  if (
    !toTop.test(talk.low) ||
    !/\b(?:job|role|position|entry|stelle|poste|puesto|trabajo|project|projekt|projet|proyecto)\b/.test(talk.low)
  )
    return null;
  if (/\b(?:bullet|line|figure|number|zeile|punkt|puce|ligne|linea|punto)s?\b/.test(talk.low)) return null;
  const called = entryCalled(talk);
  const named = entriesNamed(talk.say, talk.entries);
  const entry = talk.entries.find(({ pointer }) => pointer === called) ?? (named.length === 1 ? named[0] : undefined);
  if (!entry || entry.index === 0) return null;
  const path = `/${entry.section}/0`;
  return {
    intent: 'move order',
    about: [path],
    proposals: [
      {
        patch: { op: 'move', from: entry.pointer, path },
        reason: tell(talk, {
          en: `${entry.name} first, as you asked.`,
          de: `${entry.name} zuerst, wie gewünscht.`,
          fr: `${entry.name} en premier, comme demandé.`,
          es: `${entry.name} primero, como pediste.`,
        }),
      },
    ],
    text: tell(talk, {
      en: `${entry.name} would stand first. Readers expect the newest job on top, so they may ask why; the dates stay as they are.`,
      de: `${entry.name} stünde dann zuerst. Üblich ist die neueste Stelle oben, vielleicht fragt man nach; die Daten bleiben.`,
      fr: `${entry.name} passerait en premier. On attend le poste le plus récent en tête ; les dates ne changent pas.`,
      es: `${entry.name} iría primero. Lo habitual es el puesto más reciente arriba; las fechas no cambian.`,
    }),
  };
}

function swappedLines(talk: Talk): Answer | null {
  const spoken = talk.entries.find(({ pointer }) => talk.thread.about.some((path) => path.startsWith(`${pointer}/`)));
  const entry = entriesNamed(talk.say, talk.entries)[0] ?? spoken ?? talk.entries[0];
  const [a, b] = entry?.highlights ?? [];
  if (!entry || !a || !b) return null;
  return {
    intent: 'move order',
    about: [a.pointer, b.pointer],
    proposals: [
      {
        patch: { op: 'move', from: b.pointer, path: a.pointer },
        reason: tell(talk, {
          en: `The first two of ${entry.name}, swapped.`,
          de: `Die ersten zwei bei ${entry.name}, vertauscht.`,
          fr: `Les deux premières de ${entry.name}, inversées.`,
          es: `Las dos primeras de ${entry.name}, intercambiadas.`,
        }),
      },
    ],
    text: tell(talk, {
      en: `${quote(b.text, 10)} comes before ${quote(a.text, 8)} then.`,
      de: `Dann steht ${quote(b.text, 10)} vor ${quote(a.text, 8)}.`,
      fr: `${quote(b.text, 10)} passe donc avant ${quote(a.text, 8)}.`,
      es: `Entonces ${quote(b.text, 10)} va antes que ${quote(a.text, 8)}.`,
    }),
  };
}
