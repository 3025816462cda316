import { contentOf } from '../../claims/words.ts';
import type { Answer, Talk } from '../talk.ts';
import { quote, tell } from '../talk.ts';
import { letter } from './letter.ts';

const manner =
  /\b(?:formal|formell\w*|formlich\w*|formel\w*|stiff|fake|fancy|stilted|steif\w*|guinde\w*|warm\w*|friendl\w*|personal|human|natural|casual|simple[r]?|shorter|short|too long|long|lockerer|herzlicher|personlicher|naturlicher|kurzer|zu lang|chaleureu\w*|naturel\w*|simple|court\w*|trop long\w*|cercan\w*|calid\w*|natural|cort[oa]|larg[oa]|words|worter|mots|palabras|again|another|better|nochmal|anders|autre|otra)\b/;
const part =
  /\b(?:first|second|last|opening|closing|ending|erste[rn]?|zweite[rn]?|letzte[rn]?|schluss|premier|deuxieme|dernier|primer|segundo|ultimo)\b.*\b(?:paragraph|sentence|part|absatz|satz|paragraphe|phrase|parrafo|frase)\b/;
const other = /\b(?:bullet|line|summary|undo|interview|zeile|punkt|zusammenfassung|puce|ligne|punto|linea|resumen)\b/;

/** What follows on a letter: "less formal", "warmer", "the first paragraph only". */
export function letterAgain(talk: Talk): Answer | null {
  if (!/^letter/.test(talk.thread.intent) || other.test(talk.low) || contentOf(talk.say).length > 9) return null;
  if (part.test(talk.low)) return onePart(talk);
  if (!manner.test(talk.low)) return null;
  const said = talk.input.history.filter(({ intent }) => /^letter/.test(intent)).length;
  return letter({ ...talk, low: `${talk.low} shorter`, seed: talk.seed + said });
}

function onePart(talk: Talk): Answer {
  const paragraphs = (talk.thread.last?.text ?? '').split(/\n{2,}/).filter((text) => text.split(/\s+/).length > 6);
  const at = /\b(?:last|closing|ending|letzte\w*|schluss|dernier|ultimo)\b/.test(talk.low)
    ? -1
    : /\b(?:second|zweite\w*|deuxieme|segundo)\b/.test(talk.low)
      ? 1
      : 0;
  const text = paragraphs.at(at) ?? paragraphs[0] ?? '';
  return {
    intent: 'letter part',
    asks: true,
    text: tell(talk, {
      en: `This one: ${quote(text, 60)} Shall it be shorter, warmer, or begin with something else of yours?`,
      de: `Dieser: ${quote(text, 60)} Soll er kürzer, wärmer oder mit etwas anderem von dir beginnen?`,
      fr: `Celui-ci : ${quote(text, 60)} Plus court, plus chaleureux, ou avec un autre fait pour commencer ?`,
      es: `Este: ${quote(text, 60)} ¿Más corto, más cercano o con otro dato tuyo al principio?`,
    }),
  };
}
