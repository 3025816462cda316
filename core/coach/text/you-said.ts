import { tell, type Talk } from '../talk.ts';

/** The reason of a change that rests on the person's own words of this turn. */
export function youSaid(talk: Talk): string {
  const said = talk.say.trim();
  return tell(talk, {
    en: `You said: “${said}”`,
    de: `Du sagtest: „${said}“`,
    fr: `Vous avez dit : « ${said} »`,
    es: `Dijiste: «${said}»`,
  });
}
