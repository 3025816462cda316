import type { Suggestion } from '#core/coach/record.ts';
import type { Patch } from '#core/edit/schema.ts';
import { followCorrections } from '#core/edit/corrections.ts';
import { wordDiff } from '#core/edit/word-diff.ts';
import { CandorError } from '#core/errors.ts';
import type { ResumeRecord } from '#core/resume/record.ts';
import { audited } from '../audited.ts';
import { patched, readable } from '../edit/change.ts';
import { found } from '../found.ts';
import type { OwnerId, Ports } from '../ports.ts';
import { requireStated } from './check.ts';

export interface Settled {
  suggestion: Suggestion;
  resume: ResumeRecord;
}

/** What was taken back can be put back; its claims are checked as if it were new. */
const acceptable = new Set<Suggestion['state']>(['open', 'draft', 'undone']);

/** Writes a suggestion, as made or with the person's own wording, into the version that they saw (R20). */
export async function acceptSuggestion(
  ports: Ports,
  owner: OwnerId,
  id: string,
  { expectedVersion, after }: { expectedVersion: number; after?: string | undefined },
): Promise<Settled> {
  const suggestion = found(await ports.suggestions.get(owner, id));
  const record = await readable(ports, owner, suggestion.resumeId, expectedVersion);
  if (!acceptable.has(suggestion.state)) throw new CandorError('conflict', { version: record.version });
  const patch = after === undefined ? suggestion.patch : reworded(suggestion.patch, after);
  const resume = patched(record, [patch]);
  const claims = await requireStated(ports, owner, {
    patch,
    resume: record.resume,
    corrections: record.corrections,
    chatId: suggestion.chatId,
    messageId: suggestion.messageId,
  });
  const diff = after === undefined ? suggestion.diff : wordDiff(textIn(patch.before), after);
  const corrections = followCorrections(record.corrections, record.resume, patch);
  const change = { expectedVersion, resume, corrections, suggestion: { ...suggestion, patch, diff, claims } };
  const settled = found(await ports.suggestions.accept(owner, id, change));
  await audited(ports, owner, 'suggestion.accepted', id);
  return settled;
}

/** Only a text can be worded anew; a move or a removal has none. */
function reworded(patch: Patch, after: string): Patch {
  if (typeof patch.after === 'string') return { ...patch, after };
  throw new CandorError('input_invalid', { fields: [{ path: 'after', message: 'this suggestion is not a text' }] });
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
