import { readable } from '../assess.ts';
import { quote, tell, type Answer, type Talk } from '../talk.ts';
import { mine } from './own.ts';

export function compare(talk: Talk): Answer {
  const changed = talk.input.history
    .flatMap((turn) => turn.proposals)
    .filter(({ proposal }) => proposal.patch.op !== 'move');
  if (changed.length === 0)
    return {
      intent: 'compare',
      text: tell(talk, {
        en: `Nothing has been changed yet: ${mine(talk, 8)} and the rest stand as you brought them.`,
        de: `Noch ist nichts geändert; ${mine(talk, 8)} steht wie zuvor.`,
        fr: `Rien n’a changé : ${mine(talk, 8)} est intact.`,
        es: `Aún no hay cambios; ${mine(talk, 8)} sigue igual.`,
      }),
    };
  const state = {
    accepted: { en: 'accepted', de: 'übernommen', fr: 'accepté', es: 'aceptado' },
    undone: { en: 'taken back', de: 'zurückgenommen', fr: 'annulé', es: 'deshecho' },
    open: { en: 'only proposed', de: 'nur vorgeschlagen', fr: 'proposé', es: 'propuesto' },
    rejected: { en: 'rejected', de: 'abgelehnt', fr: 'refusé', es: 'rechazado' },
    draft: { en: 'a draft', de: 'Entwurf', fr: 'brouillon', es: 'borrador' },
  };
  const named = (path: string) =>
    path.startsWith('/basics/summary')
      ? 'summary'
      : path.startsWith('/skills')
        ? 'skill'
        : /highlights/.test(path)
          ? 'bullet'
          : (path.split('/')[1] ?? '');
  const changedPart = (before: string, after: string): [string, string] => {
    const [old, fresh] = [before.split(/\s+/), after.split(/\s+/)];
    const same = old.findIndex((word, i) => word !== fresh[i]);
    const from = Math.max(0, (same < 0 ? Math.min(old.length, fresh.length) : same) - 2);
    const cut = (words: string[]) => quote(`${from > 0 ? '… ' : ''}${words.slice(from).join(' ')}`, 8);
    return [cut(old), cut(fresh)];
  };
  const flat = (value: unknown) => readable(value).replaceAll('\n', ', ');
  const rows = changed
    .slice(-5)
    .map(
      ({ proposal: { patch }, outcome }) =>
        `- ${named(patch.path)}: ${patch.op === 'add' ? `${quote(readable(patch.after).replaceAll('\n', ', '), 7)}` : patch.op === 'remove' ? `${quote(flat(patch.before), 7)} → –` : changedPart(flat(patch.before), flat(patch.after)).join(' → ')} (${state[outcome][talk.language]})`,
    );
  return {
    intent: 'compare diff',
    text: `${tell(talk, { en: `Old and new, ${talk.firstName || 'side by side'}:`, de: 'Gegenüber dem Original:', fr: 'Par rapport à l’original :', es: 'Frente al original:' })}\n${rows.join('\n')}`,
  };
}

export function undo(talk: Talk): Answer {
  const last = talk.input.history.findLast((turn) => turn.proposals.some(({ outcome }) => outcome === 'accepted'));
  const done = last?.proposals.filter(({ outcome }) => outcome === 'accepted') ?? [];
  if (!last || done.length === 0)
    return {
      intent: 'undo',
      text: tell(talk, {
        en: `There is nothing to take back: no change has been accepted, and a card you leave alone changes nothing, so ${mine(talk, 8)} and the rest are as you brought them.`,
        de: `Es gibt nichts rückgängig zu machen: Angenommen ist noch nichts, ${mine(talk, 8)} steht wie am Anfang.`,
        fr: `Rien à annuler : ${mine(talk, 8)} est comme au début.`,
        es: `No hay nada que deshacer; ${mine(talk, 8)} está como al principio.`,
      }),
    };
  const first = done[0]?.proposal.patch;
  const old = readable(first?.op === 'add' ? first.after : first?.before).split('\n')[0] ?? '';
  return {
    intent: 'undo',
    undo: { turns: 1 },
    text: tell(talk, {
      en: `Undone. ${done.length === 1 ? 'The change' : done.length === 2 ? 'Both changes' : `All ${done.length} changes`} from “${last.say.trim().slice(0, 60)}” ${done.length === 1 ? 'is' : 'are'} back as before${old ? `, ${first?.op === 'add' ? 'without' : 'with'} ${quote(old, 10)}` : ''}`,
      de: `Rückgängig gemacht${old ? `: ${quote(old, 10)}` : ''} ist wieder wie vorher.`,
      fr: `Annulé : tout est comme avant « ${last.say.trim().slice(0, 60)} »${old ? `, ${quote(old, 10)}` : ''}.`,
      es: `Deshecho: todo vuelve a como estaba antes de «${last.say.trim().slice(0, 60)}»${old ? `, ${quote(old, 10)}` : ''}.`,
    }),
  };
}
