import { fold } from '../../claims/words.ts';
import type { CoachTurn } from '../conversation.ts';

export const languages = ['en', 'de', 'fr', 'es'] as const;
export type Language = (typeof languages)[number];

/** Words that people write in short messages; each language's own, those of two languages in neither. */
const signs: Record<Language, string> = {
  en: 'the and you your is are that this for with not have it of to in i can what would does or but which from they on was there my how do did make me please should when where why who it its an at be been had has if just no ok one put add fix write tell want need them these those about all get going im dont cant whats thanks u ur pls take out them shorter new answer longer again more what wrong line bullet weakest summary better change now good why show say said',
  de: 'der die das und sie ihr ihre ist sind nicht ein eine mit fur auf im den dem von zu ich kann was oder aber noch wie habe bei steht wird es aus einen dein deine du mir mich mein meine meinen bitte mach mache schreib warum wo wann kannst soll hab gibt nur auch doch ja nein welche welcher fehlt stelle lebenslauf kurzer zahl bin war mehr da rein muss',
  fr: "le la les et vous votre vos est sont pas une avec pour dans que des du je peux ou mais qui sur ce cette au il en quel quelle avez ne tu te moi mon ma mes fais fait mets ajoute stp svp merci oui non comment pourquoi quoi plus court lettre y corrige par environ puce chiffre peut j'ai c'est un me manque poste pas",
  es: 'tambien segunda primera linea otra otro sueldo cual cuales bien estan hazme ponle unos cerca mejor preguntaran el los las y usted tu su es son no una con para en que del lo puedo pero cual por esta este se al como has tienes te mas si mi pon haz me cuanto donde falta porque quiero unos pues hola gracias puedes escribe quita anade tengo oferta carta resumen hay esa ese un',
};
const sets = Object.fromEntries(languages.map((tag) => [tag, new Set(signs[tag].split(' '))])) as Record<
  Language,
  Set<string>
>;

/** Points of each language: one for a sign word, more for spelling that only one of them has. */
function scores(text: string): [Language, number][] {
  const unquoted = text.replace(/["“„«][^"”“»]{3,}["”“»]/g, ' ');
  const words = fold(unquoted).match(/[\p{L}']+/gu) ?? [];
  const spelling: Record<Language, RegExp> = {
    en: /\b(?:i'm|don't|isn't)\b/gi,
    de: /[äöß]|\bü/gi,
    fr: /[çœèê]|\b[jlcdn]['’](?=\p{L})/giu,
    es: /[ñ¿¡]|ci[oó]n\b/gi,
  };
  return languages
    .map((tag): [Language, number] => [
      tag,
      words.filter((word) => sets[tag].has(word)).length + (unquoted.match(spelling[tag])?.length ?? 0),
    ])
    .sort((a, b) => b[1] - a[1]);
}

/** The language of a text, or null when it is too short or too mixed to tell. */
export function guessLanguage(text: string): Language | null {
  const [[first, most], [, next]] = scores(text) as [[Language, number], [Language, number]];
  return most > 0 && most > next ? first : null;
}

/** Answers follow the person's words; when those do not tell, what they wrote before, then the session. */
export function answerLanguage(say: string, history: CoachTurn[], locale: string): Language {
  const wish = wishedLanguage(fold(say));
  const base = spoken(history) ?? languages.find((tag) => locale.toLowerCase().startsWith(tag)) ?? 'en';
  if (wish) return wish;
  const [[first, most], [, next]] = scores(say) as [[Language, number], [Language, number]];
  const strongly = most - next >= (history.length > 0 || base !== 'en' ? 2 : 1);
  if (strongly) return first;
  // A few words of one language and none of another are enough to leave the one spoken before.
  const words = fold(say).match(/[\p{L}']+/gu)?.length ?? 0;
  const before = (scores(say).find(([tag]) => tag === base) ?? [base, 0])[1];
  return most > 1 && before === 0 && next === 0 && words >= 2 && most / words >= 0.4 ? first : base;
}

const wishes: [RegExp, Language][] = [
  [/\b(?:auf deutsch|in german|en allemand|en aleman|deutsch bitte)\b/, 'de'],
  [/\b(?:auf englisch|in english|speak english|en anglais|en ingles|english please)\b/, 'en'],
  [/\b(?:auf franzosisch|in french|speak french|en francais|en frances)\b/, 'fr'],
  [/\b(?:auf spanisch|in spanish|speak spanish|en espagnol|en espanol|en castellano)\b/, 'es'],
];
const wishedLanguage = (low: string) => wishes.find(([form]) => form.test(low))?.[1] ?? null;

function spoken(history: CoachTurn[]): Language | null {
  for (const turn of history.toReversed()) {
    const wish = wishedLanguage(fold(turn.say));
    if (wish) return wish;
    const [[first, most], [, next]] = scores(turn.say) as [[Language, number], [Language, number]];
    if (most - next >= 2) return first;
  }
  return null;
}
