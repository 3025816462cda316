import { classifyText } from '../parse/classify.ts';
import type { Statement } from './schema.ts';
import { credentials, ranks, scopesIn } from './scope.ts';
import { contentOf, fold } from './words.ts';

/** Says that what is said is not so, or that nobody would notice. */
const notSo =
  /\b(?:nobody|no one|noone|none) (?:checks?|will|would|ever|knows|notice\w*|cares)|\b(?:won't|wont|will not|can't|cant|cannot|could not|couldn't|couldnt) (?:check|notice|find out|know)|\b(?:pretend\w*|fake|lie|lying|exaggerat\w*|make (?:it |something |stuff )?up|made up|inflate|stretch it|sounds? better|look better|(?:do|did) the work of|almost|nearly|basically|practically|kind of|sort of|as good as|close enough|same thing|lol|haha)\b|\bmerkt (?:doch )?(?:keiner|niemand)|keiner (?:merkt|pruft|fragt)|niemand (?:merkt|pruft|fragt)|personne (?:ne )?(?:verifie|va)|nadie (?:lo )?(?:comprueba|mira|se entera|va a)|\b(?:so gut wie|quasi|fast|presque|casi)\b/;

/** Denies, or says that it was only seen, read or wished for. */
const denied =
  /\b(?:not|never|no|none|wasnt|werent|isnt|arent|dont|doesnt|didnt|havent|hasnt|cant|n't|without|only (?:saw|seen|read|watched|heard)|just (?:saw|read|watched|heard)|youtube|heard of|would like|want to (?:learn|be)|wish|plan to learn|still learning|supposed|should|nicht|nie|kein\w*|nur (?:gesehen|gelesen)|pas|jamais|aucun\w*|nunca|jamas|tampoco|solo (?:vi|lei))\b|n't\b/;

const others =
  /\b(?:they|job|posting|advert|employer|company) (?:wants?|asks?|needs?|requires?|says)|\b(?:die|der job|stelle) (?:wollen|verlang\w+|sucht)|\b(?:ils|l'annonce) (?:veulent|demand\w+)|\b(?:piden|quieren|la oferta)\b/;

/** "Write that I was …": an order to write is no statement. */
const dictated =
  /^(?:ok |okay |fine |then |just |please |pls |can you |could you |and |y |und |et |dann |alors |pues |bitte )*(?:say|write|put|claim|state|tell them|make (?:it|me|that|the)|change|set|turn|call me|schreib\w*|sag\w*|mach\w*|behaupte|setz\w*|ander\w*|ecris|ecrivez|dis|dites|mets|mettez|fais|change|pon|ponga|ponme|di|escribe|haz|cambia)\b/;

/** "Add Kubernetes": names a thing without saying anything about it. */
const bareAdd =
  /^(?:ok |okay |please |pls |can you |could you |also |and |y |und |et |bitte |noch )*(?:add|include|insert|stick|throw in|slip in|list|fug\w*|erganz\w*|nimm|ajout\w*|rajout\w*|anad\w*|agrega\w*|incluye|mete)\b/;

const aboutMe = /\b(?:i|i've|i'm|ive|im|we|ich|wir|je|j'ai|yo|he|fui|hice|tengo)\b|j'/;

function isStatement(clause: string): boolean {
  const low = fold(clause).trim();
  if (/[?¿]/.test(low) || notSo.test(low) || denied.test(low) || others.test(low)) return false;
  if (contentOf(clause).length === 0 && !/\d/.test(clause)) return false;
  if (dictated.test(low)) return /\d{5,}|@/.test(low) || (/\d/.test(low) && !claimsStanding(low));
  if (bareAdd.test(low))
    return (aboutMe.test(low) || /\d|:/.test(low)) && !(claimsStanding(low) && !/\d{4}|:/.test(low));
  return true;
}

/** Rank, degree or scope: what people are tempted to have written for them. */
const claimsStanding = (low: string) =>
  low.match(ranks) !== null || /\b[abc][12]\b/.test(low) || low.match(credentials) !== null || scopesIn(low).length > 0;

/** Sentences; a comma parts only where the next clause starts anew ("…, nobody checks"). */
export function clausesOf(say: string): string[] {
  return say
    .split(/\n+|(?<=[.!?…])\s+|(?<=\p{L}{3}[.;])\s*(?=\p{Lu})|,?\s+(?:but|aber|mais|pero)\s+/iu)
    .map((clause) => clause.trim())
    .filter(Boolean);
}

/**
 * What a person's message vouches for. A question, an order to write something, a denial, "nobody checks" and a pasted
 * job advertisement vouch for nothing.
 */
export function statementsIn(say: string): Statement[] {
  if (classifyText(say) === 'job') return [];
  return clausesOf(say)
    .filter(isStatement)
    .map((text) => ({ text }));
}
