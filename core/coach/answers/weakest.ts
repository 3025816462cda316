import { numbersIn } from '../../claims/numbers.ts';
import { quote, tell, type Answer, type Talk } from '../talk.ts';
import { bestLines } from '../write/summary.ts';
import { troubles } from './troubles.ts';
import { ranking } from './questions.ts';
import { worst } from './overview.ts';

const asked =
  /\b(?:what(?:'?s| is)?|wh?ats|which(?: is)?|where(?:'s| is)?|the|my|wheres) (?:the |my |is )?(?:single |very )?(?:weakest|worst|weak)(?: (?:bit|part|point|spot|thing|section|place|one|link))?\b|^(?:weakest|worst)(?: (?:bit|part|point|thing|line|bullet))?[?!. ]*$|\bwhere (?:do|should|would|shall|can) (?:i|we|u|you) (?:even |best )?(?:start|begin)\b|\bwh?[ao]t (?:now|next|first)\b|\bwhat (?:would|should|shall|do) (?:you|u|i|we) (?:change|fix|do|mend|improve|tackle) (?:first|next)\b|\b(?:was|welche\w*)\b.*\b(?:am )?(?:schwachst\w*|schlechtest\w*|schlimmst\w*)\b|\bwo (?:fange?|soll(?:te)?|beginne?) ich\b|\bwomit (?:fange?|soll|beginne?)\b|\bwas (?:zuerst|als erstes|jetzt)\b|\b(?:point|partie|ligne|endroit|chose)s? (?:le |la )?(?:plus|moins) (?:faible|mauvais\w*|bon\w*)\b|\b(?:par|ou) (?:ou )?(?:je )?commence[rz]?\b|\bpar ou\b|\blo (?:que )?(?:mas|peor|menos)(?: \w+)? (?:flojo|debil|malo)\b|\blo (?:mas flojo|mas debil|peor)\b|\bpor donde (?:empiezo|empezar|comienzo)\b/;
const ofLines = /\b(?:lines?|bullets?|sentences?|zeilen?|stichpunkte?|lignes?|puces?|lineas?|puntos?)\b/;
const ofElse =
  /\b(?:interview|letter|answer|say|weakness\w*|apply|skill|summary|anschreiben|lettre|carta|requirement|learn)\b/;

const shell = /^\/basics\/(?:phone|location|email|url|profiles)/;

/** Nothing is broken: the line that carries least, and why. */
function leastTelling(talk: Talk): Answer {
  const order = bestLines(talk, talk.lines.length);
  const said = talk.input.history.map(({ text }) => text).join('\n');
  const fresh = order
    .toReversed()
    .filter(
      (line) => !talk.input.history.some(({ intent }) => intent.includes(line.pointer) && /^review/.test(intent)),
    );
  const weak =
    order
      .toReversed()
      .find((line) => numbersIn(line.text, true).length === 0 && !said.includes(quote(line.text, 11))) ??
    fresh[0] ??
    order.at(-1);
  const [best] = order;
  if (!weak || !best) return worst(talk);
  const bare = numbersIn(weak.text, true).length === 0;
  return {
    intent: 'review finding',
    asks: true,
    about: [weak.pointer],
    text: tell(talk, {
      en: `The line that does least for you is ${quote(weak.text, 11)} (${weak.entry.name}): ${bare ? 'no figure, and nothing of what came of it' : `it is sound, but next to ${quote(best.text, 7)} it fades`}. ${bare ? 'How many were there, or what was better afterwards?' : 'What came of it, for whom?'}`,
      de: `Am wenigsten trägt ${quote(weak.text, 11)} (${weak.entry.name}): ${bare ? 'keine Zahl und kein Ergebnis' : `in Ordnung, aber neben ${quote(best.text, 7)} verblasst es`}. ${bare ? 'Wie viele waren es, oder was war danach besser?' : 'Was kam dabei heraus?'}`,
      fr: `La ligne qui vous sert le moins : ${quote(weak.text, 11)} (${weak.entry.name}), ${bare ? 'sans chiffre ni résultat' : `correcte, mais pâle à côté de ${quote(best.text, 7)}`}. ${bare ? 'Combien, ou qu’est-ce qui allait mieux ensuite ?' : 'Qu’est-ce que cela a donné ?'}`,
      es: `La línea que menos te ayuda es ${quote(weak.text, 11)} (${weak.entry.name}): ${bare ? 'sin cifra ni resultado' : `correcta, pero apagada junto a ${quote(best.text, 7)}`}. ${bare ? '¿Cuántos eran, o qué mejoró después?' : '¿Qué salió de ello?'}`,
    }),
  };
}

/** "What's weakest?", "where do I start?": the one thing to mend first. */
export function weakest(talk: Talk): Answer | null {
  if (!asked.test(talk.low) || ofElse.test(talk.low) || talk.say.length > 90) return null;
  const lines = ofLines.test(talk.low) && talk.lines.length > 1 && !/point (?:le )?plus faible/.test(talk.low);
  if (lines) return talk.lines.length > 2 && talk.thread.count('review') === 0 ? ranking(talk) : leastTelling(talk);
  const named = troubles(talk).filter(({ pointer }) => pointer && !shell.test(pointer));
  const told = talk.input.history.map(({ text }) => text).join('\n');
  const fresh = named.find(({ text }) => !told.includes(text));
  if (!fresh) return leastTelling(talk);
  return {
    intent: 'review finding',
    asks: true,
    about: [fresh.pointer ?? ''].filter(Boolean),
    text: tell(talk, {
      en: `This is where I would begin: ${fresh.text} Shall we take that one?`,
      de: `Hier würde ich anfangen: ${fresh.text} Nehmen wir das?`,
      fr: `Je commencerais ici : ${fresh.text} On s’y met ?`,
      es: `Yo empezaría por aquí: ${fresh.text} ¿Vamos con eso?`,
    }),
  };
}
