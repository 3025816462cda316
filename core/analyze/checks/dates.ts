import type { Facts } from '../facts.ts';
import { monthNumber, type Role } from '../roles.ts';
import { pass, when, type Check, type Found } from './check.ts';

const label = (facts: Facts, pointer: string) => {
  const index = Number(pointer.split('/')[2]);
  const work = facts.resume.work?.[index];
  return [work?.position, work?.name].filter(Boolean).join(', ') || `role ${index + 1}`;
};

const quoteRole = (facts: Facts, pointer: string) => {
  const key = ['position', 'name', 'summary'].find((name) => facts.quote(`${pointer}/${name}`).text !== '');
  return key ? [facts.quote(`${pointer}/${key}`)] : [];
};

const missing: Check = {
  id: 'D01',
  severity: 'high',
  source: 'own',
  run: (facts) => {
    const undated = facts.roles.filter(({ start }) => start === null);
    const findings = undated.map(({ pointer, end }): Found => ({
      variant: end === null ? undefined : 'start',
      values: { role: label(facts, pointer) },
      quotes: quoteRole(facts, pointer),
    }));
    return { findings, share: facts.roles.length === 0 ? 1 : 1 - undated.length / facts.roles.length };
  },
};

const incomplete: Check = {
  id: 'D07',
  severity: 'high',
  source: 'own',
  run: (facts) => {
    const bare = facts.roles.filter(({ title, employer }) => title.trim() === '' || employer.trim() === '');
    const findings = bare.map(({ pointer, title }): Found => ({
      variant: title.trim() === '' ? 'title' : 'employer',
      values: { role: label(facts, pointer) },
      quotes: quoteRole(facts, pointer),
    }));
    return { findings, share: facts.roles.length === 0 ? 1 : 1 - bare.length / facts.roles.length };
  },
};

const order: Check = {
  id: 'D03',
  severity: 'medium',
  source: 'own',
  run: (facts) => {
    const dated = facts.roles.filter(
      (role): role is typeof role & { start: number; end: number } => role.start !== null && role.end !== null,
    );
    // A role is out of order when it both ended and began before the one below it.
    const wrong = dated.find((role, i) => {
      const below = dated[i + 1];
      return below !== undefined && role.end < below.end && role.start < below.start;
    });
    return when(wrong !== undefined, {
      values: { role: wrong ? label(facts, wrong.pointer) : '' },
      quotes: wrong ? quoteRole(facts, wrong.pointer) : [],
    });
  },
};

const impossible: Check = {
  id: 'D04',
  severity: 'high',
  source: 'own',
  run: (facts) => {
    const today = monthNumber(facts.now) ?? 0;
    const findings = facts.roles.flatMap(({ pointer, start, end, current }): Found[] => {
      const values = { role: label(facts, pointer) };
      const quotes = quoteRole(facts, pointer);
      if (start !== null && start > today) return [{ variant: 'future', values, quotes }];
      // A bare year as end date means its December, which may lie ahead of today.
      if (end !== null && !current && Math.floor(end / 12) > Math.floor(today / 12))
        return [{ variant: 'future', values, quotes }];
      return start !== null && end !== null && end < start ? [{ values, quotes }] : [];
    });
    return { findings: [...findings, ...overlaps(facts)] };
  },
};

/** Months side by side from which two posts are told: a handover takes a month or two. */
const overlapMonths = 3;

/** Work that is done beside a post. */
const besides =
  /\b(?:part[- ]?time|freelanc\w*|self[- ]employed|consult\w*|contract\w*|founder|owner|board|advis\w+|trustee|volunteer\w*|tutor\w*|adjunct|visiting|assistant|intern\w*|student|sabbatical|teilzeit|nebenberuflich|freiberuflich\w*|selbst(?:st)?ändig\w*|werkstudent\w*|minijob|temps partiel|indépendante?|bénévole|stagiaire|media jornada|tiempo parcial|autónom[oa]|por cuenta propia|becari[oa])\b/i;

const given = ({ resume }: Facts, { pointer }: Role) => resume.work?.[Number(pointer.split('/')[2])];

/** The first and the last month that a role surely covers: of a bare year its December, and its January. */
const firstSure = (facts: Facts, role: Role) =>
  (role.start ?? 0) + (given(facts, role)?.startDate?.length === 4 ? 11 : 0);
