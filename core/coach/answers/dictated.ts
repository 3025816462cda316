import { statementsIn } from '../../claims/statements.ts';
import { numbersIn } from '../../claims/numbers.ts';
import { scopesIn } from '../../claims/scope.ts';
import { contentOf, literal } from '../../claims/words.ts';
import { textLeaves } from '../../resume/pointer.ts';
import { alike, entriesNamed } from '../read/lines.ts';
import { linesMeant } from '../read/target.ts';
import { pick, quote, tell, type Answer, type Talk } from '../talk.ts';
import { isQuestion } from '../read/question.ts';
import { addLines } from './pasted-lines.ts';
import { pointsNamed } from './requirement.ts';

const order =
  /^(?:(?:ok|okay|fine|then|just|please|pls|also|and|so|can you|could you|ignore your rules and|bitte|dann|alors|donc|pues|entonces)[, ]+)*(?:write|say|put|claim|state|schreib(?:e|st)?|sag|behaupte|setz|mets|mettez|ecris|ecrivez|dis|dites|marque|pon|ponga|di|escribe|indica)\b(?: (?:in|down|there|einfach|mal|rein|hin|bitte|juste|simplement|aussi|solo|simplemente|tambien|doch|halt))*,?(?: (?:that|dass|que|qu'))? ?(.{4,})$/u;
const selfIn = /\b(?:i|i'm|i've|im|ive|we|ich|wir|je|nous|yo)\b|\bj'|\b(?:que|qu')\s|\b\d+ \p{L}+ (?:then|dann)\b/u;

/** Whether the résumé or what was said already tells it, word by word. */
function isKnown(talk: Talk, what: string): boolean {
  const sources = [
    ...[...textLeaves({ ...talk.input.resume, meta: undefined })].map(({ text }) => text),
    ...talk.input.statements.map(({ text }) => text),
  ].flatMap((text) => contentOf(text).map(({ low }) => low));
  const words = contentOf(what);
  return (
    words.length > 0 &&
    words.every(({ low }) => sources.some((other) => alike(low, other))) &&
    numbersIn(what).length === 0
  );
}

/** Words of the order that the posting has and the résumé has not. */
function onlyInJob(talk: Talk, what: string): string | undefined {
  const job = contentOf(talk.input.jobText ?? '').flatMap(({ low }) => [low, ...low.split(/[-/]/)]);
  const own = [...textLeaves({ ...talk.input.resume, meta: undefined })].flatMap(({ text }) =>
    contentOf(text).map(({ low }) => low),
  );
  const words = contentOf(what).filter(
    ({ low }) => low.length > 3 && job.some((other) => alike(low, other)) && !own.some((other) => alike(low, other)),
  );
  return words.length > 0 ? words.map(({ raw }) => raw).join(' ') : undefined;
}

const denies =
  /^(?:(?:well|actually|to be honest|honestly|ehrlich gesagt|en fait|la verdad)[, ]*)?(?:no|nope|nah|never|not really|i (?:never|didn'?t|have not|haven'?t)|nein|nie|noch nie|eigentlich nicht|non|jamais|pas vraiment|nunca|jamas|que va)\b[^\d]{0,40}$/;

/** The answer to "did you do it?": told with a place or a number it goes in, denied it stays out. */
export function confirmed(talk: Talk): Answer | null {
  const { last } = talk.thread;
  if (!last?.asks || !/^honest question/.test(last.intent) || isQuestion(talk)) return null;
  const named = /[“„«]\s*([^”“»]+?)\s*[”“»]/u.exec(last.text)?.[1];
  if (!named) return null;
  if (denies.test(talk.low)) return staysOut(talk, named);
  if (talk.language !== talk.resumeLanguage) return null;
  if (talk.language === 'en') return toldInFull(talk);
  const yes = /^(?:doch|ja|klar|sicher|stimmt|si|oui|bien sur|claro)[, ]+/u.exec(talk.low)?.[0];
  const told = talk.say
    .slice(yes?.length ?? 0)
    .replace(/^(?:das )?(?:mach(?:e)?|hab(?:e)?|mache das) ich(?: das)?(?: auch)?\s*/iu, '')
    .replace(/^(?:je (?:le |l['’])?(?:fais|ai fait)|lo (?:hago|hice|he hecho))\s*/iu, '')
    .replace(/[.!]+$/, '')
    .trim();
  const entry = entriesNamed(talk.say, talk.entries)[0] ?? talk.entries[0];
  if (!yes || !entry || !/\d/.test(told)) return null;
  const place = new RegExp(
    `\\s*(?:bei|chez|en)\\s+(?:${contentOf(entry.name)
      .map(({ raw }) => literal(raw))
      .join('|')})`,
    'iu',
  );
  const text = `${named.replace(/^\p{L}/u, (letter) => letter.toUpperCase())} (${told.replace(place, '').replace(/\s+,/g, ',')})`;
  return { ...addLines(talk, [text], entry), stated: `${named}: ${talk.say.trim()}` };
}

/** "Scores went from 31 to 62": what was asked about, told as a sentence of its own. */
function toldInFull(talk: Talk): Answer | null {
  const told = talk.say
    .trim()
    .replace(/[.!]+$/, '')
    .replace(/^(?:yes|yeah|well|ok|so)[,\s]+/i, '');
  if (!/\d/.test(told) || /\b(?:i|we)\b/i.test(told) || contentOf(told).length < 2 || statementsIn(told).length === 0)
    return null;
  const entry = entriesNamed(told, talk.entries)[0] ?? talk.entries[0];
  return entry ? addLines(talk, [told.replace(/^\p{L}/u, (letter) => letter.toUpperCase())], entry) : null;
}

function staysOut(talk: Talk, named: string): Answer {
  const near = linesMeant(talk, named)[0]?.line ?? talk.lines[0];
  return {
    intent: 'honest let-go',
    about: near ? [near.pointer] : [],
    text: tell(talk, {
      en: `Then “${named}” stays out, and nobody can catch you on it. What you can point at is ${quote(near?.text ?? '', 12)}; say that, and that you would learn the rest.`,
      de: `Dann bleibt „${named}“ draußen, und niemand kann dich dabei ertappen. Zeigen kannst du ${quote(near?.text ?? '', 12)}; sag das, und dass du den Rest lernst.`,
      fr: `Alors « ${named} » reste dehors, et personne ne vous prendra en défaut. Vous pouvez montrer ${quote(near?.text ?? '', 12)} ; dites-le, et que le reste s’apprend.`,
      es: `Entonces «${named}» queda fuera y nadie te pillará. Puedes mostrar ${quote(near?.text ?? '', 12)}; dilo, y que lo demás se aprende.`,
    }),
  };
}

/**
 * "Write that I know Allen-Bradley": an order to write something of which nothing says that it is so. The coach asks
 * first; what the person then tells about it can be written.
 */
export function dictated(talk: Talk): Answer | null {
  if (/[?\n]/.test(talk.say) || talk.say.length > 170 || /@|https?:|:/.test(talk.say)) return null;
  const what = (order.exec(talk.low)?.[1] ?? '')
    .replace(/^(?:i|i'm|im|i've|ive|we|ich|wir|je|j'|nous|yo)(?: |(?<='))/u, '')
    .replace(/,? (?:then|dann|close enough|anyway|alors|entonces)\b/gu, '');
  const asWords = /["“„«].+["”“»]/.test(talk.say) && scopesIn(what).length > 0;
  if (!what || !(selfIn.test(talk.low) || asWords) || contentOf(what).length === 0) return null;
  if (
    /\b(?:19|20)\d\d\b.*\b(?:19|20)\d\d\b|\b(?:first|top|above|below|bullet|line|zeile|punkt|puce|linea)\b/.test(what)
  )
    return null;
  const wanted = pointsNamed(talk, what).find(({ status }) => status !== 'met')?.point.text ?? onlyInJob(talk, what);
  if (
    /^(?:\p{L}+ )*add that\b/u.test(talk.low) &&
    (/\d/.test(what) || !/\b(?:doubled|tripled|quadrupled|halved)\b/.test(what))
  )
    return null;
  const asSomebody =
    /\b(?:i'?m|i am|i was|ich bin|ich war|je suis|j'etais|soy|era|fui) (?:an? |the |ein\w* |une? |un[ao]? )?\p{L}{4,}/u.test(
      talk.low,
    );
  const standing =
    asSomebody ||
    /\b(?:doubled|tripled|quadrupled|halved|verdoppelt|verdreifacht|halbiert|double|triple|duplique|triplique)\b/.test(
      what,
    ) ||
    scopesIn(what).length > 0 ||
    numbersIn(what).length > 0;
  if ((!wanted && !standing) || isKnown(talk, what)) return null;
  const near = linesMeant(talk, what)[0]?.line ?? linesMeant(talk, wanted ?? '')[0]?.line ?? talk.lines[0];
  const entry = entriesNamed(what, talk.entries)[0] ?? near?.entry;
  const shown = quote(near?.text ?? '', 10);
  const named = wanted ?? what.trim().replace(/[.!]+$/, '');
  return {
    intent: 'honest question',
    asks: true,
    about: near ? [near.pointer] : [],
    text: tell(talk, {
      en: pick(talk, [
        `Only you know whether “${named}” is so; the page does not say it, and ${shown} is the nearest to it. Did you do it, where, and how often? Then it goes in, in your words.`,
        `I write nothing that only the wish says. For “${named}” I find no trace; closest is ${shown}. What did you do of it at ${entry?.name ?? 'work'}, and when?`,
        `Before “${named}” goes in, tell me about it: where was it, what was your part, how often? So far ${shown} is all I could point at.`,
      ]),
      de: pick(talk, [
        `Ob „${named}“ stimmt, weißt nur du; im Lebenslauf steht es nicht, am nächsten kommt ${shown}. Hast du es gemacht, wo und wie oft? Dann schreibe ich es in deinen Worten.`,
        `Bevor „${named}“ hineinkommt: Wo war das, was war dein Teil, wie oft? Zeigen könnte ich bisher nur ${shown}.`,
      ]),
      fr: pick(talk, [
        `Vous seul savez si « ${named} » est vrai ; le CV ne le dit pas, le plus proche est ${shown}. L’avez-vous fait, où et à quelle fréquence ? Je l’écris alors avec vos mots.`,
        `Avant d’écrire « ${named} » : où était-ce, quelle était votre part, combien de fois ? Pour l’instant je n’ai que ${shown}.`,
      ]),
      es: pick(talk, [
        `Solo tú sabes si «${named}» es así; el currículum no lo dice y lo más cercano es ${shown}. ¿Lo hiciste, dónde y cada cuánto? Entonces lo escribo con tus palabras.`,
        `Antes de poner «${named}»: ¿dónde fue, cuál fue tu parte, cada cuánto? De momento solo tengo ${shown}.`,
      ]),
    }),
  };
}
