import { checkClaims } from '#core/claims/check.ts';
import { createLedger } from '#core/claims/ledger.ts';
import type { CheckedClaim } from '#core/claims/schema.ts';
import type { Patch } from '#core/edit/schema.ts';
import { CandorError } from '#core/errors.ts';
import type { Resume } from '#core/resume/schema.ts';
import type { OwnerId, Ports } from '../ports.ts';
import { statementsOf } from './history.ts';

/**
 * The one place through which a suggestion is written: every claim in it must stand in the résumé or have been made by
 * the person in this conversation. Throws `claim_unstated` with those that were not.
 */
export async function requireStated(
  ports: Ports,
  owner: OwnerId,
  { patch, resume, chatId }: { patch: Patch; resume: Resume; chatId: string | null },
): Promise<CheckedClaim[]> {
  const messages = chatId ? await ports.chats.messages(owner, chatId) : [];
  const ledger = createLedger({ resume, statements: statementsOf(messages) });
  const claims = checkClaims(patch, { resume, ledger });
  const unstated = claims.filter((claim) => claim.status === 'new');
  if (unstated.length > 0) throw new CandorError('claim_unstated', { claims: unstated });
  return claims;
}
