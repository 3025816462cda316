import { pointsNamed } from './requirement.ts';
import { linesMeant } from '../read/target.ts';
import { quote, tell, type Answer, type Talk } from '../talk.ts';

/** What to say when they ask about something that the résumé does not show. */
export function whenAsked(talk: Talk, what: string): Answer | null {
  const point = pointsNamed(talk, what)[0];
  if (!point) return null;
  const proof = point.proof?.text;
  const near =
    proof ??
    linesMeant(talk, what)[0]?.line.text ??
    talk.lines.find(({ text }) => /\d/.test(text))?.text ??
    talk.lines[0]?.text ??
    '';
  const has = point.status === 'met' || point.status === 'partly';
  const name = point.point.text;
  return {
    intent: 'interview answer',
    text: has
      ? tell(talk, {
          en: `On “${name}” you have something to show: ${quote(near, 14)}. Begin with that, say what you did yourself, and stop; they will ask on.`,
          de: `Zu „${name}“ hast du etwas zu zeigen: ${quote(near, 14)}. Fang damit an, sag deinen Anteil, dann Pause; sie fragen weiter.`,
          fr: `Sur « ${name} », vous avez de quoi montrer : ${quote(near, 14)}. Commencez par là, dites votre part, puis laissez-les questionner.`,
          es: `Sobre «${name}» tienes algo que mostrar: ${quote(near, 14)}. Empieza por ahí, di tu parte y deja que pregunten.`,
        })
      : tell(talk, {
          en: `Then the truth, in two sentences: you have not worked with “${name}” yet, and the nearest you have done is ${quote(near, 14)}. Add how you picked that up, and what you would do in the first weeks to get there.`,
          de: `Dann die Wahrheit in zwei Sätzen: Mit „${name}“ hast du noch nicht gearbeitet, am nächsten kommt ${quote(near, 14)}. Sag, wie du dir das angeeignet hast und was du in den ersten Wochen tun würdest.`,
          fr: `Alors la vérité, en deux phrases : pas encore « ${name} », et le plus proche est ${quote(near, 14)}. Dites comment vous l’avez appris et ce que vous feriez les premières semaines.`,
          es: `Entonces la verdad, en dos frases: aún no has trabajado con «${name}», y lo más cercano es ${quote(near, 14)}. Di cómo lo aprendiste y qué harías las primeras semanas.`,
        }),
  };
}

export function whyLeft(talk: Talk): Answer {
  const laidOff = /laid off|let go|redundan|fired|sacked|gekundigt|entlassen|licencie|despid|echaron/.test(talk.low);
  const last = talk.entries.find(({ section, current }) => section === 'work' && !current) ?? talk.entries[0];
  const good = quote(talk.lines.find(({ text }) => /\d/.test(text))?.text ?? talk.lines[0]?.text ?? '', 9);
  return {
    intent: 'interview answer',
    about: last ? [last.pointer] : [],
    text: tell(talk, {
      en: laidOff
        ? `I'm sorry; that happens to good people, and it need not stand on the page. Said aloud: one plain sentence (“The role at ${last?.name ?? 'my last job'} was cut”), no blame, then what you did there, ${good}, and what you want next.`
        : `Short and forward: one true reason, no complaint about ${last?.name ?? 'them'}, then what draws you here. Follow it at once with something you did, such as ${good}. What was the reason, in your own words? It stays out of the résumé.`,
      de: laidOff
        ? `Das tut mir leid; es trifft auch gute Leute und muss nicht im Lebenslauf stehen. Im Gespräch genügt ein Satz („Die Stelle bei ${last?.name ?? ''} fiel weg“), ohne Vorwurf, dann ${good} und was du nun suchst.`
        : `Kurz und nach vorn: ein wahrer Grund, keine Klage über ${last?.name ?? ''}, dann, was dich an der neuen Stelle reizt, und gleich danach ${good}.`,
      fr: laidOff
        ? `J’en suis désolé ; cela arrive aux meilleurs et n’a pas à figurer au CV. À l’oral, une phrase (« Le poste chez ${last?.name ?? ''} a été supprimé »), sans reproche, puis ${good}.`
        : `Court et tourné vers la suite : une vraie raison, aucun reproche envers ${last?.name ?? ''}, puis ce qui vous attire ici, avec ${good}.`,
      es: laidOff
        ? `Lo siento; le pasa a gente muy buena y no tiene que estar en el currículum. En la entrevista basta una frase («Suprimieron el puesto en ${last?.name ?? ''}»), sin reproches, y luego ${good}.`
        : `Breve y hacia delante: una razón verdadera, sin quejas de ${last?.name ?? ''}, luego lo que te atrae de este puesto y enseguida ${good}.`,
    }),
  };
}
