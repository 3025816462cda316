import { CandorError } from '#core/errors.ts';
import { Redis } from '@upstash/redis/cloudflare';

/** A slow cache must not eat a request's time: what depends on it has another way or says 503 (R9). */
const timeoutMs = 1_000;

/** Redis over Upstash's REST protocol. The signal is a function: a plain one makes the client swallow a time-out. */
export function connectRedis(url: string, token: string): Redis {
  return new Redis({
    url,
    token,
    retry: false,
    enableTelemetry: false,
    readYourWrites: false,
    signal: () => AbortSignal.timeout(timeoutMs),
  });
}

/** The client's messages quote the command, and so what is stored: only the fact goes on. */
export function cacheUnavailable(): CandorError {
  return new CandorError('unavailable', { detail: 'cache', retryAfter: 5 });
}
