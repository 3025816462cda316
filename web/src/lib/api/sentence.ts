import { say } from '#core/messages/catalogue.ts';
import { m } from '../paraglide/messages.js';
import type { ApiProblem } from './problem.ts';

/** One or two sentences: what happened, what is safe, what to do. */
export function sentence(problem: Pick<ApiProblem, 'code' | 'retryAfter'>, locale = 'en'): string {
  if (problem.code === 'offline') return m.error_offline();
  if (problem.code === 'rate_limited' && problem.retryAfter)
    return m.error_wait({ seconds: Math.ceil(problem.retryAfter) });
  const key = `error.${problem.code}`;
  const text = say({ key }, locale);
  return text === key ? m.error_general() : text;
}
