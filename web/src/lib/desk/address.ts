import type { DraftStore } from '../coach/draft.svelte.ts';

/** The conversation an address belongs to: `/c/<id>`. */
export function chatIdOf(pathname: string): string | null {
  return /^\/c\/([0-9a-f-]{36})\/?$/i.exec(pathname)?.[1] ?? null;
}

/** Set once this browser has had a session; says nothing about whose. */
export const hadSession = 'candor.guest';

/** localStorage, or null where there is none or it is forbidden. */
export function keptStore(): DraftStore | null {
  try {
    return globalThis.localStorage ?? null;
  } catch (error) {
    console.warn('nothing is kept on this device', (error as Error).name);
    return null;
  }
}

/** A path or a whole address, as an address that can be sent to somebody. */
export const absolute = (url: string, origin: string) => new URL(url, origin).href;
