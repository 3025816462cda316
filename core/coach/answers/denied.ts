import { contentOf, fold } from '../../claims/words.ts';
import { alike, lineAt, type Line } from '../read/lines.ts';
import { isQuestion } from '../read/question.ts';
import { quote, tell, type Answer, type Talk } from '../talk.ts';

const wrong =
  /^(?:(?:no|nope|hey|hm+|um|sorry|but|nein|non|mais|pero|aber|und)[,.! ]+)*(?:(?:that'?s|thats|that is|this is|it'?s|its|that|this) (?:not (?:right|true|so|correct|what i (?:said|meant|did))|wrong|false|untrue|incorrect|made up|a lie|not me)|(?:das|es) (?:stimmt (?:so )?nicht|ist (?:falsch|nicht wahr)|habe ich (?:so )?nie gesagt)|c'est (?:faux|pas vrai|inexact)|ce n'est pas vrai|eso (?:no es (?:verdad|cierto|asi)|es mentira|esta mal))\b/;
const neverI =
  /\b(?:i|ich|yo)(?: have|'ve)? (?:never|didn'?t|did not|habe nie|hab nie|nunca) (?:\p{L}+ )?|\bje n'ai (?:jamais|pas) |\bnunca (?:dije|hice|he) |\bhabe ich nie /u;
const neverSaid =
  /\b(?:never|didn'?t|not) (?:said|say|told|tell|wrote|write|mean)|\bnie (?:gesagt|geschrieben)|\bjamais (?:dit|ecrit)|\bnunca (?:dije|he dicho)/;

/** What the person denies, by the words behind "I never". */
function deniedWords(low: string): string[] {
  const rest = low.slice((neverI.exec(low)?.index ?? 0) + (neverI.exec(low)?.[0].length ?? 0));
  const verb = neverI.exec(low)?.[0] ?? '';
  return contentOf(`${verb} ${rest}`)
    .map((word) => word.low)
    .filter(
      (word) =>
        word.length > 2 &&
        !/^(?:never|didn't|didnt|did|said|say|anything|anyone|something|nothing|that|wrong|right|true|nie|gesagt|jamais|dit|nunca|dije|verdad|eso|jemals|etwas|real|really|have|not)$/.test(
          word,
        ),
    );
}

const scope = /^(?:led|lead|leading|manag\w*|supervis\w*|ran|run|head\w*|leit\w*|geleitet|gefuhrt|dirig\w*|encadr\w*)$/;

/** "That's wrong, I never led anything": where it comes from, and what can be done about it. */
export function denied(talk: Talk): Answer | null {
  if (!talk.thread.last || isQuestion(talk) || talk.say.length > 120) return null;
  const isWrong = wrong.test(talk.low);
  const never = neverI.test(talk.low);
  if (!isWrong && !(never && /^(?:no|nope|nein|non|hey)\b/.test(talk.low)) && !neverSaid.test(talk.low)) return null;
  if (/^(?:honest|skills|match|contact|dates)/.test(talk.thread.intent) || /\d/.test(talk.say)) return null;
  const words = never && !neverSaid.test(talk.low) ? deniedWords(talk.low) : [];
  const shown = (line: Line) =>
    words.some((word) =>
      contentOf(line.text).some((other) => alike(word, other.low) || (scope.test(word) && scope.test(other.low))),
    );
  const inAnswer = (line: Line) =>
    fold(talk.thread.last?.text ?? '').includes(fold(line.text).replace(/\.$/, '').slice(8, 40));
  const named = talk.lines.filter(shown).sort((a, b) => Number(inAnswer(b)) - Number(inAnswer(a)))[0];
  if (named) return comesFrom(talk, named);
  if (words.length > 0) return notThere(talk, words);
  const open = talk.thread.last.proposals.find(({ outcome }) => outcome === 'open')?.proposal;
  const spoke = talk.thread.about.flatMap((pointer) => lineAt(talk.input.resume, pointer) ?? [])[0];
  return whichPart(talk, typeof open?.patch.after === 'string' ? open.patch.after : undefined, spoke);
}

const comesFrom = (talk: Talk, line: Line): Answer => ({
  intent: 'rewrite denied',
  asks: true,
  about: [line.pointer],
  text: tell(talk, {
    en: `I took it from your page: ${quote(line.text, 14)}, at ${line.entry.name}. If that is not how it was, the page must change first. How would you put it truthfully, in your own words, or shall that line go?`,
    de: `Das habe ich aus deinem Lebenslauf: ${quote(line.text, 14)} bei ${line.entry.name}. Wenn es nicht so war, muss zuerst die Zeile weg oder anders heißen. Wie war es wirklich?`,
    fr: `Je l’ai pris dans votre CV : ${quote(line.text, 14)} chez ${line.entry.name}. Si ce n’est pas exact, c’est la ligne qu’il faut changer. Comment était-ce vraiment ?`,
    es: `Lo tomé de tu currículum: ${quote(line.text, 14)} en ${line.entry.name}. Si no fue así, lo primero es cambiar la línea. ¿Cómo fue de verdad?`,
  }),
});

const notThere = (talk: Talk, words: string[]): Answer => ({
  intent: 'let-go denied',
  text: tell(talk, {
    en: `Then it stays out. I looked: no line of yours says ${quote(words.slice(0, 3).join(' '))}, and I write nothing that you have not told me.`,
    de: `Dann bleibt es draußen. Nachgesehen: Keine Zeile sagt ${quote(words.slice(0, 3).join(' '))}, und Ungesagtes schreibe ich nicht.`,
    fr: `Alors cela n’y sera pas. Vérifié : aucune ligne ne dit ${quote(words.slice(0, 3).join(' '))}, et je n’écris rien que vous n’ayez dit.`,
    es: `Entonces no estará. Lo he mirado: ninguna línea dice ${quote(words.slice(0, 3).join(' '))}, y no escribo nada que no hayas dicho.`,
  }),
});

function whichPart(talk: Talk, open: string | undefined, line: Line | undefined): Answer {
  const shown = open ?? line?.text;
  const page = open === undefined;
  return {
    intent: `${talk.thread.intent === 'letter' ? 'letter' : 'let-go'} denied`,
    asks: true,
    about: line ? [line.pointer] : [],
    text: tell(talk, {
      en: shown
        ? `${page ? 'Your page says this' : 'Then it does not go in. This is what I had'}: ${quote(shown, 24)} Which word of it is not so?`
        : `Sorry; then I want it right. Copy me the words that are not so, and I will say where I took them from or take them out. Which are they?`,
      de: shown
        ? `${page ? 'Im Lebenslauf steht' : 'Dann kommt es nicht hinein. Vor mir hatte ich'}: ${quote(shown, 24)} Welches Wort stimmt nicht?`
        : `Entschuldige, dann soll es stimmen. Kopier mir die Stelle, die nicht stimmt; ich sage dir, woher ich sie habe, oder nehme sie heraus. Welche ist es?`,
      fr: shown
        ? `${page ? 'Votre CV dit ceci' : 'Alors cela n’entre pas. J’avais ceci'} : ${quote(shown, 24)} Quel mot est inexact ?`
        : `Pardon ; il faut que ce soit juste. Copiez-moi le passage faux : je vous dis d’où il vient ou je l’enlève. Lequel est-ce ?`,
      es: shown
        ? `${page ? 'Tu currículum dice' : 'Entonces no entra. Tenía esto'}: ${quote(shown, 24)} ¿Qué palabra no es así?`
        : `Perdona; tiene que ser exacto. Cópiame lo que no es así y te digo de dónde sale, o lo quito. ¿Qué parte es?`,
    }),
  };
}
