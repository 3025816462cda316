import { type Line } from '../read/lines.ts';
import { quote, tell, type Answer, type Talk } from '../talk.ts';
import { firstWord, fittingVerb, otherVerbs } from '../write/rewrite.ts';
import { verbOf } from '../write/verbs.ts';
import { reasonFor, replace } from './line-meant.ts';

/** "I start everything with managed": other verbs of no more weight, one each. */
export function varyVerbs(talk: Talk): Answer {
  const counts = new Map<string, Line[]>();
  for (const line of talk.lines)
    counts.set(firstWord(line.text).toLowerCase(), [...(counts.get(firstWord(line.text).toLowerCase()) ?? []), line]);
  const named = [...counts.keys()].find(
    (word) => word.length > 2 && talk.low.split(/[^\p{L}]+/u).includes(word) && (counts.get(word)?.length ?? 0) > 1,
  );
  const word = named ?? [...counts].sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? '';
  const lines = counts.get(word) ?? [];
  if (lines.length < 2)
    return {
      intent: 'verb',
      text: tell(talk, {
        en: `No verb opens more than one line; ${quote(talk.lines[0]?.text ?? '', 6)} and the rest differ.`,
        de: `Kein Verb eröffnet mehr als eine Zeile, ab ${quote(talk.lines[0]?.text ?? '', 6)}`,
        fr: `Aucun verbe n’ouvre plus d’une ligne, à partir de ${quote(talk.lines[0]?.text ?? '', 6)}`,
        es: `Ningún verbo abre más de una línea, desde ${quote(talk.lines[0]?.text ?? '', 6)}`,
      }),
    };
  const taken = new Set<string>();
  const proposals = lines.flatMap((line) => {
    const opening = verbOf(firstWord(line.text));
    if (!opening) return [];
    const form = opening.form;
    const after =
      opening.base === 'manage'
        ? fittingVerb(line.text, form, taken)
        : (otherVerbs(line.text, form).find((text) => !taken.has(firstWord(text).toLowerCase())) ??
          otherVerbs(line.text, form)[0]);
    if (!after) return [];
    const base = verbOf(firstWord(after))?.base ?? '';
    taken.add(opening.base === 'manage' ? base : firstWord(after).toLowerCase());
    return [replace(line, after, reasonFor(talk, line, ['repeat']))];
  });
  return {
    intent: 'verb rewrite',
    about: proposals.map(({ patch }) => patch.path),
    proposals,
    text: tell(talk, {
      en: `“${firstWord(lines[0]?.text ?? '')}” opens ${lines.length} lines. I varied ${proposals.length} of them, from ${quote(lines[0]?.text ?? '', 8)} on, with verbs that say no more than the old one did.`,
      de: `„${firstWord(lines[0]?.text ?? '')}“ eröffnet ${lines.length} Zeilen; hier sind andere Verben.`,
      fr: `« ${firstWord(lines[0]?.text ?? '')} » ouvre ${lines.length} lignes ; j’en ai varié ${proposals.length}, sans en dire plus.`,
      es: `«${firstWord(lines[0]?.text ?? '')}» abre ${lines.length} líneas; he variado ${proposals.length}, sin decir más.`,
    }),
  };
}
