import { pick, quote, tell, type Answer, type Talk } from '../talk.ts';
import { troubles, type Trouble } from './troubles.ts';

const offer = (talk: Talk, trouble: Trouble | undefined) =>
  trouble
    ? tell(talk, {
        en: `${pick(talk, ['Shall we start at the top', 'Want to begin with the first one', 'Shall I take the first one'])}, ${talk.firstName || 'then'}?`,
        de: 'Sollen wir damit anfangen?',
        fr: 'On commence par là ?',
        es: '¿Empezamos por ahí?',
      })
    : '';

export function review(talk: Talk): Answer {
  const every = troubles(talk);
  const before = talk.input.history.map(({ text }) => text).join('\n');
  const untold = every.filter(({ text }) => !before.includes(text));
  if (untold.length === 0 && every.length > 0) return nothingNew(talk, every);
  const found = untold.slice(0, /\b(?:computer|machine|parser|software|robot|bot|ats|reads?)\b/.test(talk.low) ? 5 : 4);
  if (found.length === 0) {
    const line = talk.lines[0];
    return {
      intent: 'review',
      text: tell(talk, {
        en: `I find nothing that a program or a person would trip over. If you want more out of it, ${quote(line?.text ?? '', 9)} is the line that most people will read first.`,
        de: `Ich finde nichts, worüber man stolpert. ${quote(line?.text ?? '', 9)} liest man zuerst.`,
        fr: `Je ne trouve rien qui accroche. On lira d’abord ${quote(line?.text ?? '', 9)}.`,
        es: `No encuentro nada que estorbe. Lo primero que se lee es ${quote(line?.text ?? '', 9)}.`,
      }),
    };
  }
  const opening = tell(talk, {
    en: `${talk.firstName ? `${talk.firstName}, here` : 'Here'} is what I would look at, most important first:`,
    de: 'Das fällt mir auf, das Wichtigste zuerst:',
    fr: 'Voici ce qui me frappe, le plus important d’abord :',
    es: 'Esto es lo que veo, lo más importante primero:',
  });
  return {
    intent: 'review finding',
    about: found.flatMap(({ pointer }) => pointer ?? []),
    asks: true,
    text: `${opening}\n${found.map(({ text }) => `- ${text}`).join('\n')}\n\n${offer(talk, found[0])}`,
  };
}

/** Asked again when everything has been named. */
function nothingNew(talk: Talk, every: Trouble[]): Answer {
  const first = every[0] as Trouble;
  const line = talk.lines.find(({ pointer }) => pointer === first.pointer);
  const n = every.length;
  return {
    intent: 'review finding',
    asks: true,
    about: every.flatMap(({ pointer }) => pointer ?? []),
    text: tell(talk, {
      en: `Nothing beyond ${n === 1 ? 'the one point' : `the ${n} points`} I named. Still first: ${first.text} ${line ? `Shall I reword ${quote(line.text, 5)}?` : 'Shall we begin with it?'}`,
      de: `Nichts außer ${n === 1 ? 'dem einen Punkt' : `den ${n} Punkten`} von vorhin. Weiter zuerst: ${first.text} ${line ? `Soll ich ${quote(line.text, 5)} umformulieren?` : 'Fangen wir damit an?'}`,
      fr: `Rien de plus que ${n === 1 ? 'le point' : `les ${n} points`} déjà nommés. Toujours d’abord : ${first.text} ${line ? `Je reformule ${quote(line.text, 5)} ?` : 'On commence par là ?'}`,
      es: `Nada más que ${n === 1 ? 'el punto' : `los ${n} puntos`} que ya nombré. Primero, todavía: ${first.text} ${line ? `¿Reformulo ${quote(line.text, 5)}?` : '¿Empezamos por ahí?'}`,
    }),
  };
}

export function worst(talk: Talk): Answer {
  const told = new Set(talk.thread.about);
  const found = troubles(talk).filter(({ pointer }) => !pointer || !told.has(pointer));
  const top = found[0] ?? troubles(talk)[0];
  if (!top) return review(talk);
  const next = found[1];
  return {
    intent: 'review finding',
    asks: true,
    about: [top.pointer ?? ''].filter(Boolean),
    text: tell(talk, {
      en: `The one I'd mend first: ${top.text}${next ? ` Close behind: ${next.text}` : ''} Want me to propose a wording?`,
      de: `Zuerst würde ich das ändern: ${top.text}${next ? ` Danach: ${next.text}` : ''} Soll ich etwas vorschlagen?`,
      fr: `À corriger d’abord : ${top.text}${next ? ` Ensuite : ${next.text}` : ''} Je propose une version ?`,
      es: `Lo primero: ${top.text}${next ? ` Después: ${next.text}` : ''} ¿Te propongo un texto?`,
    }),
  };
}
