import type { ChatMessage } from '#core/coach/record.ts';
import { found } from '../found.ts';
import type { OwnerId, Ports } from '../ports.ts';
import { namedBranch } from './branches.ts';
import { textOf, titleFrom } from './message.ts';

/** Keeps what the person brought (a file, a pasted job) without asking the coach. */
export async function addNote(
  ports: Ports,
  owner: OwnerId,
  chatId: string,
  parts: ChatMessage['parts'],
  named?: number,
): Promise<ChatMessage> {
  const chat = found(await ports.chats.get(owner, chatId));
  const branch = named === undefined ? undefined : namedBranch(chat, named);
  const createdAt = ports.now().toISOString();
  const message: ChatMessage = { id: ports.newId(), role: 'user', parts, metadata: { state: 'complete', createdAt } };
  await ports.chats.putMessage(owner, chatId, message, branch);
  const title = titleFrom(textOf(message) || nameIn(parts));
  if (chat.title === '' && title) await ports.chats.update(owner, chatId, { title });
  return message;
}

/** The name of a file or the title of a job, when that is all there is. */
function nameIn(parts: ChatMessage['parts']): string {
  for (const { data } of parts) {
    if (typeof data !== 'object' || data === null) continue;
    for (const key of ['title', 'fileName'] as const) {
      const value = (data as Record<string, unknown>)[key];
      if (typeof value === 'string' && value) return value;
    }
  }
  return '';
}
