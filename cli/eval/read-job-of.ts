import type { Job } from '#core/job/schema.ts';

export function readJobOf(_text: string): Job | null {
  return null;
}