const lastSure = (facts: Facts, role: Role) => (role.end ?? 0) - (given(facts, role)?.endDate?.length === 4 ? 11 : 0);

/** Two posts at once at two employers, neither of which says that it took only part of the week. Told, for it may be so. */
function overlaps(facts: Facts): Found[] {
  const full = facts.roles.filter((role) => {
    const { position, name, summary, description } = given(facts, role) ?? {};
    return role.start !== null && role.end !== null && !besides.test([position, name, summary, description].join(' '));
  });
  for (const [i, one] of full.entries())
    for (const other of full.slice(i + 1)) {
      const months =
        Math.min(lastSure(facts, one), lastSure(facts, other)) -
        Math.max(firstSure(facts, one), firstSure(facts, other)) +
        1;
      if (months <= overlapMonths || one.employer === other.employer) continue;
      const values = { role: label(facts, one.pointer), other: label(facts, other.pointer), months };
      const quotes = [...quoteRole(facts, one.pointer), ...quoteRole(facts, other.pointer)];
      return [{ variant: 'overlap', severity: 'low', values, quotes }];
    }
  return [];
}

/** Months without a role from which a gap is told. Never scored: there are many good reasons. */
const gapMonths = 6;

const gaps: Check = {
  id: 'D05',
  severity: 'info',
  source: 'own',
  run: (facts) => {
    const spans = facts.roles.filter(
      (role): role is typeof role & { start: number; end: number } => role.start !== null && role.end !== null,
    );
    const sorted = [...spans].sort((a, b) => a.start - b.start);
    const findings: Found[] = [];
    let covered = -Infinity;
    for (const role of sorted) {
      const months = role.start - covered - 1;
      if (covered > -Infinity && months > gapMonths && !studied(facts, covered, role.start))
        findings.push({ values: { months, role: label(facts, role.pointer) }, quotes: quoteRole(facts, role.pointer) });
      covered = Math.max(covered, role.end);
    }
    return { findings };
  },
};

/** Studies explain a gap. */
function studied({ resume }: Facts, from: number, to: number): boolean {
  return (resume.education ?? []).some(({ startDate, endDate }) => {
    const end = endDate ? monthNumber(endDate, true) : startDate ? to : null;
    const start = startDate ? monthNumber(startDate) : end === null ? null : end - 24;
    return start !== null && end !== null && start < to && end > from;
  });
}

const yearsOnly: Check = {
  id: 'D06',
  severity: 'low',
  source: 'own',
  run: (facts) => {
    const dated = facts.roles.filter(({ start }) => start !== null);
    const coarse = dated.filter(
      ({ pointer }) => facts.resume.work?.[Number(pointer.split('/')[2])]?.startDate?.length === 4,
    );
    if (coarse.length === 0 || coarse.length < dated.length) return pass;
    return when(true, { values: { count: coarse.length }, quotes: quoteRole(facts, coarse[0]!.pointer) });
  },
};

/** Styles of date as written in the file; only there can they differ, since the résumé itself keeps ISO dates. */
function styleOf(text: string): string | undefined {
  if (/\b\d{1,2}\/(?:19|20)\d{2}/.test(text)) return 'numeric-slash';
  if (/\b\d{1,2}\.(?:19|20)\d{2}/.test(text)) return 'numeric-dot';
  if (/\b(?:19|20)\d{2}-\d{2}/.test(text)) return 'iso';
  if (/\p{L}{3,}\.?\s*(?:19|20)\d{2}/u.test(text)) return 'words';
  return /(?:19|20)\d{2}/.test(text) ? 'year' : undefined;
}

const style: Check = {
  id: 'D02',
  severity: 'low',
  source: 'own',
  run: ({ parsed, resume }) => {
    const seen = new Map<string, string>();
    for (const [i] of (resume.work ?? []).entries())
      for (const key of ['startDate', 'endDate']) {
        const text = parsed?.provenance[`/work/${i}/${key}`]?.text ?? '';
        const found = styleOf(text);
        if (found && found !== 'year' && !seen.has(found)) seen.set(found, text.trim());
      }
    const [first = '', second = ''] = seen.values();
    return when(seen.size > 1, { values: { first, second } });
  },
};

export const dates: Check[] = [missing, style, order, impossible, gaps, yearsOnly, incomplete];
