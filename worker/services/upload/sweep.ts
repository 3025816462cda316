import { log } from '../log.ts';
import type { Ports } from '../ports.ts';

/** One page a minute goes round 288,000 objects in a day. */
const page = 200;
/** Milliseconds that an object may wait for its row: far longer than any upload, and far from the 24 hours of R19. */
const grace = 2 * 3_600_000;

/**
 * Removes objects that no row points to: their upload or export broke off between the two (R19). Each call looks at one
 * page of the bucket and notes where the next goes on.
 */
export async function sweepObjects(ports: Ports): Promise<{ removed: number }> {
  const from = await ports.objects.mark();
  const { objects, next } = await listFrom(ports, from);
  const before = ports.now().getTime() - grace;
  const old = objects.filter(({ storedAt }) => storedAt.getTime() < before).map(({ key }) => key);
  const unowned = old.length > 0 ? await ports.objects.unowned(old) : [];
  for (const key of unowned) await ports.files.remove(key);
  await ports.objects.setMark(next);
  if (unowned.length > 0) log('info', 'objects.swept', { removed: unowned.length });
  return { removed: unowned.length };
}

/** A place in the bucket that is refused would be refused for ever: the next call begins anew. */
async function listFrom(ports: Ports, from: string | null) {
  try {
    return await ports.files.list(from, page);
  } catch (error) {
    if (from !== null) await ports.objects.setMark(null);
    throw error;
  }
}
