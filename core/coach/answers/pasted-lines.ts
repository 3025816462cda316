import { fold } from '../../claims/words.ts';
import { type Entry } from '../read/lines.ts';
import { type Proposal } from '../schema.ts';
import { quote, tell, type Answer, type Talk } from '../talk.ts';
import { firstWord, lower, upper } from '../write/rewrite.ts';
import { inflect, verbOf } from '../write/verbs.ts';
import { isDoing, wantsAdd } from './entry-reading.ts';

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
