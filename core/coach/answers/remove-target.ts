import { contentOf, fold, literal } from '../../claims/words.ts';
import type { Proposal } from '../schema.ts';
import { alike, entriesNamed, ordinalIn, type Line } from '../read/lines.ts';
import { linesMeant } from '../read/target.ts';
import { quote, tell, type Answer, type Talk } from '../talk.ts';
import { replace } from './line-meant.ts';
import { summaryPatch } from './summarise.ts';

const quoted = /["“„«]\s*([^"“”„«»]{3,80}?)\s*["“”»]/u;

/** "The word daily", without quotation marks. */
const wordCalled =
  /\b(?:the |das |den |le |la )(?:words?|phrase|term|wort|ausdruck|begriff|mot|terme|expression|palabra|expresion|termino)\s+(?!(?:in|im|from|aus|dans|de|del|en|out|weg|count)\b)([\p{L}\d][\p{L}\d'’-]*)/iu;

/** The text without some words, mended where they stood. */
function without(text: string, at: number, length: number): string {
  const [before, after] = [text.slice(0, at), text.slice(at + length)];
  const joined = `${before.replace(/[,\s]*(?:\b(?:and|und|et|y))?\s*$/iu, '')} ${after.replace(/^[,\s]*(?:(?:and|und|et|y)\b)?\s*/iu, '')}`;
  return joined
    .replace(/\s+([.,;!?])/g, '$1')
    .replace(/\s{2,}/g, ' ')
    .replace(/^[,;\s]+/, '')
    .trim();
}

/** A text that opened with a capital goes on doing so. */
const capital = (text: string, before: string) =>
  /^\p{Lu}/u.test(before) ? text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : text;

/** "Get rid of that self-starter nonsense": the sentence of the summary that says so, when no line does. */
function sentenceOut(talk: Talk): Answer | null {
  const summary = talk.input.resume.basics?.summary ?? '';
  const sentences = summary.split(/(?<=[.!?])\s+/);
  const words = contentOf(talk.say).map(({ low }) => low);
  const says = (text: string) =>
    words.filter((word) => word.length > 3 && contentOf(text).some(({ low }) => alike(word, low)));
  const at = sentences.findIndex((sentence) => says(sentence).length > 0);
  const hit = at < 0 ? [] : says(sentences[at] ?? '');
  if (hit.length === 0 || sentences.length < 2 || talk.lines.some(({ text }) => says(text).length > 0)) return null;
  if (
    /\b(?:whole|entire|complete|all|ganze\w*|tout\w*|tod[oa])\b.*\b(?:summary|profile|zusammenfassung|profil|accroche|resumen)\b/.test(
      talk.low,
    )
  )
    return null;
  const after = sentences.filter((_, i) => i !== at).join(' ');
  const gone = sentences[at] ?? '';
  return {
    intent: 'remove words',
    about: ['/basics/summary'],
    proposals: [
      {
        patch: summaryPatch(talk, after),
        reason: tell(talk, {
          en: `Out goes “${gone}”`,
          de: `Weg: „${gone}“`,
          fr: `Sans « ${gone} »`,
          es: `Sin «${gone}»`,
        }),
      },
    ],
    text: tell(talk, {
      en: `${quote(gone, 12)} goes; the summary keeps ${quote(after, 20)}`,
      de: `${quote(gone, 12)} fällt weg; es bleibt ${quote(after, 20)}`,
      fr: `${quote(gone, 12)} disparaît ; il reste ${quote(after, 20)}`,
      es: `${quote(gone, 12)} desaparece; queda ${quote(after, 20)}`,
    }),
  };
}

/** Quoted words inside the summary or a line are taken out there; the rest stays. */
export function wordsOut(talk: Talk): Answer | null {
  const words = quoted.exec(talk.say)?.[1] ?? wordCalled.exec(talk.say)?.[1];
  if (!words) return sentenceOut(talk);
  const places: { text: string; line?: Line }[] = [
    { text: talk.input.resume.basics?.summary ?? '' },
    ...talk.lines.map((line) => ({ text: line.text, line })),
  ];
  // Whole words: the "art" in "started" is not meant.
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${literal(words)}(?![\\p{L}\\p{N}])`, 'iu');
  const place = places.find(({ text }) => whole.test(text) && fold(text).trim() !== fold(words).trim());
  if (!place) return null;
  const after = capital(without(place.text, whole.exec(place.text)?.index ?? 0, words.length), place.text);
  if (contentOf(after).length === 0) return null;
  const reason = tell(talk, {
    en: `You wanted “${words}” out.`,
    de: `Ohne „${words}“, wie gewünscht.`,
    fr: `Sans « ${words} », comme demandé.`,
    es: `Sin «${words}», como pediste.`,
  });
  const proposal: Proposal = place.line
    ? replace(place.line, after, reason)
    : { patch: summaryPatch(talk, after), reason };
  return {
    intent: 'remove words',
    about: [proposal.patch.path],
    proposals: [proposal],
    text: tell(talk, {
      en: `Without it, the text reads ${quote(after, 24)}`,
      de: `Ohne das bleibt ${quote(after, 24)}`,
      fr: `Sans cela, il reste ${quote(after, 24)}`,
      es: `Sin eso queda ${quote(after, 24)}`,
    }),
  };
}

const except = /\b(?:except|but (?:keep|leave|not)|apart from|ausser|bis auf|sauf|excepto|menos|salvo)\b(.+)$/;

/** "Drop the Nordpak bullets except OEE": all lines of an entry but those named. */
export function allBut(talk: Talk): Line[] {
  const kept = except.exec(talk.low)?.[1];
  if (!kept) return [];
  const entry = entriesNamed(talk.low.replace(except, ' '), talk.entries)[0];
  if (!entry) return [];
  const stay = linesMeant(talk, kept).map(({ line }) => line.pointer);
  if (stay.length === 0) return [];
  return entry.highlights.filter(({ pointer }) => !stay.includes(pointer)).toReversed();
}

/** "The freelance one": an entry called by its name or title, when no line says the word. */
export function entryCalled(talk: Talk): string | undefined {
  const called =
    /(?:^|\b(?:the|my|that|die|den|das|meinen?|le|la|el|mi|mon)\s+)(\p{L}[\p{L}'’ -]{2,30}?)\s+(?:one|job|role|position|entry|stelle|poste|puesto|trabajo)\b/u.exec(
      talk.low,
    )?.[1];
  const at =
    /\b(first|second|third|last|1st|2nd|3rd|erste\w?|zweite\w?|dritte\w?|letzte\w?|premier|deuxieme|troisieme|dernier|primer|segundo|tercer|ultimo) (?:job|role|position|stelle|poste|emploi|puesto|trabajo)\b/.exec(
      talk.low,
    )?.[1];
  if (at) return talk.entries.filter(({ section }) => section === 'work').at(ordinalIn(at) ?? 0)?.pointer;
  if (!called) return undefined;
  const words = contentOf(called).map(({ low }) => low);
  if (
    words.length === 0 ||
    talk.lines.some(({ text }) => words.some((word) => contentOf(text).some(({ low }) => alike(low, word))))
  )
    return undefined;
  return talk.entries.find((entry) =>
    words.every((word) => contentOf(`${entry.name} ${entry.position}`).some(({ low }) => alike(low, word))),
  )?.pointer;
}
