import type { ErrorCode } from '#core/errors.ts';
import type { OwnerId, Ports } from '../ports.ts';
import { announce } from './announce.ts';

export async function failAnalysis(
  ports: Ports,
  owner: OwnerId,
  id: string,
  error: { code: ErrorCode; detail?: string },
): Promise<void> {
  await ports.analyses.fail(owner, id, error);
  await announce(ports, owner, id);
}
