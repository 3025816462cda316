import { classifyText } from '../../parse/classify.ts';
import { readBrief, type Brief } from '../read/brief.ts';
import { standings } from '../read/evidence.ts';
import { list, quote, tell, type Answer, type Talk } from '../talk.ts';

/** The newest job that was pasted into the conversation, if any. */
export function pastedJob(talk: Talk): Brief | null {
  const turn = talk.input.history.findLast(({ say }) => say.length > 250 && classifyText(say) === 'job');
  return turn ? readBrief(turn.say) : null;
}

const tally = (talk: Talk, brief: Brief) => {
  const every = standings(brief, talk.input.resume, talk.input.now).filter(({ status }) => status !== 'ask');
  const met = every.filter(({ status }) => status === 'met');
  return {
    every,
    met,
    open: every.filter(({ status, point }) => status === 'missing' && point.level === 'required'),
    share: every.length > 0 ? met.length / every.length : 0,
  };
};

export function jobPasted(talk: Talk): Answer {
  const brief = readBrief(talk.say);
  const { every, met, open } = tally(talk, brief);
  const proof = met.find((one) => one.proof);
  return {
    intent: 'paste job',
    asks: true,
    text: tell(talk, {
      en: `Read as a job: ${brief.title}${brief.company ? `, ${brief.company}` : ''}. ${met.length} of its ${every.length} points stand in your résumé${proof?.proof ? `, for one ${quote(proof.point.text, 9)} through ${quote(proof.proof.text, 9)}` : ''}. ${
        open.length > 0
          ? `Not found: ${list(
              talk,
              open.slice(0, 3).map(({ point }) => quote(point.text, 9)),
            )}.`
          : ''
      } Shall I tailor to ${brief.title}, or compare it with another?`,
      de: `Als Stelle gelesen: ${brief.title}${brief.company ? `, ${brief.company}` : ''}. ${met.length} von ${every.length} Punkten stehen im Lebenslauf. ${
        open.length > 0
          ? `Nicht gefunden: ${list(
              talk,
              open.slice(0, 3).map(({ point }) => quote(point.text, 9)),
            )}.`
          : ''
      } Soll ich ihn darauf zuschneiden?`,
      fr: `C’est une offre : ${brief.title}${brief.company ? `, ${brief.company}` : ''}. ${met.length} points sur ${every.length} sont couverts. ${
        open.length > 0
          ? `Manque : ${list(
              talk,
              open.slice(0, 3).map(({ point }) => quote(point.text, 9)),
            )}.`
          : ''
      } J’adapte le CV ?`,
      es: `Es una oferta: ${brief.title}${brief.company ? `, ${brief.company}` : ''}. ${met.length} de ${every.length} puntos están. ${
        open.length > 0
          ? `Falta: ${list(
              talk,
              open.slice(0, 3).map(({ point }) => quote(point.text, 9)),
            )}.`
          : ''
      } ¿Lo adapto?`,
    }),
  };
}

export function whichJob(talk: Talk): Answer | null {
  const other = pastedJob(talk);
  if (!other || !talk.brief) return null;
  const [a, b] = [
    { brief: talk.brief, ...tally(talk, talk.brief) },
    { brief: other, ...tally(talk, other) },
  ];
  const [better, worse] = a.share >= b.share ? [a, b] : [b, a];
  const named = (one: typeof a) => `${one.brief.title}${one.brief.company ? ` (${one.brief.company})` : ''}`;
  const why = better.met.find((one) => one.proof);
  return {
    intent: 'match which-job',
    text: tell(talk, {
      en: `On paper ${named(better)}: ${better.met.length} of ${better.every.length} points are there, against ${worse.met.length} of ${worse.every.length} for ${named(worse)}. ${why?.proof ? `What tips it is ${quote(why.point.text, 9)}, which ${quote(why.proof.text, 9)} answers.` : ''} ${worse.open[0] ? `For the other one, ${quote(worse.open[0].point.text, 9)} is the hardest to fill.` : ''} Which you would rather get up for is yours to say.`,
      de: `Auf dem Papier ${named(better)}: ${better.met.length} von ${better.every.length} Punkten gegen ${worse.met.length} von ${worse.every.length} bei ${named(worse)}.`,
      fr: `Sur le papier, ${named(better)} : ${better.met.length} points sur ${better.every.length}, contre ${worse.met.length} sur ${worse.every.length} pour ${named(worse)}.`,
      es: `Sobre el papel, ${named(better)}: ${better.met.length} de ${better.every.length} puntos, frente a ${worse.met.length} de ${worse.every.length} en ${named(worse)}.`,
    }),
  };
}
