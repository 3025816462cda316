import { statedByCorrection } from '#core/claims/corrected.ts';
import type { CheckedClaim } from '#core/claims/schema.ts';
import type { Patch } from '#core/edit/schema.ts';
import { CandorError } from '#core/errors.ts';
import type { Correction } from '#core/resume/correction.ts';
import type { Resume } from '#core/resume/schema.ts';
import type { OwnerId, Ports } from '../ports.ts';
import { branchOf, pathOf } from './branches.ts';
import { statementsOf } from './history.ts';

interface Written {
  patch: Patch;
  resume: Resume;
  corrections: Correction[];
  chatId: string | null;
  /** The answer that it came with: what was said in that answer's branch counts. */
  messageId: string | null;
}

/**
 * The one place through which a suggestion is written: every claim in it must stand in the résumé or have been made by
 * the person, in this conversation or by their own hand. Throws `claim_unstated` with those that were not.
 */
export async function requireStated(
  ports: Ports,
  owner: OwnerId,
  { patch, resume, corrections, chatId, messageId }: Written,
): Promise<CheckedClaim[]> {
  const messages = chatId ? await saidBeside(ports, owner, chatId, messageId) : [];
  const [{ createLedger }, { checkClaims }] = await Promise.all([
    import('#core/claims/ledger.ts'),
    import('#core/claims/check.ts'),
  ]);
  const ledger = createLedger({
    resume,
    statements: [...statementsOf(messages), ...statedByCorrection(corrections, resume)],
  });
  const claims = checkClaims(patch, { resume, ledger });
  const unstated = claims.filter((claim) => claim.status === 'new');
  if (unstated.length > 0) throw new CandorError('claim_unstated', { claims: unstated });
  return claims;
}

async function saidBeside(ports: Ports, owner: OwnerId, chatId: string, messageId: string | null) {
  const [chat, messages] = await Promise.all([ports.chats.get(owner, chatId), ports.chats.messages(owner, chatId)]);
  return chat ? pathOf(chat, messages, branchOf(chat, messages, messageId ?? '')) : [];
}
