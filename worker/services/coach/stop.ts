import { found } from '../found.ts';
import type { OwnerId, Ports } from '../ports.ts';

/** Milliseconds between looks, growing: R16 leaves a second for it, the way there and back included. */
const look = { first: 300, growth: 1.15, most: 700 };
/** No answer takes longer, and the wish itself has lapsed by then. */
const longestWatch = 120_000;

/** Asks that the answer to this message be stopped, wherever it is being given. */
export async function stopAnswer(ports: Ports, owner: OwnerId, chatId: string, messageId: string): Promise<void> {
  found(await ports.chats.get(owner, chatId));
  await ports.stops.ask(owner, chatId, messageId);
}

/**
 * Aborts its signal when the person asks to stop; `done` ends the watch. A wish from before the answer began counts too,
 * unless the same message is answered again.
 */
export function watchForStop(
  ports: Ports,
  owner: OwnerId,
  place: { chatId: string; messageId: string; anew: boolean },
) {
  const { chatId, messageId, anew } = place;
  const stopper = new AbortController();
  let over = false;
  let pause = look.first;
  let waited = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lookLater = () => {
    if (over || waited >= longestWatch) return;
    waited += pause;
    timer = setTimeout(() => void lookNow(), pause);
    pause = Math.min(pause * look.growth, look.most);
  };
  const lookNow = async () => {
    if (await ports.stops.asked(owner, chatId, messageId)) stopper.abort();
    else lookLater();
  };
  const begin = async () => {
    if (anew) await ports.stops.clear(owner, chatId, messageId);
    lookLater();
  };
  const done = () => {
    over = true;
    clearTimeout(timer);
  };
  return { signal: stopper.signal, begin, done };
}
