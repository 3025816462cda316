import { fold } from '../../claims/words.ts';
import { list, quote, tell, type Answer, type Talk } from '../talk.ts';
import { bestLines } from '../write/summary.ts';
import { label, mine } from './own.ts';
import { troubles } from './troubles.ts';

export function offTopic(talk: Talk): Answer {
  const first = talk.thread.count('off-topic') === 0;
  return {
    intent: 'off-topic',
    text: first
      ? tell(talk, {
          en: `Not my field, ${talk.firstName}; I read résumés and jobs. In yours, ${mine(talk, 7)} could be next.`,
          de: `Das liegt außerhalb; ich kenne nur Lebensläufe und Stellen. Als Nächstes vielleicht ${mine(talk, 7)}?`,
          fr: `Ce n’est pas mon domaine ; je ne connais que les CV et les offres. Revenons à ${mine(talk, 7)}`,
          es: `Eso no es lo mío; solo sé de currículums y ofertas. Volvamos a ${mine(talk, 7)}`,
        })
      : tell(talk, {
          en: `That one I leave to others. In your résumé we could look at ${quote(talk.lines[1]?.text ?? label(talk), 7)}`,
          de: `Das überlasse ich anderen und bleibe beim Lebenslauf, etwa bei ${quote(talk.lines[1]?.text ?? '', 7)}`,
          fr: `Je laisse cela à d’autres et reste au CV, par exemple ${quote(talk.lines[1]?.text ?? '', 7)}`,
          es: `Eso se lo dejo a otros; sigo con tu currículum, por ejemplo ${quote(talk.lines[1]?.text ?? '', 7)}`,
        }),
  };
}

export function unclear(talk: Talk): Answer {
  const n = talk.thread.count('unclear');
  const line = talk.lines[n % Math.max(1, talk.lines.length)];
  const options = [
    tell(talk, {
      en: `I couldn't make that out. Is it about your résumé, say ${quote(line?.text ?? label(talk), 7)}, or about a job?`,
      de: `Das habe ich nicht verstanden. Geht es um deinen Lebenslauf, etwa ${quote(line?.text ?? '', 7)}, oder um eine Stelle?`,
      fr: `Je n’ai pas compris. Est-ce au sujet du CV, par exemple ${quote(line?.text ?? '', 7)}, ou d’un poste ?`,
      es: `No lo he entendido. ¿Es sobre tu currículum, por ejemplo ${quote(line?.text ?? '', 7)}, o sobre un puesto?`,
    }),
    tell(talk, {
      en: `Nothing arrived that I can work with yet, ${talk.firstName}. Shall I reword ${quote(line?.text ?? label(talk), 7)}, or read your résumé for problems?`,
      de: `Noch fehlt mir etwas zum Arbeiten. Soll ich ${quote(line?.text ?? '', 7)} umformulieren?`,
      fr: `Il me manque de quoi travailler. Je reformule ${quote(line?.text ?? '', 7)} ?`,
      es: `Me falta algo con que trabajar. ¿Reformulo ${quote(line?.text ?? '', 7)}?`,
    }),
  ];
  return { intent: 'unclear', asks: true, text: options[n % 2] as string };
}

export function help(talk: Talk): Answer {
  const found = troubles(talk)[0];
  return {
    intent: 'help',
    asks: true,
    text: tell(talk, {
      en: `I can reword or shorten a bullet such as ${quote(talk.lines[0]?.text ?? label(talk), 5)}, put your numbers in, write a summary or letter, compare it with a job, or prepare an interview. ${found ? `If I may choose: ${found.text}` : `We could begin with ${mine(talk, 8)}`} Which one first?`,
      de: `Ich kann Stichpunkte umformulieren, kürzen, Zahlen einbauen, eine Zusammenfassung oder ein Anschreiben schreiben und mit einer Stelle vergleichen. ${found ? `Mein Vorschlag: ${found.text}` : ''} Womit fangen wir an?`,
      fr: `Je peux reformuler, raccourcir, chiffrer, écrire une accroche ou une lettre, comparer le CV à une offre. ${found ? `Mon choix : ${found.text}` : ''} Par quoi commencer ?`,
      es: `Puedo reformular, acortar, poner cifras, escribir un resumen o una carta y comparar el currículum con una oferta. ${found ? `Yo empezaría por esto: ${found.text}` : ''} ¿Qué hacemos primero?`,
    }),
  };
}

