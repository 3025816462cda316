import { tell, type Answer, type Talk } from '../talk.ts';
import { englishLetter } from '../write/letter-english.ts';
import { foreignLetter } from '../write/letter-foreign.ts';
import { injectionNote } from './match.ts';

/** The letter as text; it is no change of the résumé. */
export function letter(talk: Talk): Answer {
  const short = /\b(?:short\w*|brief\w*|less formal|too formal|too long|words|kurz\w*|court\w*|cort[oa])\b/.test(
    talk.low,
  );
  const text = talk.language === 'en' ? englishLetter(talk, short) : foreignLetter(talk, short);
  const foreign = talk.language !== 'en' && talk.language !== talk.resumeLanguage && talk.lines.length > 0;
  const note = [
    talk.brief
      ? ''
      : tell(talk, {
          en: `(Without a job description it stays general; paste one and I'll aim it.)`,
          de: '(Ohne Stellenanzeige bleibt es allgemein.)',
          fr: '(Sans annonce, elle reste générale.)',
          es: '(Sin oferta queda general.)',
        }),
    foreign
      ? tell(talk, {
          en: '',
          de: '(Deine Zeilen stehen in der Sprache des Lebenslaufs; übersetzen solltest du sie selbst.)',
          fr: '(Vos lignes restent dans la langue du CV ; à vous de les traduire.)',
          es: '(Tus líneas quedan en el idioma del currículum; tradúcelas tú.)',
        })
      : '',
    injectionNote(talk),
  ]
    .filter(Boolean)
    .join('\n\n');
  return { intent: 'letter', text: [text, note].filter(Boolean).join('\n\n') };
}
