import { fold } from '../../claims/words.ts';
import { type Talk } from '../talk.ts';
import { rewriteEnglish, type Flaw } from '../write/rewrite.ts';

export const flawText: Record<Flaw, { en: string; de: string; fr: string; es: string }> = {
  duty: {
    en: 'opens with a duty, not with what you did',
    de: 'nennt eine Zuständigkeit statt einer Tat (Stichpunkt mit Verb wäre stärker)',
    fr: 'annonce une charge et non une action',
    es: 'nombra un cargo y no una acción',
  },
  passive: {
    en: 'is in the passive, so you disappear from it',
    de: 'steht im Passiv',
    fr: 'est au passif',
    es: 'está en pasiva',
  },
  person: {
    en: 'says “I” or “my”, which résumés leave out',
    de: 'steht in der Ich-Form',
    fr: 'est à la première personne',
    es: 'está en primera persona',
  },
  tense: {
    en: 'is in the present tense though the job is over',
    de: 'steht im Präsens, obwohl die Stelle beendet ist',
    fr: 'est au présent alors que le poste est terminé',
    es: 'está en presente y el trabajo ya terminó',
  },
  help: {
    en: 'says you helped, not what your part was',
    de: 'sagt, dass du geholfen hast, nicht wie',
    fr: 'dit que vous avez aidé, pas comment',
    es: 'dice que ayudaste, no cómo',
  },
  gerund: {
    en: 'opens with an -ing form instead of a finished verb',
    de: 'beginnt ohne klares Verb',
    fr: 'commence sans verbe conjugué',
    es: 'empieza sin verbo conjugado',
  },
  lowercase: {
    en: 'starts in lower case',
    de: 'beginnt klein',
    fr: 'commence en minuscule',
    es: 'empieza en minúscula',
  },
  repeat: { en: 'repeats a verb', de: 'wiederholt ein Verb', fr: 'répète un verbe', es: 'repite un verbo' },
  verb: { en: 'has a flat verb', de: 'hat ein schwaches Verb', fr: 'a un verbe faible', es: 'tiene un verbo flojo' },
};

const foreign: [RegExp, Flaw][] = [
  [/^(?:verantwortlich fur|zustandig fur|responsable d|charge[e]? de|encargad[oa] de|responsable de)/, 'duty'],
  [/\b(?:wurden?|werden|etaient|etait|ont ete|a ete|fueron|fue) \p{L}+/u, 'passive'],
  [/^(?:mitarbeit|unterstutzung|aide |participation|apoyo|fui ayudante|ayud)/, 'help'],
];

export function flawsOf(talk: Talk, index: number): Flaw[] {
  const line = talk.lines[index];
  if (!line) return [];
  if (talk.resumeLanguage === 'en') return rewriteEnglish(line).flaws;
  const low = fold(line.text);
  return foreign.filter(([form]) => form.test(low)).map(([, flaw]) => flaw);
}
