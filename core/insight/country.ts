import { personalQuotes } from '../analyze/checks/privacy.ts';
import { countryOf } from '../analyze/country.ts';
import type { Facts } from '../analyze/facts.ts';
import { normOf, type Custom, type Norm } from '../analyze/norms.ts';
import type { CountryInsight, CustomLine } from './schema.ts';

type Topic = CustomLine['topic'];

const ruleOf = (topic: Topic, custom: Custom) => ({ key: `analyze.norm.${topic}.${custom}` });

/** Something that is there fits unless it is to be left out; what is missing is missed only where it is usual. */
const fitting = (custom: Custom, there: boolean | null) =>
  there === null ? null : there ? custom !== 'leave-out' : custom !== 'usual';

function line(topic: Topic, custom: Custom, there: boolean | null): CustomLine {
  return { topic, rule: ruleOf(topic, custom), fits: fitting(custom, there) };
}

const consentSentence =
  /\b(?:gdpr|rodo|d\.?\s?lgs\.?\s*(?:n\.?\s*)?196|2016\/679|wyrażam zgodę|autorizzo il trattamento)\b/i;

function linesOf(norm: Norm, facts: Facts): CustomLine[] {
  const { parsed, resume, leaves } = facts;
  const pages = parsed?.document.kind === 'pdf' ? parsed.document.pages.length : null;
  const consents = leaves.some(({ text }) => consentSentence.test(text));
  return [
    line('photo', norm.photo, parsed ? parsed.document.flags.includes('photo') : null),
    line('personal', norm.personal, personalQuotes(facts).length > 0),
    {
      topic: 'pages',
      rule: { key: 'analyze.norm.pages', values: { most: norm.pages } },
      fits: pages === null ? null : pages <= norm.pages,
    },
    { topic: 'dates', rule: { key: 'analyze.norm.dates', values: { example: norm.date } }, fits: null },
    line('references', norm.references, (resume.references?.length ?? 0) > 0),
    ...(norm.signature === 'leave-out' ? [] : [line('signature', norm.signature, null)]),
    ...(norm.consent === 'leave-out' ? [] : [line('consent', norm.consent, consents)]),
  ];
}

/** What is usual where somebody applies; null when no country is named, or we have no norm for it. */
export function countryInsight(facts: Facts): CountryInsight | null {
  const applying = countryOf(facts.resume, facts.job);
  const norm = normOf(applying?.country);
  if (!applying || !norm) return null;
  return { ...applying, country: norm.country, lines: linesOf(norm, facts), source: norm.source };
}
