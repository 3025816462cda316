import type { CoachReply } from '#core/coach/conversation.ts';
import type { Suggestion } from '#core/coach/record.ts';
import { found } from '../found.ts';
import type { OwnerId, Ports } from '../ports.ts';
import { undoSuggestion } from './undo.ts';

/**
 * Takes back what the person asked to take back, the newest first, each on the version that the one before left.
 * `suggestions` are those that the person saw: the same wish sent twice at once must not reach further back.
 */
export async function undoAsked(
  ports: Ports,
  owner: OwnerId,
  suggestions: Suggestion[],
  undo: NonNullable<CoachReply['undo']>,
): Promise<Suggestion[]> {
  const accepted = suggestions.filter(({ state }) => state === 'accepted');
  const newestFirst = accepted.sort((a, b) => (b.acceptedVersion ?? 0) - (a.acceptedVersion ?? 0));
  const undone: Suggestion[] = [];
  for (const suggestion of chosen(newestFirst, undo)) {
    const { version } = found(await ports.resumes.get(owner, suggestion.resumeId));
    undone.push((await undoSuggestion(ports, owner, suggestion.id, version)).suggestion);
  }
  return undone;
}

/** By id, or all that came out of the last so many answers from which something was accepted. */
function chosen(newestFirst: Suggestion[], undo: NonNullable<CoachReply['undo']>): Suggestion[] {
  if ('suggestionIds' in undo) return newestFirst.filter(({ id }) => undo.suggestionIds.includes(id));
  const answers = [...new Set(newestFirst.map(({ messageId }) => messageId))].slice(0, undo.turns);
  return newestFirst.filter(({ messageId }) => answers.includes(messageId));
}
