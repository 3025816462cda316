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
