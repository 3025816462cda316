import { readable } from '../assess.ts';
import type { CoachTurn } from '../conversation.ts';
import type { Proposal } from '../schema.ts';
import { pick, quote, tell, type Answer, type Talk } from '../talk.ts';
import { mine } from './own.ts';

const counts: [RegExp, number][] = [
  [/\b(?:last |previous |letzten |dernier\w* |ultim\w* )?(?:two|2|zwei|deux|dos|both|beide[sn]?|les deux|ambos)\b/, 2],
  [/\b(?:three|3|drei|trois|tres)\b/, 3],
  [/\b(?:four|4|vier|quatre|cuatro)\b/, 4],
];
const everything = /\b(?:all|everything|alles?|tout(?:es)?|tous|todo|todos)\b/;

const accepted = (turn: CoachTurn) => turn.proposals.filter(({ outcome }) => outcome === 'accepted');

/** Takes back the last change, the last few ("undo the last two") or all of them. */
export function undo(talk: Talk): Answer {
  const changed = talk.input.history.filter((turn) => accepted(turn).length > 0);
  const wanted = everything.test(talk.low) ? changed.length : (counts.find(([form]) => form.test(talk.low))?.[1] ?? 1);
  const turns = Math.min(wanted, changed.length);
  const last = changed.at(-1);
  if (!last || turns === 0) return nothingToUndo(talk);
  return turns === 1 ? one(talk, last) : several(talk, changed.slice(-turns));
}

const nothingToUndo = (talk: Talk): Answer => ({
  intent: 'undo',
  text: tell(talk, {
    en: `There is nothing to take back: no change has been accepted, and a card you leave alone changes nothing, so ${mine(talk, 8)} and the rest are as you brought them.`,
    de: `Es gibt nichts rückgängig zu machen: Angenommen ist noch nichts, ${mine(talk, 8)} steht wie am Anfang.`,
    fr: `Rien à annuler : ${mine(talk, 8)} est comme au début.`,
    es: `No hay nada que deshacer; ${mine(talk, 8)} está como al principio.`,
  }),
});

function one(talk: Talk, last: CoachTurn): Answer {
  const done = accepted(last);
  const first = done[0]?.proposal.patch;
  const old = readable(first?.op === 'add' ? first.after : first?.before).split('\n')[0] ?? '';
  return {
    intent: 'undo',
    undo: { turns: 1 },
    text: tell(talk, {
      en: old
        ? pick(talk, [
            `Undone, ${first?.op === 'add' ? `and ${quote(old, 10)} is out again` : `so it reads ${quote(old, 10)} again`}.`,
            `Taken back: ${first?.op === 'add' ? `no more ${quote(old, 10)}` : `${quote(old, 10)} stands again`}, as before “${last.say.trim().slice(0, 40)}”.`,
            `Back to how it was${first?.op === 'add' ? `, without ${quote(old, 10)}` : `: ${quote(old, 10)}`}.`,
          ])
        : `Undone; all is as before “${last.say.trim().slice(0, 60)}”.`,
      de: `Zurückgenommen: „${last.say.trim().slice(0, 60)}“. ${old ? (first?.op === 'add' ? `${quote(old, 10)} ist wieder weg.` : `Es gilt wieder ${quote(old, 10)}.`) : 'Alles ist wieder wie vorher.'}`,
      fr: `Annulé : tout est comme avant « ${last.say.trim().slice(0, 60)} »${old ? `, ${quote(old, 10)}` : ''}.`,
      es: `Deshecho: todo vuelve a como estaba antes de «${last.say.trim().slice(0, 60)}»${old ? `, ${quote(old, 10)}` : ''}.`,
    }),
  };
}

function several(talk: Talk, turns: CoachTurn[]): Answer {
  const rows = turns
    .toReversed()
    .map(({ say }) => `- “${say.trim().slice(0, 60)}”`)
    .join('\n');
  return {
    intent: 'undo',
    undo: { turns: turns.length },
    text: tell(talk, {
      en: `The last ${turns.length} are taken back, newest first:\n${rows}\nSay “redo” if one of them should return.`,
      de: `Die letzten ${turns.length} sind zurückgenommen, die neueste zuerst:\n${rows}\nMit „wiederholen“ kommt eine zurück.`,
      fr: `Les ${turns.length} derniers changements sont annulés :\n${rows}\nDites « refaire » pour en rétablir un.`,
      es: `Deshechos los últimos ${turns.length}:\n${rows}\nDi «rehacer» para recuperar uno.`,
    }),
  };
}

