import { quote, tell, type Answer, type Talk, wordCount } from '../talk.ts';
import { shorten } from '../write/shorten.ts';
import { meant, proposedText, replace } from './line-meant.ts';
import { rewrite } from './reword.ts';

export function makeShorter(talk: Talk): Answer {
  const byLength = [...talk.lines].sort((a, b) => b.text.length - a.text.length);
  const longest = /\b(?:longest|langste\w*|plus long\w*|mas larg\w*)\b/.test(talk.low)
    ? (byLength.find(({ text }) => shorten(text, talk.resumeLanguage)) ?? byLength[0])
    : undefined;
  const line = longest ?? meant(talk)[0] ?? byLength[0];
  if (!line) return rewrite(talk);
  const before = proposedText(talk, line.pointer) ?? line.text;
  const text =
    shorten(before, talk.resumeLanguage) ?? (before === line.text ? null : shorten(line.text, talk.resumeLanguage));
  if (!text || text === line.text)
    return {
      intent: 'shorten',
      about: [line.pointer],
      text: tell(talk, {
        en: `${quote(before, 16)} is ${wordCount(before)} words and each carries something; anything shorter would lose a fact.`,
        de: `${quote(before, 16)} hat ${wordCount(before)} Wörter; kürzer ginge eine Angabe verloren.`,
        fr: `${quote(before, 16)} compte ${wordCount(before)} mots ; plus court, on perdrait un fait.`,
        es: `${quote(before, 16)} tiene ${wordCount(before)} palabras; más corto se pierde un dato.`,
      }),
    };
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
