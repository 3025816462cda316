import type { Chat } from '#core/coach/record.ts';
import { audited } from '../audited.ts';
import type { OwnerId, Ports } from '../ports.ts';
import { requireOwn, updateChat } from './update-chat.ts';
import type { ChatChange } from './update-chat.ts';

/** A conversation without a title gets one from its first message. */
export async function createChat(ports: Ports, owner: OwnerId, wish: ChatChange): Promise<Chat> {
  const { title = '', ...rest } = wish;
  await requireOwn(ports, owner, rest);
  const chat = await ports.chats.insert(owner, { id: ports.newId(), title });
  await audited(ports, owner, 'chat.created', chat.id);
  return Object.values(rest).some((value) => value !== undefined) ? updateChat(ports, owner, chat.id, rest) : chat;
}
