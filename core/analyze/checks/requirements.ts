import { skillById } from '../../skills/taxonomy.ts';
import { fold } from '../../skills/tokens.ts';
import type { Matched } from '../match/match.ts';
import { monthNumber } from '../roles.ts';
import type { Quote, RequirementMatch } from '../schema.ts';
import { pass, when, type Check, type Found } from './check.ts';

const hard = ({ requirements }: Matched, level: 'required' | 'preferred') =>
  requirements.filter(({ requirement }) => requirement.kind === 'skill' && requirement.level === level);

const what = ({ requirement }: RequirementMatch) => requirement.text;

/** A finding for each condition of a kind that is not met. */
const conditions = (id: string, kind: string, severity: Check['severity'], source = 'own'): Check => ({
  id,
  severity,
  source,
  run: (_, { knockouts }) => ({
    findings: knockouts
      .filter(
        ({ requirement, status }) =>
          requirement.kind === kind && requirement.level === 'required' && status === 'missing',
      )
      .map(({ why, evidence, requirement }): Found => ({
        values: { what: requirement.text, ...why.values },
        quotes: evidence,
      })),
  }),
});

const missingRequired: Check = {
  id: 'K01',
  severity: 'high',
  source: 'own: the job description',
  run: (_, matched) => ({
    findings: hard(matched, 'required')
      .filter(({ status }) => status === 'missing')
      .map((match) => ({ values: { what: what(match) } })),
  }),
};

const preferred: Check = {
  id: 'K02',
  severity: 'medium',
  source: 'own; half of them',
  run: (_, matched) => {
    const all = hard(matched, 'preferred');
    const missing = all.filter(({ status }) => status === 'missing');
    if (all.length < 2 || missing.length <= all.length / 2) return pass;
    return when(true, { values: { count: missing.length, total: all.length, names: missing.map(what).join(', ') } });
  },
};

const listedOnly: Check = {
  id: 'K03',
  severity: 'medium',
  source: 'own',
  run: (_, matched) => {
    const listed = hard(matched, 'required').filter(({ why }) => why.key === 'analyze.match.list');
    const quotes = listed.flatMap(({ evidence }) => evidence.slice(0, 1));
    return when(listed.length > 0, {
      values: { count: listed.length, names: listed.map(what).join(', ') },
      quotes: distinct(quotes).slice(0, 4),
    });
  },
};

const distinct = (quotes: Quote[]) =>
  quotes.filter((quote, i) => quotes.findIndex(({ pointer }) => pointer === quote.pointer) === i);

const softSkills: Check = {
  id: 'K04',
  severity: 'low',
  source: 'own; at most 5 % of the match',
  run: (_, { requirements }) => {
    const soft = requirements.filter(({ requirement }) => requirement.kind === 'soft-skill');
    const missing = soft.filter(({ status }) => status === 'missing');
    return when(missing.length > 0, { values: { count: missing.length, names: missing.map(what).join(', ') } });
  },
};

/** The catalogue's rule is to ask: what a résumé does not say about permits, shifts or travel is never guessed. */
const questions: Check = {
  id: 'K09',
  severity: 'high',
  source: 'own: the job description',
  run: (_, { knockouts }) => {
    const asked = knockouts.filter(
      ({ requirement, status }) =>
        requirement.kind === 'constraint' && status === 'unknown' && requirement.level === 'required',
    );
    return when(asked.length > 0, {
      values: {
        count: asked.length,
        conditions: asked
          .map(what)
          .filter((text, i, all) => all.indexOf(text) === i)
          .join(' · '),
      },
    });
  },
};

const isAcronym = (text: string) => /^[A-Z][A-Z0-9&/+-]{1,6}$/.test(text);

/** Only where the job and the résumé use different forms of a skill: there a reader who searches for words may miss it. */
const bothForms: Check = {
  id: 'K10',
  severity: 'low',
  source: 'own',
  run: (facts, matched) => {
    const text = ` ${facts.leaves.map((leaf) => fold(leaf.text)).join(' \n ')} `;
    const uses = (form: string) =>
      new RegExp(`(?<![\\p{L}\\p{N}])${fold(form).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u').test(
        text,
      );
    const findings = hard(matched, 'required').flatMap(({ requirement, status, evidence }): Found[] => {
      const form = requirement.text;
      if (status === 'missing' || requirement.skills.length !== 1 || uses(form)) return [];
      const entry = skillById(requirement.skills[0]!);
      const other = entry?.forms.find(({ text: candidate }) => uses(candidate))?.text;
      if (!other || isAcronym(other) === isAcronym(form)) return [];
      return [{ values: { wanted: form, used: other }, quotes: evidence.slice(0, 1) }];
    });
    return { findings };
  },
};

/** Years without use from which a required skill counts as old. */
const staleYears = 5;

const recency: Check = {
  id: 'K12',
  severity: 'low',
  source: 'own; five years',
  run: (facts, matched) => {
    const limit = (monthNumber(facts.now) ?? 0) - staleYears * 12;
    const old = hard(matched, 'required').filter(({ requirement }) => {
      const until = matched.lastUsed.get(requirement.id);
      return until !== undefined && until !== null && until < limit;
    });
    const quotes = old.flatMap(({ evidence }) => evidence.slice(0, 1));
    return when(old.length > 0, {
      values: { names: old.map(what).join(', '), years: staleYears },
      quotes: distinct(quotes).slice(0, 4),
    });
  },
};

export const requirements: Check[] = [
  missingRequired,
  preferred,
  listedOnly,
  softSkills,
  conditions('K06', 'years', 'high'),
  conditions('K07', 'degree', 'high'),
  conditions('K08', 'certificate', 'high'),
  questions,
  bothForms,
  conditions('K11', 'language', 'high'),
  recency,
];
