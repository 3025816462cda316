import { contentOf, fold } from '../../claims/words.ts';
import { alike } from '../read/lines.ts';
import { quote, tell, type Answer, type Talk } from '../talk.ts';

export function equivalent(talk: Talk, what: string): Answer | null {
  const words = contentOf(what).map(({ low }) => low);
  const paper = (talk.input.resume.certificates ?? [])
    .map(({ name }) => name ?? '')
    .find((name) => contentOf(name).some(({ low }) => words.some((word) => alike(word, low))));
  const study = (talk.input.resume.education ?? [])
    .map(({ studyType, area }) => [studyType, area].filter(Boolean).join(' '))
    .find((name) => contentOf(name).some(({ low }) => words.some((word) => alike(word, low))));
  const own = paper ?? study;
  if (!own) return null;
  const asked = talk.brief?.points.find(({ text }) =>
    contentOf(talk.say).some(({ low }) => low.length > 2 && fold(text).includes(low)),
  )?.text;
  return {
    intent: 'degree knockout',
    text: tell(talk, {
      en: `I can't vouch for that: whoever issues ${asked ? quote(asked, 12) : 'theirs'} decides what is accepted. Ask that body how to have ${own} assessed, and until then name ${own} by its own name, with its country. One line to the recruiter settles whether “assessment under way” is enough.`,
      de: `Das kann ich nicht zusagen; entscheiden muss die Stelle, die ${asked ? quote(asked, 12) : 'den Nachweis'} ausstellt. Frag dort nach der Anerkennung von ${own}, und nenne ihn bis dahin bei seinem eigenen Namen.`,
      fr: `Je ne peux pas le garantir : c’est l’organisme qui délivre ${asked ? quote(asked, 12) : 'ce titre'} qui décide. Demandez la reconnaissance de ${own} et, d’ici là, gardez son vrai nom.`,
      es: `No puedo asegurarlo: decide quien expide ${asked ? quote(asked, 12) : 'ese título'}. Pregunta por la homologación de ${own} y, hasta entonces, ponlo con su propio nombre.`,
    }),
  };
}
