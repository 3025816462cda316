const key = 'candor.reloaded-at';
/** Two releases are further apart than this; a chunk that is missing again so soon is missing for good. */
const patience = 60_000;

/**
 * A part of the page is gone because a newer one was released: the page is loaded again, once (R21). False when that
 * has just been done; the error then goes its way. Drafts outlive it. `now` in ms.
 */
export function reloadOnce(store: Pick<Storage, 'getItem' | 'setItem'>, now: number, reload: () => void): boolean {
  if (now - Number(store.getItem(key) ?? 0) < patience) return false;
  store.setItem(key, String(now));
  reload();
  return true;
}
