import { list, pick, quote, tell, type Answer, type Talk } from '../talk.ts';
import { bestLines } from '../write/summary.ts';
import { label, mine } from './own.ts';
import { troubles } from './troubles.ts';

export function salary(talk: Talk): Answer {
  const pay = talk.brief?.pay;
  const best = bestLines(talk, 1)[0];
  return {
    intent: 'salary career',
    text: pay
      ? tell(talk, {
          en: `The posting itself says: ${quote(pay, 24)} That is the frame, and asking inside it needs no courage. Where in it depends on what you can show; ${quote(best?.text ?? label(talk), 12)} is your best argument for the upper part. I have no market data beyond the posting.`,
          de: `In der Anzeige steht ${quote(pay, 24)} Das ist der Rahmen. Für den oberen Teil spricht ${quote(best?.text ?? label(talk), 12)}; Marktdaten habe ich nicht.`,
          fr: `L’annonce dit : ${quote(pay, 24)} C’est le cadre. Pour le haut de la fourchette, ${quote(best?.text ?? label(talk), 12)} est votre meilleur argument ; je n’ai pas d’autres données.`,
          es: `El anuncio dice: ${quote(pay, 24)} Ese es el marco. Para la parte alta, tu mejor argumento es ${quote(best?.text ?? label(talk), 12)}; no tengo más datos.`,
        })
      : tell(talk, {
          en: `I don't know: ${talk.brief ? `the posting for ${talk.brief.title}` : 'what you gave me'} names no pay and I have no market data for ${label(talk)}. Ask them for the range before you name a figure, and bring ${quote(best?.text ?? '', 12)} as your argument.`,
          de: `Das weiß ich nicht: ${talk.brief ? `Die Anzeige ${talk.brief.title} nennt kein Gehalt` : `Für ${label(talk)} habe ich keine Zahlen`}. Frag zuerst nach dem Rahmen; dein Argument ist ${quote(best?.text ?? '', 12)}`,
          fr: `Je ne sais pas : aucun salaire n’est indiqué pour ${talk.brief?.title ?? label(talk)}. Demandez d’abord la fourchette ; votre argument est ${quote(best?.text ?? '', 12)}`,
          es: `No lo sé: no se indica sueldo para ${talk.brief?.title ?? label(talk)}. Pregunta primero por la banda; tu argumento es ${quote(best?.text ?? '', 12)}`,
        }),
  };
}

export function market(talk: Talk): Answer {
  const city = talk.input.resume.basics?.location?.city ?? '';
  return {
    intent: 'salary career',
    text: tell(talk, {
      en: `I can't tell you: I have no pay data for ${city || 'your town'}, and next to ${mine(talk, 6)} a guess would sound more certain than it is. A union, or two people who also ${bestLines(talk, 1)[0] ? `do ${quote(bestLines(talk, 1)[0]?.text ?? '', 5)}` : 'do this work'}, know better. ${talk.brief?.pay ? `All I have is the posting's own ${quote(talk.brief.pay, 16)}` : ''}`,
      de: `Das kann ich nicht sagen: Ich habe keine Gehaltsdaten für ${city}. Gewerkschaft, Berufsverband oder Bekannte als ${label(talk)} wissen mehr.`,
      fr: `Je ne peux pas le dire : je n’ai pas de données pour ${city}. Un syndicat ou deux collègues ${label(talk)} le sauront mieux.`,
      es: `No puedo decirlo: no tengo datos de ${city}. Un sindicato o dos colegas (${label(talk)}) lo sabrán mejor.`,
    }).trim(),
  };
}

export function career(talk: Talk): Answer {
  const lines = bestLines(talk, 3);
  const said = talk.clean.basics?.summary ?? '';
  return {
    intent: 'career advice',
    asks: true,
    text: tell(talk, {
      en: `That is your decision and I can't make it for you. What I can do is show what you would take along: ${list(
        talk,
        lines.map((line) => quote(line.text, 11)),
      )} None of it is tied to being ${label(talk)}. ${said ? `Your summary says ${quote(said, 12)}` : ''} What would have to change for you to stay?`,
      de: `Das ist deine Entscheidung, die kann ich dir nicht abnehmen. Mitnehmen würdest du ${list(
        talk,
        lines.map((line) => quote(line.text, 11)),
      )} Was müsste sich ändern, damit du bleibst?`,
      fr: `C’est votre décision, je ne peux pas la prendre pour vous. Vous emporteriez ${list(
        talk,
        lines.map((line) => quote(line.text, 11)),
      )} Qu’est-ce qui devrait changer pour que vous restiez ?`,
      es: `Es tu decisión y no puedo tomarla por ti. Te llevarías ${list(
        talk,
        lines.map((line) => quote(line.text, 11)),
      )} ¿Qué tendría que cambiar para que te quedaras?`,
    }),
  };
}

export function feelings(talk: Talk): Answer {
  const despair =
    /\b(?:applications?|answers?|repl|reject|wrong with me|give up|giving up|hopeless|nobody|callbacks?|responses?|absage|bewerbung|candidature|solicitud)/.test(
      talk.low,
    );
  const found = troubles(talk)[0];
  if (!despair)
    return {
      intent: 'feelings',
      asks: true,
      text: tell(talk, {
        en: `${pick(talk, ['Fair enough, and I am sorry', 'I am sorry, that is fair', 'Sorry, I let you down there'])}. Give me one more try with something concrete: shall we take ${mine(talk, 7)} and make it better in two minutes?`,
        de: `Das verstehe ich, es tut mir leid. Versuchen wir es konkret: Soll ich ${mine(talk, 7)} verbessern?`,
        fr: `Je comprends, désolé. Prenons quelque chose de concret : on améliore ${mine(talk, 7)} ?`,
        es: `Lo entiendo y lo siento. Vamos a algo concreto: ¿mejoramos ${mine(talk, 7)}?`,
      }),
    };
  return {
    intent: 'feelings support',
    asks: true,
    text: tell(talk, {
      en: `I'm sorry, that wears anyone down, and silence says little about you: ${mine(talk, 10)} is real work. Something in the paper can be mended, though. ${found ? found.text : ''} Shall we start there, or paste one of the job descriptions you applied to?`,
      de: `Das tut mir leid, so etwas zermürbt, und es sagt wenig über dich: ${mine(talk, 10)} ist echte Arbeit. ${found ? found.text : ''} Sollen wir da anfangen?`,
      fr: `Je suis désolé, c’est usant, et cela dit peu de vous : ${mine(talk, 10)} est du vrai travail. ${found ? found.text : ''} On commence par là ?`,
      es: `Lo siento, eso desgasta, y dice poco de ti: ${mine(talk, 10)} es trabajo de verdad. ${found ? found.text : ''} ¿Empezamos por ahí?`,
    }),
  };
}
