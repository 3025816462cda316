import { CandorError } from '#core/errors.ts';
import type { Share } from '#core/share/record.ts';
import { audited } from '../audited.ts';
import { found } from '../found.ts';
import type { OwnerId, Ports } from '../ports.ts';
import { hashToken, newToken } from './token.ts';

const dayMilliseconds = 24 * 60 * 60 * 1000;

export interface ShareWish {
  analysisId: string;
  days?: number | undefined;
  showIdentity: boolean;
  isGuest: boolean;
}

/** What a guest has made is kept for a week, so a link to it cannot live longer. */
const lifeOf = (days: number | undefined, isGuest: boolean) => (isGuest ? Math.min(days ?? 7, 7) : (days ?? 14));

/** A link to a finished analysis. The token is in this answer and nowhere else. */
export async function createShare(
  ports: Ports,
  owner: OwnerId,
  { analysisId, days, showIdentity, isGuest }: ShareWish,
): Promise<{ share: Share; token: string }> {
  const analysis = found(await ports.analyses.get(owner, analysisId));
  if (analysis.state !== 'done') throw new CandorError('conflict', { detail: 'the analysis is not done' });
  const token = newToken();
  const now = ports.now();
  const share = await ports.shares.insert(owner, {
    id: ports.newId(),
    analysisId,
    showIdentity,
    expiresAt: new Date(now.getTime() + lifeOf(days, isGuest) * dayMilliseconds).toISOString(),
    revokedAt: null,
    createdAt: now.toISOString(),
    tokenHash: await hashToken(token),
  });
  await audited(ports, owner, 'share.created', share.id);
  return { share, token };
}

export async function revokeShare(ports: Ports, owner: OwnerId, id: string): Promise<void> {
  found(await ports.shares.revoke(owner, id));
  await audited(ports, owner, 'share.revoked', id);
}
