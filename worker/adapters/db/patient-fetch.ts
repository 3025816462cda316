/**
 * Times in milliseconds. A sleeping database refuses or stalls for about 0.8 s (R8), so a fault that comes at once is
 * tried again after a second; a request must have its 503 in under 4 s (R7), so nothing is tried a third time.
 */
const patience = { first: 3_000, retryAt: 1_000, second: 2_000, breaker: 500 };

/** Until when calls of this isolate fail at once, so that several statements of one request do not add up. */
let brokenUntil = 0;

export class DatabaseUnreachable extends Error {
  override readonly name = 'DatabaseUnreachable';
}

/** SQLSTATE classes 08 (connection) and 57P (shutting down, starting up) say that nothing was executed. */
const isOutage = (code: unknown) => typeof code === 'string' && /^(08|57P)/.test(code);

async function attempt(input: RequestInfo | URL, init: RequestInit | undefined, timeout: number): Promise<Response> {
  const response = await fetch(input, { ...init, signal: AbortSignal.timeout(timeout) });
  if (response.status >= 500) throw new DatabaseUnreachable(`HTTP ${response.status}`);
  if (response.ok) return response;
  const body = await response.text();
  if (isOutage((JSON.parse(body) as { code?: unknown }).code)) throw new DatabaseUnreachable('shutting down');
  return new Response(body, { status: response.status, headers: response.headers });
}

/** Whether every statement of a call only reads. What writes may have done so before the answer was lost. */
function isReading(body: unknown): boolean {
  if (typeof body !== 'string') return false;
  const call = JSON.parse(body) as { query?: string; queries?: { query: string }[] };
  const statements = call.queries ?? [{ query: call.query ?? '' }];
  return statements.every(({ query }) => /^\s*select\b/i.test(query) && !/\bfor update\b/i.test(query));
}

/** The database said itself that it did nothing, or nobody was there to hear the call. */
const isUnheard = (error: unknown) =>
  error instanceof DatabaseUnreachable || /refused/i.test(String((error as Error).cause ?? error));

const pause = (ms: number) => new Promise<void>((resume) => setTimeout(resume, Math.max(0, ms)));

/** `fetch` for the database driver: one retry after a quick fault, never after a time-out, nor of a write whose connection was lost: it may have run. */
export async function patientFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const start = Date.now();
  if (start < brokenUntil) throw new DatabaseUnreachable('failed a moment ago');
  try {
    return await attempt(input, init, patience.first).catch(async (error: unknown) => {
      const isSafe = isUnheard(error) || isReading(init?.body);
      if (!isSafe || Date.now() - start >= patience.retryAt) throw error;
      await pause(start + patience.retryAt - Date.now());
      return attempt(input, init, patience.second);
    });
  } catch (error) {
    brokenUntil = Date.now() + patience.breaker;
    throw error;
  }
}
