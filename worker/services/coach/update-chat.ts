import type { Masking } from '#core/mask/schema.ts';
import type { Chat } from '#core/coach/record.ts';
import { found } from '../found.ts';
import type { OwnerId, Ports } from '../ports.ts';
import { namedBranch } from './branches.ts';

export interface ChatChange {
  title?: string | undefined;
  pinned?: boolean | undefined;
  resumeId?: string | null | undefined;
  jobId?: string | null | undefined;
  masking?: Masking | undefined;
  branch?: number | undefined;
}

/** What a conversation is about must belong to its owner too. */
export async function requireOwn(ports: Ports, owner: OwnerId, { resumeId, jobId }: ChatChange): Promise<void> {
  if (resumeId) found(await ports.resumes.get(owner, resumeId));
  if (jobId) found(await ports.jobs.get(owner, jobId));
}

export async function updateChat(ports: Ports, owner: OwnerId, id: string, change: ChatChange): Promise<Chat> {
  await requireOwn(ports, owner, change);
  if (change.branch !== undefined) namedBranch(found(await ports.chats.get(owner, id)), change.branch);
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  return found(await ports.chats.update(owner, id, given));
}