const redoCue =
  /^(?:please |ok |no |hm+ )*(?:redo|re-?do|do (?:it|that|them) again|again(?: please)?,? (?:do|remove|delete|change|take) (?:it|that|them)(?: out)?|(?:put|bring) (?:it|that) back in|apply (?:it|that) again|undo the undo|wiederholen?|(?:mach|tu) (?:es|das) (?:doch )?(?:wieder|nochmal|noch mal)|doch wieder|refaire|refais(?:-le)?|remets(?:-le)?|retablis|rehacer|rehazlo|hazlo otra vez|vuelve a (?:hacerlo|ponerlo))\b[^?]{0,24}$/;

/** "Redo": what was taken back last is proposed again, as far as it still fits. */
export function redo(talk: Talk): Answer | null {
  if (!redoCue.test(talk.low)) return null;
  const turn = talk.input.history.findLast(({ proposals }) => proposals.some(({ outcome }) => outcome === 'undone'));
  const undone = (turn?.proposals ?? []).filter(({ outcome }) => outcome === 'undone');
  if (!turn || undone.length === 0) return null;
  const proposals: Proposal[] = undone.map(({ proposal }) => proposal);
  const shown =
    readable(proposals[0]?.patch.op === 'remove' ? proposals[0].patch.before : (proposals[0]?.patch.after ?? '')).split(
      '\n',
    )[0] ?? '';
  return {
    intent: turn.intent.split(' ')[0] ?? 'redo',
    about: proposals.map(({ patch }) => patch.path),
    proposals,
    text: tell(talk, {
      en: `Here it is once more, as in “${turn.say.trim().slice(0, 50)}”${shown ? `: ${quote(shown, 14)}` : '.'}`,
      de: `Noch einmal, wie bei „${turn.say.trim().slice(0, 50)}“${shown ? `: ${quote(shown, 14)}` : '.'}`,
      fr: `Le revoici, comme pour « ${turn.say.trim().slice(0, 50)} »${shown ? ` : ${quote(shown, 14)}` : '.'}`,
      es: `Aquí está de nuevo, como en «${turn.say.trim().slice(0, 50)}»${shown ? `: ${quote(shown, 14)}` : '.'}`,
    }),
  };
}

const backCue =
  /^(?:oh |oops |ups |hm+ |no |nein |non |wait |actual?ly |please |sorry |ach |ok )*[, ]*(?:(?:put|bring|get|give) (?:it|that|them|this)(?: \p{L}+)? back|keep (?:it|that|them)(?: after all| please)?|i want (?:it|that|them) back|(?:hol|mach|nimm) (?:es|das|die|sie) (?:wieder )?zuruck|doch behalten|lass (?:es|das|sie) (?:doch )?(?:drin|stehen)|remets(?:-l[ea]s?)?|garde(?:-l[ea]s?)?|(?:ponlo|ponla|dejalo|dejala) (?:otra vez|de nuevo|como estaba)|recuperal[oa])\b/u;
const waitNo =
  /^(?:oh |hm+ )*(?:wait|stop|halt|warte|attends|espera)[, ]*(?:no|nein|non)?[.! ]*$|^(?:no no|wait no)\b[^\d]{0,12}$/;

/** "Bring it back", "wait, no": the change that was just made is taken back; an open one is put aside. */
export function takenBack(talk: Talk): Answer | null {
  if (!backCue.test(talk.low) && !waitNo.test(talk.low)) return null;
  const { last } = talk.thread;
  if (!last || !talk.input.history.some((turn) => accepted(turn).length > 0)) return null;
  if (last.proposals.length > 0 && accepted(last).length === 0) return null;
  return undo({ ...talk, low: 'undo' });
}
