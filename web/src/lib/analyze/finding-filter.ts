import type { Finding, Severity } from '#core/analyze/schema.ts';

/** Parts of a résumé, and what is not in any: the file itself, and the job. */
export const places = [
  'contact',
  'summary',
  'experience',
  'education',
  'skills',
  'other',
  'file',
  'job',
  'whole',
] as const;
export type Place = (typeof places)[number];

export const groupings = ['severity', 'place', 'none'] as const;
export type Grouping = (typeof groupings)[number];

export interface FindingFilter {
  /** Empty: all. */
  severities: Severity[];
  place: Place | '';
  text: string;
}

const ofSection: Record<string, Place> = {
  basics: 'contact',
  work: 'experience',
  volunteer: 'experience',
  projects: 'experience',
  education: 'education',
  certificates: 'education',
  skills: 'skills',
  languages: 'skills',
};

/** Where a finding stands: by its first quote, else by what its check looks at. */
export function placeOf({ check, quotes }: Finding): Place {
  const pointer = quotes.find((quote) => quote.pointer !== undefined)?.pointer;
  if (pointer?.startsWith('/basics/summary')) return 'summary';
  if (pointer !== undefined) return ofSection[pointer.split('/')[1] ?? ''] ?? 'other';
  if (/^[KL]/.test(check)) return 'job';
  if (/^[FX]/.test(check)) return 'file';
  return check.startsWith('C') ? 'contact' : 'whole';
}

/** Findings that pass all of the filter. `wordsOf` gives what a person reads of a finding; its quotes count too. */
export function filtered(
  findings: readonly Finding[],
  { severities, place, text }: FindingFilter,
  wordsOf: (finding: Finding) => string,
): Finding[] {
  const wanted = text.trim().toLowerCase().split(/\s+/).filter(Boolean);
  return findings.filter((finding) => {
    if (severities.length > 0 && !severities.includes(finding.severity)) return false;
    if (place !== '' && placeOf(finding) !== place) return false;
    if (wanted.length === 0) return true;
    const words = [finding.check, wordsOf(finding), ...finding.quotes.map((quote) => quote.text)]
      .join(' ')
      .toLowerCase();
    return wanted.every((word) => words.includes(word));
  });
}

export interface Group {
  key: Severity | Place | '';
  findings: Finding[];
}

const order: Severity[] = ['blocker', 'high', 'medium', 'low', 'info'];

/** Groups in their fixed order, empty ones left out. */
export function grouped(findings: readonly Finding[], by: Grouping): Group[] {
  if (by === 'none') return [{ key: '', findings: [...findings] }];
  const keys = by === 'severity' ? order : places;
  const keyOf = (finding: Finding) => (by === 'severity' ? finding.severity : placeOf(finding));
  return keys
    .map((key) => ({ key, findings: findings.filter((finding) => keyOf(finding) === key) }))
    .filter((group) => group.findings.length > 0);
}
