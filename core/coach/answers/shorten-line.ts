import type { Line } from '../read/lines.ts';
import { quote, tell, type Answer, type Talk, wordCount } from '../talk.ts';
import { couldGo, savesEnough, shorten } from '../write/shorten.ts';
import { meant, proposedText, replace } from './line-meant.ts';
import { rewrite } from './reword.ts';

export function makeShorter(talk: Talk): Answer {
  const byLength = [...talk.lines].sort((a, b) => b.text.length - a.text.length);
  const longest = /\b(?:longest|langste\w*|plus long\w*|mas larg\w*)\b/.test(talk.low)
    ? (byLength.find(({ text }) => savesEnough(text, shorten(text, talk.resumeLanguage) ?? text)) ?? byLength[0])
    : undefined;
  const line = longest ?? meant(talk)[0] ?? byLength[0];
  if (!line) return rewrite(talk);
  const before = proposedText(talk, line.pointer) ?? line.text;
  const text =
    shorten(before, talk.resumeLanguage) ?? (before === line.text ? null : shorten(line.text, talk.resumeLanguage));
  if (!text || text === line.text || !savesEnough(before, text)) return tightAlready(talk, line.pointer, before);
  return {
    intent: 'shorten',
    about: [line.pointer],
    proposals: [
      replace(
        line,
        text,
        tell(talk, {
          en: `${wordCount(text)} words instead of ${wordCount(before)}, with the same facts.`,
          de: `${wordCount(text)} statt ${wordCount(before)} Wörter, dieselben Angaben.`,
          fr: `${wordCount(text)} mots au lieu de ${wordCount(before)}, mêmes faits.`,
          es: `${wordCount(text)} palabras en vez de ${wordCount(before)}, mismos datos.`,
        }),
      ),
    ],
    text: tell(talk, {
      en: `Down from ${wordCount(before)} words to ${wordCount(text)}: ${quote(text, 24)}`,
      de: `Von ${wordCount(before)} auf ${wordCount(text)} Wörter gekürzt: ${quote(text, 24)}`,
      fr: `De ${wordCount(before)} à ${wordCount(text)} mots : ${quote(text, 24)} Les chiffres sont gardés.`,
      es: `De ${wordCount(before)} a ${wordCount(text)} palabras: ${quote(text, 24)} Se quedan las cifras.`,
    }),
  };
}

/** Nothing to tighten: said plainly, with what could go if a fact may. */
function tightAlready(talk: Talk, pointer: string, text: string): Answer {
  const tail = couldGo(text, talk.resumeLanguage);
  const [line, part, words] = [quote(text, 16), quote(tail ?? '', 12), wordCount(text)];
  return {
    intent: 'shorten',
    about: [pointer],
    asks: true,
    text: tell(talk, {
      en: `${line} is tight already: ${words} words, and each carries something. ${tail ? `Shorter only works by giving up a fact; the first I would let go is ${part}. Shall it go?` : 'Is there a fact in it that you would give up?'}`,
      de: `${line} ist schon knapp: ${words} Wörter, und jedes trägt. ${tail ? `Kürzer geht es nur ohne eine Angabe; am ehesten verzichtbar wäre ${part}. Soll das weg?` : 'Auf welche Angabe würdest du verzichten?'}`,
      fr: `${line} est déjà concis : ${words} mots, tous utiles. ${tail ? `Plus court, il faut sacrifier un fait ; je commencerais par ${part}. On l’enlève ?` : 'À quel fait renonceriez-vous ?'}`,
      es: `${line} ya es conciso: ${words} palabras, y todas aportan. ${tail ? `Más corto solo quitando un dato; empezaría por ${part}. ¿Lo quito?` : '¿A qué dato renunciarías?'}`,
    }),
  };
}

/** "Yes" to "shall it go?": the line without the part that was named. */
export function withoutTail(talk: Talk, line: Line): Answer {
  const before = line.text.trim();
  const tail = couldGo(before, talk.resumeLanguage);
  if (!tail) return tightAlready(talk, line.pointer, before);
  const at = before.lastIndexOf(tail);
  const after = before.slice(0, at).replace(/[\s,;]+$/, '');
  return {
    intent: 'shorten',
    about: [line.pointer],
    proposals: [
      replace(
        line,
        after,
        tell(talk, {
          en: `You agreed to let ${quote(tail, 12)} go.`,
          de: `Du verzichtest auf ${quote(tail, 12)}.`,
          fr: `Vous renoncez à ${quote(tail, 12)}.`,
          es: `Renuncias a ${quote(tail, 12)}.`,
        }),
      ),
    ],
    text: tell(talk, {
      en: `Then without it, ${wordCount(after)} words: ${quote(after, 26)}`,
      de: `Dann ohne, ${wordCount(after)} Wörter: ${quote(after, 26)}`,
      fr: `Alors sans, ${wordCount(after)} mots : ${quote(after, 26)}`,
      es: `Entonces sin eso, ${wordCount(after)} palabras: ${quote(after, 26)}`,
    }),
  };
}