export const isGibberish = (low: string): boolean => {
  const words = low.match(/\p{L}{3,}/gu) ?? [];
  return (
    words.length > 0 &&
    words.every((word) => !/[aeiouyáéíóúäöüàèêôû]/.test(word) || /[^aeiouy]{4}|(.)\1\1|^[^aeiouy]{3}/.test(fold(word)))
  );
};

const courtesies =
  /^(?:(?:lol|ok(?:ay)?|haha|alright|right|great|cool|fine)[,.! ]+)*(?:hi|hello|hey|good(?=[.! ]*$)|ok(?:ay)?|good (?:morning|evening|afternoon)|thanks?(?: you)?(?: so much| a lot)?|thx|ty|thanks|cheers|great|perfect|nice|cool|hallo|guten (?:tag|morgen|abend)|danke(?: schon)?|super|bonjour|salut|merci(?: beaucoup)?|hola|buenos dias|gracias|genial)(?: there| you| que tal| wie geht'?s| ca va)?[ !.,:)?]*$/;

export const isCourtesy = (low: string): boolean => courtesies.test(low);

export function courtesy(talk: Talk): Answer {
  const thanks = /\b(?:thank|thx|ty|cheers|good|ok|okay|great|perfect|nice|cool|danke|super|merci|gracias|genial)/.test(
    talk.low,
  );
  const found = troubles(talk)[0];
  const named = talk.firstName ? `, ${talk.firstName}` : '';
  if (thanks)
    return {
      intent: 'small-talk',
      text: tell(talk, {
        en: `You're welcome${named}. Good luck with it.`,
        de: `Gern${named}. Viel Erfolg damit.`,
        fr: `Avec plaisir${named}. Bonne chance.`,
        es: `De nada${named}. Mucha suerte.`,
      }),
    };
  return {
    intent: 'small-talk help',
    asks: true,
    text: tell(talk, {
      en: `Hello ${talk.firstName}. I have read your résumé; ${found ? `one thing stands out: ${found.text}` : `${mine(talk, 7)} stands out.`} Shall we begin there, or do you have a job in mind?`,
      de: `Hallo ${talk.firstName}. Ich habe deinen Lebenslauf gelesen. ${found ? found.text : ''} Fangen wir da an, oder gibt es eine Stelle?`,
      fr: `Bonjour ${talk.firstName}. J’ai lu votre CV. ${found ? found.text : ''} On commence par là, ou avez-vous une offre ?`,
      es: `Hola, ${talk.firstName}. He leído tu currículum. ${found ? found.text : ''} ¿Empezamos por ahí o tienes una oferta?`,
    }),
  };
}

export function strength(talk: Talk): Answer {
  const lines = bestLines(talk, 3);
  return {
    intent: 'strength review',
    text: tell(talk, {
      en: `On paper it is this, ${talk.firstName}: ${list(
        talk,
        lines.map((line) => quote(line.text, 10)),
      )}. ${lines[0] ? `The first is the strongest, because it is concrete and stands at ${lines[0].entry.name}.` : ''} Lead with it in the summary, the letter and the interview alike.`,
      de: `Auf dem Papier ist es das: ${list(
        talk,
        lines.map((line) => quote(line.text, 10)),
      )}. Damit würde ich überall anfangen.`,
      fr: `Sur le papier : ${list(
        talk,
        lines.map((line) => quote(line.text, 10)),
      )}. Commencez toujours par là.`,
      es: `Sobre el papel: ${list(
        talk,
        lines.map((line) => quote(line.text, 10)),
      )}. Empieza siempre por ahí.`,
    }),
  };
}
