import type { Context } from 'hono';
import { CandorError } from '#core/errors.ts';
import type { SharedView } from '#core/share/record.ts';
import { openShare } from '#worker/services/share/open.ts';
import type { AppEnv } from './app-env.ts';
import { refuseSpent, spend } from './guards/limits.ts';

/** Opens a link, and counts each miss of an address: who guesses is stopped after 20 a minute (S3). */
export async function viewShare(c: Context<AppEnv>, token: string): Promise<SharedView> {
  await refuseSpent(c, 'share-miss');
  try {
    return await openShare(c.get('ports'), token);
  } catch (error) {
    if (!(error instanceof CandorError) || error.code !== 'not_found') throw error;
    await spend(c, 'share-miss');
    throw error;
  }
}
