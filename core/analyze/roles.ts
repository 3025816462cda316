import type { Resume } from '../resume/schema.ts';

/** A job held. Months count from year 0; `end` is inclusive. */
export interface Role {
  pointer: string;
  title: string;
  employer: string;
  start: number | null;
  end: number | null;
  current: boolean;
}

/** Month number of an ISO prefix; a bare year means its January, or its December as an end. */
export function monthNumber(iso: string, asEnd = false): number | null {
  const match = /^(\d{4})(?:-(\d{2}))?/.exec(iso);
  if (!match) return null;
  const month = match[2] ? Number(match[2]) : asEnd ? 12 : 1;
  return Number(match[1]) * 12 + month - 1;
}

export function readRoles(resume: Resume, now: string): Role[] {
  const today = monthNumber(now) ?? 0;
  return (resume.work ?? []).map((work, i) => {
    const start = work.startDate ? monthNumber(work.startDate) : null;
    const given = work.endDate ? monthNumber(work.endDate, true) : null;
    const current = start !== null && !work.endDate;
    return {
      pointer: `/work/${i}`,
      title: work.position ?? '',
      employer: work.name ?? '',
      start,
      end: current ? Math.max(today, start) : given,
      current,
    };
  });
}

/** Months covered by at least one role: overlapping roles count once. */
export function monthsWorked(roles: Role[]): number {
  const spans = roles
    .filter(
      (role): role is Role & { start: number; end: number } =>
        role.start !== null && role.end !== null && role.end >= role.start,
    )
    .sort((a, b) => a.start - b.start);
  let total = 0;
  let covered = -Infinity;
  for (const { start, end } of spans) {
    total += Math.max(0, end - Math.max(start - 1, covered));
    covered = Math.max(covered, end);
  }
  return total;
}
