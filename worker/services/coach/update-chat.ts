import type { Chat } from '#core/coach/record.ts';
import { found } from '../found.ts';
import type { OwnerId, Ports } from '../ports.ts';

export interface ChatChange {
  title?: string | undefined;
  pinned?: boolean | undefined;
  resumeId?: string | null | undefined;
  jobId?: string | null | undefined;
}

/** What a conversation is about must belong to its owner too. */
export async function updateChat(ports: Ports, owner: OwnerId, id: string, change: ChatChange): Promise<Chat> {
  if (change.resumeId) found(await ports.resumes.get(owner, change.resumeId));
  if (change.jobId) found(await ports.jobs.get(owner, change.jobId));
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  return found(await ports.chats.update(owner, id, given));
}
