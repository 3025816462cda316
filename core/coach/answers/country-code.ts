import { youSaid } from '../text/you-said.ts';
import { tell, type Answer, type Talk } from '../talk.ts';

/** "Phone with +40 in front": the number that stands there, with a country code in place of its first zero. */
export function countryCode(talk: Talk): Answer | null {
  const before = talk.input.resume.basics?.phone;
  const code = /(?<!\d)\+\d{1,3}(?![\d\s().-]*\d{3})/.exec(talk.say)?.[0];
  if (!before || !code || before.trim().startsWith('+')) return null;
  if (
    !/\b(?:phone|mobile|number|code|prefix|telefon\w*|nummer|vorwahl|numero|indicatif|telephone|telefono|prefijo)\b/.test(
      talk.low,
    )
  )
    return null;
  const after = `${code} ${before.trim().replace(/^(?:00\d{2}|0)/, '')}`;
  return {
    intent: 'contact phone',
    about: ['/basics/phone'],
    proposals: [{ patch: { op: 'replace', path: '/basics/phone', before, after }, reason: youSaid(talk) }],
    text: tell(talk, {
      en: `The phone would read ${after}, so that it works from abroad.`,
      de: `Die Nummer lautet dann ${after} und geht auch aus dem Ausland.`,
      fr: `Le numéro devient ${after}, joignable de l’étranger.`,
      es: `El teléfono queda ${after}, y sirve desde el extranjero.`,
    }),
  };
}
