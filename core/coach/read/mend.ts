import { fold, wordsOf } from '../../claims/words.ts';
import { intentsOf } from './intents.ts';
import { verbOf } from '../write/verbs.ts';
import { distance } from './lines.ts';

/** Words that decide what a person wants; typing errors are mended towards them. */
const known = new Set(
  (
    'summary resume skills skill experience address number phone email bullet bullets shorten shorter rewrite remove delete undo tailor cover letter interview question questions ' +
    'salary missing requirement requirements match passive tense export download share section headline objective education certificate project volunteer language languages ' +
    'photo birthday marital references reference birth date dates gap career change replace improve stronger verb verbs first second third last original compare version privacy numbers ' +
    'spelling grammar quantify metric metrics profile finding findings problem problems weak weakness score reorder move above below street project portfolio employer ' +
    'lebenslauf anschreiben zusammenfassung stelle fehlt kürzer berufserfahrung bewerbung foto gehalt vorstellungsgesprach rückgängig lettre motivation resume competences experience ' +
    'passif raccourcis entretien salaire carta presentacion resumen habilidades experiencia entrevista salario idiomas requisito deshacer'
  )
    .split(' ')
    .map(fold),
);

/** Short words as they are typed on a phone. */
const chat: [RegExp, string][] = [
  [/\b(?:wats|wots|whats)\b/g, "what's"],
  [/\b(?:wat|wot)\b/g, 'what'],
  [/\b(?:beter|bettr|betta)\b/g, 'better'],
  [/\b(?:lettr|leter|letta)\b/g, 'letter'],
  [/\b(?:plz|pls)\b/g, 'please'],
  [/\b(?:chek|chekc|cheque)(?= (?:my|it|this))/g, 'check'],
  [/\b(?:shoud|shud|shuld)\b/g, 'should'],
  [/\b(?:sumary|summery|sumery)\b/g, 'summary'],
  [/\b(?:thnx|thanx|tnx|thx)\b/g, 'thanks'],
];

/** The message folded, with small typing errors in decisive words mended. Words of the résumé or the job are left alone. */
export function mendTypos(say: string, vocabulary: ReadonlySet<string>): string {
  let low = fold(say);
  for (const [form, word] of chat) low = low.replace(form, word);
  for (const word of wordsOf(say)) {
    if (intentsOf(word.low).length > 0) continue;
    if (verbOf(word.low) !== null && !/^(?:shor|rewr|remo|unde)/.test(word.low)) continue;
    if (word.low.length < 6 || known.has(word.low) || vocabulary.has(word.low) || /\d/.test(word.low)) continue;
    const limit = word.low.length >= 8 ? 2 : 1;
    const near = [...known].find(
      (other) =>
        other.length >= 6 &&
        other[0] === word.low[0] &&
        distance(word.low, other, limit) <= limit &&
        !word.low.startsWith(other) &&
        !other.startsWith(word.low),
    );
    if (near)
      low = low.replace(new RegExp(`(?<![\\p{L}])${word.low.replace(/[^\p{L}\p{N}]/gu, '.')}(?![\\p{L}])`, 'u'), near);
  }
  return low.replace(/\s+/g, ' ').trim();
}
