import type { Branch, Chat, Fork, KeptMessage } from '#core/coach/record.ts';
import { CandorError } from '#core/errors.ts';
import { found } from '../found.ts';
import type { OwnerId, Ports } from '../ports.ts';

/** An edit costs a row of the conversation; nobody needs more of them. */
const mostBranches = 200;

/** The branches that lead to this one, from the beginning: 0 first, itself last. */
function lineage(branches: Branch[], branch: number): number[] {
  const line = [branch];
  for (let made = branches[branch - 1]; made; made = branches[made.from - 1]) line.unshift(made.from);
  return line;
}

/** What is said in a branch, from the beginning of the conversation; `messages` are those of all branches, in order. */
export function pathOf({ branches }: Pick<Chat, 'branches'>, messages: KeptMessage[], branch: number): KeptMessage[] {
  const line = lineage(branches, branch);
  const ends = line.map((_, index) => endOf(messages, branches[(line[index + 1] ?? 0) - 1]));
  return messages.filter((message, position) => {
    const at = line.indexOf(message.branch);
    return at >= 0 && position < (ends[at] ?? messages.length);
  });
}

/** Where a branch is left by the next one: the position of the message that is replaced; none, and it is not left. */
function endOf(messages: KeptMessage[], next: Branch | undefined): number {
  const position = next ? messages.findIndex(({ id }) => id === next.at) : -1;
  return position < 0 ? messages.length : position;
}

/** The branch of a message that is kept, of one that begins a branch, or else the one named or talked in last. */
export function branchOf(chat: Chat, messages: KeptMessage[], messageId: string, named?: number): number {
  const known = messages.find(({ id }) => id === messageId);
  if (known) return known.branch;
  const begun = chat.branches.findIndex(({ first }) => first === messageId);
  if (begun >= 0) return begun + 1;
  return namedBranch(chat, named);
}

/** The branch that a caller names, else the one talked in last. Throws `not_found` for one that was never made. */
export function namedBranch({ branches, branch }: Pick<Chat, 'branches' | 'branch'>, named = branch): number {
  if (named > branches.length) throw new CandorError('not_found');
  return named;
}

/** The places of a path where the conversation goes on in other ways as well. */
export function forksOf({ branches }: Pick<Chat, 'branches'>, messages: KeptMessage[], path: KeptMessage[]): Fork[] {
  const numbered = branches.map((branch, index) => ({ ...branch, number: index + 1 }));
  return path.flatMap(({ id }): Fork[] => {
    const at = branches.find(({ first }) => first === id)?.at ?? id;
    const others = numbered.filter((branch) => branch.at === at);
    if (others.length === 0) return [];
    const ways = [at, ...others.map(({ first }) => first)].filter((way) => messages.some((kept) => kept.id === way));
    const shown = ways.indexOf(id);
    return ways.length < 2
      ? []
      : [{ messageId: id, branches: ways.map((way) => latest({ branches }, messages, way)), shown }];
  });
}

/** The newest branch in which this message stands: the way went on there last. */
function latest(chat: Pick<Chat, 'branches'>, messages: KeptMessage[], messageId: string): number {
  for (let branch = chat.branches.length; branch > 0; branch--)
    if (pathOf(chat, messages, branch).some(({ id }) => id === messageId)) return branch;
  return 0;
}

/**
 * Makes way for another wording of what the person said: `first` will stand where `edited` stands. The earlier
 * continuation is kept as it is. Doing it again with the same `first` changes nothing.
 */
export async function forkAt(
  ports: Ports,
  owner: OwnerId,
  chatId: string,
  edited: string,
  first: string,
): Promise<void> {
  const chat = found(await ports.chats.get(owner, chatId));
  if (chat.branches.some((branch) => branch.first === first)) return;
  const message = (await ports.chats.messages(owner, chatId)).find(({ id }) => id === edited);
  if (message?.role !== 'user' || edited === first || chat.branches.length >= mostBranches)
    throw new CandorError('input_invalid', {
      fields: [{ path: 'edits', message: 'not a message that can be edited' }],
    });
  // An edit of an edit is one more version of the first wording.
  const known = chat.branches.find((branch) => branch.first === edited);
  const branch = known ? { from: known.from, at: known.at, first } : { from: message.branch, at: edited, first };
  found(await ports.chats.fork(owner, chatId, branch));
}

/** What is shown of a conversation: a branch, and where others leave it. */
export async function readBranch(ports: Ports, owner: OwnerId, chatId: string, wanted?: number) {
  const [chat, messages] = await Promise.all([ports.chats.get(owner, chatId), ports.chats.messages(owner, chatId)]);
  const kept = found(chat);
  const branch = namedBranch(kept, wanted);
  const items = pathOf(kept, messages, branch);
  return { branch, items, forks: forksOf(kept, messages, items) };
}
