import type { Desk } from '../desk/desk.svelte.ts';
import { type Command, commands } from './commands.ts';
import { textOf } from './message.ts';

const most = 3;
/** Never offered: they are found where they always are. */
const apart = new Set(['help', 'file', 'undo', 'redo', 'versions', 'share']);

/**
 * What a person may want next, at most three: nothing while something is under way, asked or typed, and nothing that was
 * asked already. Cards to decide on come before new ones; a file to take along, once something was changed.
 */
export function offers(desk: Desk): Command[] {
  const { conversation, draft, document: sheet } = desk;
  const last = conversation.messages.at(-1);
  const isBusy = conversation.answering || conversation.waiting || desk.run !== null || desk.intake.arrivals.length > 0;
  if (isBusy || last?.role !== 'assistant' || last.metadata?.asks || !draft.empty) return [];
  const asked = new Set(conversation.messages.filter(({ role }) => role === 'user').map(textOf));
  const open = sheet.pending.filter(({ state }) => state === 'open').length;
  return commands(desk)
    .filter(({ word, say }) => !apart.has(word) && (say === undefined || !asked.has(say)))
    .filter(({ word }) => (word === 'accept' ? open > 1 : word === 'export' ? sheet.accepted.length > 0 : true))
    .filter(({ word }) => word !== 'job' || !conversation.record?.jobId)
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, most);
}

function rank({ word }: Command): number {
  const at = ['accept', 'missing', 'first', 'export', 'job'].indexOf(word);
  return at < 0 ? 9 : at;
}
