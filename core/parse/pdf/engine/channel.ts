type Listener = (event: { data: unknown }) => void;

/** What pdf.js asks of a worker's port. */
export interface Port {
  postMessage(message: unknown): void;
  addEventListener(type: string, listener: Listener): void;
  removeEventListener(type: string, listener: Listener): void;
}

/**
 * Two ends that hand messages over in order, without copying what is in them. Both halves of pdf.js run in this thread,
 * and its own channel clones every character of a page on the way.
 */
export function channel(): [Port, Port] {
  const [near, far] = [new Set<Listener>(), new Set<Listener>()];
  return [end(near, far), end(far, near)];
}

function end(own: Set<Listener>, other: Set<Listener>): Port {
  const ready = Promise.resolve();
  return {
    postMessage(message) {
      const data = withOwnLists(message);
      void ready.then(() => {
        for (const listener of [...other]) listener({ data });
      });
    },
    addEventListener: (_, listener) => void own.add(listener),
    removeEventListener: (_, listener) => void own.delete(listener),
  };
}

interface Message {
  chunk?: { fnArray?: unknown[]; argsArray?: unknown[] };
}

/** pdf.js empties a page's lists of operators as soon as they are sent. */
function withOwnLists(message: unknown): unknown {
  const { chunk } = (message ?? {}) as Message;
  if (!chunk?.fnArray || !chunk.argsArray) return message;
  return {
    ...(message as Message),
    chunk: { ...chunk, fnArray: chunk.fnArray.slice(), argsArray: chunk.argsArray.slice() },
  };
}
