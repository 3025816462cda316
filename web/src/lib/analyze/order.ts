import type { Finding, RequirementMatch, RequirementStatus, Severity } from '#core/analyze/schema.ts';

const weight: Record<Severity, number> = { blocker: 0, high: 1, medium: 2, low: 3, info: 4 };

/** The gravest first; among equals the order of the analysis stays. */
export function bySeverity(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => weight[a.severity] - weight[b.severity]);
}

export function countByStatus(matches: readonly RequirementMatch[]): Record<RequirementStatus, number> {
  const counts: Record<RequirementStatus, number> = { met: 0, partly: 0, missing: 0, unknown: 0 };
  for (const match of matches) counts[match.status] += 1;
  return counts;
}
