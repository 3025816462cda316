import { classifyText } from '../parse/classify.ts';
import { doubtOf, isImagined, speaksOfSelf, type Doubt } from './doubt.ts';
import type { Statement } from './schema.ts';
import { credentials, ranks, scopesIn } from './scope.ts';
import { contentOf, fold } from './words.ts';

/** Says that what is said is not so, or that nobody would notice. */
const notSo =
  /\b(?:nobody|no one|noone|none) (?:checks?|will|would|ever|knows|notice\w*|cares)|\b(?:won't|wont|will not|can't|cant|cannot|could not|couldn't|couldnt) (?:check|notice|find out|know)|\b(?:pretend\w*|fake|lie|lying|exaggerat\w*|make (?:it |something |stuff )?up|made up|inflate|stretch it|sounds? better|look better|(?:do|did) the work of|almost|nearly|basically|practically|kind of|sort of|as good as|close enough|same thing|lol|haha)\b|\bmerkt (?:doch )?(?:keiner|niemand)|keiner (?:merkt|pruft|fragt)|niemand (?:merkt|pruft|fragt)|personne (?:ne )?(?:verifie|va)|nadie (?:lo )?(?:comprueba|mira|se entera|va a)|\b(?:so gut wie|quasi|fast|presque|casi)\b/;

/** Denies, or says that it was only seen, read or wished for. */
const denied =
  /\b(?:not|never|no|none|wasnt|werent|isnt|arent|dont|doesnt|didnt|havent|hasnt|cant|n't|without|only (?:saw|seen|read|watched|heard)|just (?:saw|read|watched|heard)|youtube|heard of|would like|want to (?:learn|be)|wish|plan to learn|still learning|supposed|should(?! (?:say|be|read|have been))|nicht|nie|kein\w*|nur (?:gesehen|gelesen)|pas|jamais|aucun\w*|nunca|jamas|tampoco|solo (?:vi|lei))\b|n't\b/;

/** "Write that I was …": an order to write is no statement. */
const dictated =
  /^(?:ok |okay |fine |then |just |please |pls |can you |could you |and |y |und |et |dann |alors |pues |bitte )*(?:say|write|put|claim|state|tell them|make (?:it|me|that|the)|change|set|turn|call me|schreib\w*|sag\w*|mach\w*|behaupte|setz\w*|ander\w*|ecris|ecrivez|dis|dites|mets|mettez|fais|change|pon|ponga|ponme|di|escribe|haz|cambia)\b/;

/** "Add Kubernetes": names a thing without saying anything about it. */
const bareAdd =
  /^(?:ok |okay |please |pls |can you |could you |also |and |y |und |et |bitte |noch )*(?:add|include|insert|stick|throw in|slip in|list|fug\w*|erganz\w*|nimm|ajout\w*|rajout\w*|anad\w*|agrega\w*|incluye|mete)\b/;

const aboutMe = /\b(?:(?:from|during|at) my|i|i've|i'm|ive|im|we|ich|wir|je|j'ai|yo|he|fui|hice|tengo)\b|j'/;

const month =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|januar|februar|marz|mai|juin|juillet|aout|enero|abril|mayo|junio|julio)\\p{L}*';
/** What a correction sets aside: "21, not 17", "no wait, 41", "no eran 40", "june not may"; and "no accidents" is a count of none. */
const setAside = new RegExp(
  [
    "^(?:(?:hm+|ah|oh|well|so|and|und|et|y)[, ]+)*(?:no|nope|nein|non)\\b(?:[, ]+(?:wait|sorry|moment|warte|attends|espera))?[, ]*(?=(?:it|that|they|there|i|es|das|ich|c'|j'|eran?|son|\\d|about|etwa|\\p{L}+ \\d))",
    `[,;]? \\(?(?:and |und |et |y )?(?:not|nicht|pas|no|non)(?: (?:just|only|the|nur|die|les|los|in|im|en|seit|since))? (?:\\d[\\d.,%k]*|${month})\\b`,
    '\\bno (?:era|eran|son|es|fue|fueron) \\d[\\d.,]*',
    '\\b(?:no|zero|keine?n?|ohne|sans|sin|without)(?= (?:\\p{L}+ )?(?:accidents?|claims?|complaints?|losses|errors?|faults?|incidents?|injuries|defects?|unfalle?|fehler|beschwerden|accidents|plaintes|erreurs|accidentes|quejas|errores)\\b)',
  ].join('|'),
  'gu',
);

/** Names something; no order to write what was never said. */
function isTold(clause: string): boolean {
  const low = fold(clause).trim();
  if (notSo.test(low) || denied.test(low.replace(setAside, ' '))) return false;
  if (contentOf(clause).length === 0 && !/\d/.test(clause)) return false;
  if (dictated.test(low)) return /\d{5,}|@/.test(low) || (/\d/.test(low) && !claimsStanding(low));
  if (bareAdd.test(low))
    return (aboutMe.test(low) || /\d|:/.test(low)) && !(claimsStanding(low) && !/\d{4}|:/.test(low));
  return true;
}

/** Rank, degree or scope: what people are tempted to have written for them. */
const claimsStanding = (low: string) =>
  low.replace(/\d+ (?:\p{L}+ )?staff\b/gu, ' ').match(ranks) !== null ||
  /\b[abc][12]\b/.test(low) ||
  low.match(credentials) !== null ||
  scopesIn(low).length > 0;

/** Sentences; a comma parts only where the next clause starts anew ("…, nobody checks"). */
export function clausesOf(say: string): string[] {
  return say
    .split(/\n+|(?<=[.!?…])\s+|(?<=\p{L}{3}[.;])\s*(?=\p{Lu})|,?\s+(?:[Bb]ut|BUT|[Aa]ber|[Mm]ais|[Pp]ero)\s+/u)
    .map((clause) => clause.trim())
    .filter(Boolean);
}

/** Where the person themselves comes in: "my colleague led it and I trained 30 people". */
const selfAgain = /,?\s+(?:and|und|et|y|while)\s+(?=(?:I|ich|je|yo)\s)|,\s+(?=(?:I|ich|je|yo)\s|j['’])/iu;

interface Judged {
  text: string;
  doubt: Doubt | null;
}

function judged(clause: string): Judged[] {
  const doubt = doubtOf(clause);
  if (doubt !== 'somebody else' && doubt !== 'posting') return [{ text: clause, doubt }];
  const parts = clause.split(selfAgain);
  return parts.length === 1 ? [{ text: clause, doubt }] : parts.map((text) => ({ text, doubt: doubtOf(text) }));
}

/**
 * The clauses of a message, each with why it is not the person's word about themselves. A retraction reaches back over
 * all that stood before it, an imagined case over the whole message, and who was spoken of last is meant until the
 * person speaks of themselves again.
 */
export function judgedClauses(say: string): Judged[] {
  const clauses = clausesOf(say).flatMap(judged);
  const imagined = clauses.some(({ text }) => isImagined(text));
  const takenBack = clauses.findLastIndex(({ doubt }) => doubt === 'retracted');
  let ofAnother = false;
  return clauses.map(({ text, doubt }, i) => {
    ofAnother = doubt === 'somebody else' || (ofAnother && !speaksOfSelf(text));
    if (i <= takenBack) return { text, doubt: 'retracted' };
    if (doubt) return { text, doubt };
    return { text, doubt: imagined ? 'supposed' : ofAnother ? 'somebody else' : null };
  });
}

/**
 * What a person's message vouches for. A question, an order to write something, a denial, a supposition, what somebody
 * else did or wants, "nobody checks", what is taken back, and a pasted job advertisement vouch for nothing.
 */
export function statementsIn(say: string): Statement[] {
  if (classifyText(say) === 'job') return [];
  return judgedClauses(say)
    .filter(({ text, doubt }) => doubt === null && isTold(text))
    .map(({ text }) => ({ text }));
}
