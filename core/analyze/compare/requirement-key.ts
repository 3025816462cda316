import type { Requirement } from '../../job/schema.ts';

/**
 * What a requirement asks for, whoever asks: two jobs that want Python ask for the same thing, whatever words they use.
 * Ids of requirements count up within one job, so that they mean nothing in another.
 */
export function requirementKey({ kind, skills, text, years, degree, question }: Requirement): string {
  if (skills.length > 0) return `${kind} ${[...skills].sort().join(' | ')}`;
  if (kind === 'years') return `years ${years?.min ?? ''}`;
  if (kind === 'degree') return `degree ${degree ?? ''}`;
  if (question) return `${kind} ${question.key} ${JSON.stringify(question.values ?? {})}`;
  return `${kind} ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()}`;
}
