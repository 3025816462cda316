import { numbersIn } from '../../claims/numbers.ts';
import { verbOf } from './verbs.ts';
import type { Language } from '../read/language.ts';

const swaps: Record<Language, [RegExp, string][]> = {
  en: [
    [/\bin order to\b/gi, 'to'], [/\bas well as\b/gi, 'and'], [/\b(?:on a|every) (daily|weekly|monthly|yearly) basis\b/gi, '$1'], [/\bevery day\b/gi, 'daily'],
    [/\b(?:every|each) week\b/gi, 'weekly'], [/\b(?:every|each) month\b/gi, 'monthly'], [/\b(?:every|each) year\b/gi, 'yearly'], [/\ba (?:wide )?(?:variety|range|number) of\b/gi, 'various'],
    [/\b(?:successfully|effectively|efficiently|actively|proactively|really|very|basically|various|different|also)\s/gi, ''], [/\bwhich (?:are|is|was|were) (?:still )?/gi, ''],
    [/\b(?:on|in|for|at) (?:our|my|the) (?:unit|team|department|company|own)\b/gi, ''], [/^$/, ''], [/\bdue to the fact that\b/gi, 'because'],
  ],
  de: [[/\bim Rahmen (?:der|des|von)\b/gi, 'bei'], [/\bsowie\b/gi, 'und'], [/\b(?:erfolgreich|eigenständig|regelmäßig|verschiedene[rn]?)\s/gi, ''], [/\bZusammenarbeit mit\b/g, 'Arbeit mit']],
  fr: [[/\bdans le cadre de\b/gi, 'pour'], [/\bainsi que\b/gi, 'et'], [/\bafin de\b/gi, 'pour'], [/\b(?:divers(?:es)?|différent(?:e)?s|notamment)\s/gi, ''], [/\bchaque semaine\b/gi, 'hebdomadaire']],
  es: [[/\bcon el fin de\b/gi, 'para'], [/\basí como\b/gi, 'y'], [/\b(?:diversos|diversas|varios|varias)\s/gi, ''], [/\bEncargad[oa] de (?:la |el )?/g, ''], [/\bcada semana\b/gi, 'semanal']],
}; // prettier-ignore
const articles: Record<Language, RegExp> = {
  en: /(?<=\s)(?:the|an|a(?! (?:year|month|week|day|shift|hour)\b)) /gi,
  de: /(?<=\s)(?:der|die|das|den|dem|des|ein|eine|einer|eines|einem|einen) /g,
  fr: /(?<=\s)(?:les|la|le|l['’]|des|du) ?/g,
  es: /(?<=\s)(?:los|las|la|el|unos|unas) (?!que\b|cual)/g,
};
const adjuncts: Record<Language, RegExp> = {
  en: / (?:and|including|with|through|during|for|in|on|at|by|to) [^,;]*$/i,
  de: / (?:und|bei|mit|für|im|in|durch|auf) [^,;]*$/i,
  fr: / (?:et|avec|pour|dans|lors|par|chez|en) [^,;]*$/i,
  es: / (?:y|con|para|en|por|durante) [^,;]*$/i,
};

const tidy = (text: string) =>
  text
    .replace(/\s{2,}/g, ' ')
    .replace(/\s+([,;.])/g, '$1')
    .replace(/[\s,;]+$/, '')
    .trim();
const count = (text: string) => text.split(/\s+/).filter(Boolean).length;
const isFact = (text: string) =>
  numbersIn(text, true).length > 0 || /\d|\p{Lu}\p{L}+/u.test(text.trim().replace(/^\p{L}+\s/u, ''));

/** Steps from mild to stern; each loses less than the next. */
function* steps(text: string, language: Language): Generator<string> {
  const direct =
    language === 'en'
      ? text.replace(/^(?:contributed to|assisted in|contribute to) (\p{L}+ing)\b/iu, (whole, verb: string) =>
          verbOf(verb) ? `Helped ${verbOf(verb)?.base ?? ''}` : whole,
        )
      : text;
  const swapped = tidy(swaps[language].reduce((out, [form, by]) => out.replace(form, by), direct));
  yield swapped;
  const bare = tidy(swapped.replace(articles[language], ''));
  yield bare;
  const aside = tidy(
    bare.replace(/\s?\([^)]*\)|,\s(?:about|including|y compris|etwa|incluido)\s[^,;]*/giu, (part) =>
      isFact(part) ? part : '',
    ),
  );
  yield aside;
  let rest = aside;
  for (let i = 0; i < 3; i++) {
    const tail = adjuncts[language].exec(rest)?.[0];
    if (!tail || isFact(tail) || count(rest) - count(tail) < 3) break;
    rest = tidy(rest.slice(0, -tail.length));
    yield rest;
  }
}

/** Whether a shortening is worth a change: three words, or a tenth of them. */
export const savesEnough = (before: string, after: string): boolean =>
  count(before) - count(after) >= Math.min(3, Math.ceil(count(before) / 10));

/** What could go, if the person wants: the last phrase that adds to the line. */
export function couldGo(text: string, language: Language): string | null {
  const bare = text.trim().replace(/\.$/, '');
  const tail = /[,;]\s[^,;]+$/u.exec(bare)?.[0] ?? adjuncts[language].exec(bare)?.[0];
  return tail && count(bare) - count(tail) >= 4 ? tail.replace(/^[,;\s]+/, '').trim() : null;
}

/** A shorter wording that keeps every number and name; the mildest that saves about a sixth, else the shortest found. Null: none found. */
export function shorten(text: string, language: Language): string | null {
  let last: string | null = null;
  for (const candidate of steps(text, language)) {
    if (count(candidate) >= count(text) || candidate.length >= text.length) continue;
    last = upperFirst(candidate);
    if (count(candidate) <= 0.85 * count(text)) break;
  }
  return last;
}

const upperFirst = (text: string) => text.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
