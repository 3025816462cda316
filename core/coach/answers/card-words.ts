import { readable } from '../assess.ts';
import type { Language } from '../read/language.ts';
import { lineAt } from '../read/lines.ts';
import type { Proposal } from '../schema.ts';
import { list, quote, tell, type Answer, type Talk } from '../talk.ts';
import { troubles } from './troubles.ts';

const accepts =
  /^(?:i )?(?:accept|accepted|approve|take it|use it|apply(?: it)?|annehmen|angenommen|ubernehmen|nehme ich|accepter?|j'accepte|acepto|aceptar|aceptado)(?: (?:it|that|this|the change|please|das|bitte|ca|eso))*[.! ]*$/;
const rejects =
  /^(?:i )?(?:reject|rejected|decline|discard|don'?t want it|ablehnen|abgelehnt|lehne ich ab|verwerfen|refuser?|je refuse|rejeter?|rechazar|rechazo|rechazado)(?: (?:it|that|this|the change|please|das|bitte|ca|eso))*[.! ]*$/;

/** "accept", "reject" typed as words: cards are accepted by hand, so that nothing changes by a misread word. */
export function cardWord(talk: Talk): Answer | null {
  const last = talk.input.history.findLast(({ proposals }) => proposals.some(({ outcome }) => outcome === 'open'));
  const open = last?.proposals.filter(({ outcome }) => outcome === 'open')[0]?.proposal;
  if (accepts.test(talk.low)) return open ? howToAccept(talk, open.patch.after) : nothingOpen(talk, true);
  if (rejects.test(talk.low)) return open ? putAside(talk, open.patch.path) : nothingOpen(talk, false);
  return null;
}

function howToAccept(talk: Talk, after: unknown): Answer {
  const shown = typeof after === 'string' ? ` ${quote(after, 12)}` : '';
  return {
    intent: 'card',
    text: tell(talk, {
      en: `Accepting is yours to do: press Accept on the card${shown ? ` with${shown}` : ''}, or the A key while it is selected. I change nothing on a word in the chat.`,
      de: `Annehmen kannst nur du: Drück auf der Karte${shown ? ` mit${shown}` : ''} auf Annehmen, oder die Taste A, solange sie ausgewählt ist. Auf ein Wort im Chat hin ändere ich nichts.`,
      fr: `C’est à vous d’accepter : appuyez sur Accepter sur la carte${shown ? `${shown}` : ''}, ou sur la touche A quand elle est sélectionnée. Je ne change rien sur un mot du chat.`,
      es: `Aceptar te toca a ti: pulsa Aceptar en la tarjeta${shown ? ` con${shown}` : ''}, o la tecla A con la tarjeta seleccionada. No cambio nada por una palabra del chat.`,
    }),
  };
}

function putAside(talk: Talk, path: string): Answer {
  const next = troubles(talk).find(({ pointer }) => pointer !== path);
  return {
    intent: 'card let-go',
    asks: Boolean(next),
    about: next?.pointer ? [next.pointer] : [],
    text: tell(talk, {
      en: `Then that one is off the table; your text stays as it is. Press Reject on the card to clear it away.${next ? ` The next idea would be this: ${next.text} Shall we?` : ''}`,
      de: `Dann lassen wir das; dein Text bleibt, wie er ist. Mit Ablehnen räumst du die Karte weg.${next ? ` Die nächste Idee wäre: ${next.text} Sollen wir?` : ''}`,
      fr: `On laisse donc tomber ; votre texte reste tel quel. Appuyez sur Refuser pour écarter la carte.${next ? ` L’idée suivante : ${next.text} On s’y met ?` : ''}`,
      es: `Entonces lo dejamos; tu texto queda como está. Con Rechazar quitas la tarjeta.${next ? ` La siguiente idea: ${next.text} ¿Vamos con eso?` : ''}`,
    }),
  };
}

const nothingOpen = (talk: Talk, toAccept: boolean): Answer => ({
  intent: 'card',
  text: tell(talk, {
    en: `There is no suggestion to ${toAccept ? 'accept' : 'reject'} at the moment. Name a line, and I will look for a better wording.`,
    de: `Im Moment gibt es nichts ${toAccept ? 'anzunehmen' : 'abzulehnen'}. Nenn mir eine Zeile, dann suche ich eine bessere Fassung.`,
    fr: `Rien à ${toAccept ? 'accepter' : 'refuser'} pour l’instant. Citez une ligne et je cherche mieux.`,
    es: `Ahora no hay nada que ${toAccept ? 'aceptar' : 'rechazar'}. Dime una línea y busco algo mejor.`,
  }),
});

const places: [RegExp, Record<Language, string>][] = [
  [/^\/basics\/summary/, { en: 'the summary', de: 'die Zusammenfassung', fr: 'l’accroche', es: 'el resumen' }],
  [/^\/basics/, { en: 'your details', de: 'deine Angaben', fr: 'vos coordonnées', es: 'tus datos' }],
  [
    /^\/(?:work|volunteer|projects)\/[^/]+\/highlights/,
    { en: 'the line', de: 'die Zeile', fr: 'la ligne', es: 'la línea' },
  ],
  [/^\/work/, { en: 'the job', de: 'die Stelle', fr: 'le poste', es: 'el puesto' }],
  [/^\/skills/, { en: 'the skill', de: 'die Kenntnis', fr: 'la compétence', es: 'la habilidad' }],
  [/^\/certificates/, { en: 'the certificate', de: 'das Zertifikat', fr: 'le certificat', es: 'el certificado' }],
  [/^\/languages/, { en: 'the language', de: 'die Sprache', fr: 'la langue', es: 'el idioma' }],
  [/^\/education/, { en: 'the education', de: 'die Ausbildung', fr: 'la formation', es: 'la formación' }],
];

/** What a card is about, in words; never its place in the data. */
export function cardName(talk: Talk, { patch }: Proposal): string {
  const kind = places.find(([form]) => form.test(patch.path))?.[1] ?? {
    en: 'the change',
    de: 'die Änderung',
    fr: 'le changement',
    es: 'el cambio',
  };
  const content =
    patch.op === 'move' ? lineAt(talk.input.resume, patch.from ?? '')?.text : (patch.after ?? patch.before);
  const shown = typeof content === 'string' ? content : (readable(content).split('\n')[0] ?? '');
  return shown ? `${tell(talk, kind)} ${quote(shown, 7)}` : tell(talk, kind);
}

/** "Yes, add it" while cards are open: the last step is the person's, and the card is named once. */
export function pressAccept(talk: Talk, open: Proposal[]): string {
  const names = list(
    talk,
    open.slice(0, 3).map((one) => cardName(talk, one)),
  );
  const n = open.length;
  return tell(talk, {
    en: `Ready when you are: press Accept on the card${n > 1 ? 's' : ''} for ${names}${n > 3 ? ' and the rest' : ''}, or the A key.`,
    de: `Es fehlt nur dein Druck auf Annehmen (oder die Taste A): ${names}${n > 3 ? ' und die übrigen' : ''}.`,
    fr: `Il ne reste qu’à appuyer sur Accepter, ou sur la touche A : ${names}${n > 3 ? ' et le reste' : ''}.`,
    es: `Solo falta que pulses Aceptar, o la tecla A: ${names}${n > 3 ? ' y lo demás' : ''}.`,
  });
}
