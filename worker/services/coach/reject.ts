import { audited } from '../audited.ts';
import { found } from '../found.ts';
import type { OwnerId, Ports } from '../ports.ts';
import type { Settled } from './accept.ts';

export async function rejectSuggestion(ports: Ports, owner: OwnerId, id: string): Promise<Settled> {
  const suggestion = found(await ports.suggestions.reject(owner, id));
  await audited(ports, owner, 'suggestion.rejected', id);
  return { suggestion, resume: found(await ports.resumes.get(owner, suggestion.resumeId)) };
}
