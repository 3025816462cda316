import { APICallError } from '@ai-sdk/provider';

/** Seconds that a model's refusal asks to wait (RFC 9110: seconds or a date), or null when it does not say. */
export function retryAfterOf(reason: unknown, now: Date): number | null {
  if (!APICallError.isInstance(reason) || (reason.statusCode !== 429 && reason.statusCode !== 503)) return null;
  const given = reason.responseHeaders?.['retry-after'];
  if (given === undefined) return null;
  const seconds = /^\d+$/.test(given) ? Number(given) : (Date.parse(given) - now.getTime()) / 1_000;
  return Number.isFinite(seconds) ? Math.max(1, Math.ceil(seconds)) : null;
}
