import { youSaid } from '../text/you-said.ts';
import { contentOf, fold } from '../../claims/words.ts';
import { type Proposal } from '../schema.ts';
import { tell, type Answer, type Talk } from '../talk.ts';
import { upper } from '../write/rewrite.ts';

const dictates =
  /^(?:ok |then |just |please |and |y |und |et )*(?:say|write|put|claim|make|change|set|raise|schreib|mach|setz|ander|mets|mettez|ecris|dis|change|pon|ponme|di|escribe|haz|cambia)\b/;

/** Tells the level as it is, or gives the word after having told it in the message before. */
function toldLevel(talk: Talk): boolean {
  const level = /\b[abc][12]\b/.exec(talk.low)?.[0];
  if (!level) return false;
  if (!dictates.test(talk.low))
    return /\b(?:i|i'm|im|is|am|more like|now|have|hab|habe|ich|bin|ist|j'ai|je|suis|tengo|es|now)\b|j'/.test(talk.low);
  const told = talk.thread.last?.say ?? '';
  return (
    new RegExp(`\\b${level}\\b`, 'i').test(told) &&
    !dictates.test(fold(told)) &&
    !/\b(?:want|ask|need|job|posting|require)\w*\b/i.test(told)
  );
}

/** "Change English to C2, I passed the exam": a level that the person says they reached. */
export function languageLevel(talk: Talk): Answer | null {
  const level = /\b(?:[ABCabc][12]|native|fluent)\b/.exec(talk.say)?.[0];
  if (
    !level ||
    (!/\b(?:passed|exam|test|certificate|prufung|bestanden|zertifikat|examen|diplome|aprob\w*|certificado)\b/.test(
      talk.low,
    ) &&
      !toldLevel(talk))
  )
    return null;
  if (/\b(?:not|never|will|someday|going to|want to|nicht|noch|pas|nunca)\b|[?]/.test(talk.low)) return null;
  const spoken = dictates.test(talk.low) ? `${talk.say} ${talk.thread.last?.say ?? ''}` : talk.say;
  const index = (talk.input.resume.languages ?? []).findIndex((item) =>
    contentOf(spoken).some(({ low }) => low.length > 4 && fold(item.language ?? '').startsWith(low.slice(0, 5))),
  );
  const item = talk.input.resume.languages?.[index];
  if (!item) return added(talk, spoken, upper(level));
  const after = upper(level);
  const patch: Proposal['patch'] =
    item.fluency === undefined
      ? { op: 'add', path: `/languages/${index}/fluency`, after }
      : { op: 'replace', path: `/languages/${index}/fluency`, before: item.fluency, after };
  return {
    intent: 'add languages',
    about: [patch.path],
    proposals: [
      {
        patch,
        reason: youSaid(talk),
      },
    ],
    text: tell(talk, {
      en: `${item.language ?? ''} moves to ${after}, on the exam you named in “${talk.say.trim().slice(0, 60)}”. It may go under certificates as well.`,
      de: `${item.language ?? ''} steht dann auf ${after}.`,
      fr: `${item.language ?? ''} passe à ${after}.`,
      es: `${item.language ?? ''} pasa a ${after}.`,
    }),
  };
}

const names: [RegExp, Record<'en' | 'de' | 'fr' | 'es', string>][] = [
  [/\b(?:english|englisch|anglais|ingles)\b/, { en: 'English', de: 'Englisch', fr: 'Anglais', es: 'Inglés' }],
  [/\b(?:german|deutsch|allemand|aleman)\b/, { en: 'German', de: 'Deutsch', fr: 'Allemand', es: 'Alemán' }],
  [/\b(?:french|franzosisch|francais|frances)\b/, { en: 'French', de: 'Französisch', fr: 'Français', es: 'Francés' }],
  [/\b(?:spanish|spanisch|espagnol|espanol)\b/, { en: 'Spanish', de: 'Spanisch', fr: 'Espagnol', es: 'Español' }],
  [/\b(?:italian|italienisch|italien|italiano)\b/, { en: 'Italian', de: 'Italienisch', fr: 'Italien', es: 'Italiano' }],
  [/\b(?:portuguese|portugiesisch|portugais|portugues)\b/, { en: 'Portuguese', de: 'Portugiesisch', fr: 'Portugais', es: 'Portugués' }],
  [/\b(?:dutch|niederlandisch|neerlandais|neerlandes)\b/, { en: 'Dutch', de: 'Niederländisch', fr: 'Néerlandais', es: 'Neerlandés' }],
  [/\b(?:polish|polnisch|polonais|polaco)\b/, { en: 'Polish', de: 'Polnisch', fr: 'Polonais', es: 'Polaco' }],
  [/\b(?:arabic|arabisch|arabe)\b/, { en: 'Arabic', de: 'Arabisch', fr: 'Arabe', es: 'Árabe' }],
  [/\b(?:turkish|turkisch|turc|turco)\b/, { en: 'Turkish', de: 'Türkisch', fr: 'Turc', es: 'Turco' }],
]; // prettier-ignore

/** A language that does not stand there yet, with the level that the person told. */
function added(talk: Talk, spoken: string, fluency: string): Answer | null {
  const language = names.find(([form]) => form.test(fold(spoken)))?.[1][talk.resumeLanguage];
  if (!language) return null;
  const path = `/languages/${talk.input.resume.languages?.length ? talk.input.resume.languages.length : '-'}`;
  return {
    intent: 'add languages',
    about: ['/languages'],
    stated: spoken,
    proposals: [{ patch: { op: 'add', path, after: { language, fluency } }, reason: youSaid(talk) }],
    text: tell(talk, {
      en: `${language} goes in at ${fluency}, as you say; they may test it in the interview.`,
      de: `${language} kommt mit ${fluency} hinein, wie du sagst; im Gespräch prüfen sie es vielleicht.`,
      fr: `${language} entre au niveau ${fluency}, comme vous le dites ; l’entretien peut le vérifier.`,
      es: `${language} entra con ${fluency}, como dices; en la entrevista pueden comprobarlo.`,
    }),
  };
}
