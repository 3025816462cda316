import { say } from '../messages/catalogue.ts';
import type { Message } from '../messages/message.ts';
import { figureNames, severities, type AnalysisResult, type Quote, type RequirementMatch } from './schema.ts';

/** What the analysis is of, as its owner calls it. */
export interface TextHeading {
  what: string;
  job?: string | undefined;
}

type Say = (key: string, values?: Message['values']) => string;

/** A quote on lines of its own; one that has lines keeps them. */
const quoted = (quotes: Quote[]) =>
  quotes.flatMap(({ text }) => text.split(/\n+/).map((line) => `  > ${line.trim()}`)).filter((line) => line !== '  >');

function figureLines({ figures }: AnalysisResult, t: Say, locale: string): string[] {
  return figureNames.flatMap((name) => {
    const { value, points, reason } = figures[name];
    const title = t(`figure.${name}`);
    if (value === null) return [`## ${title}: ${t('unscored')}`, '', ...(reason ? [say(reason, locale), ''] : [])];
    const lines = points.map(
      ({ earned, possible, label }) => `- ${t('points', { earned, possible })}: ${say(label, locale)}`,
    );
    return [`## ${title}: ${value} / 100`, '', ...lines, ''];
  });
}

function findingLines({ findings }: AnalysisResult, t: Say, locale: string): string[] {
  const groups = severities.flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    if (own.length === 0) return [];
    const lines = own.flatMap(({ check, title, why, fix, quotes }) => [
      `- **${say(title, locale)}** (${check})`,
      `  ${[why, fix].flatMap((message) => (message ? [say(message, locale)] : [])).join(' ')}`,
      ...quoted(quotes),
    ]);
    return [`### ${t(`severity.${severity}`)} (${own.length})`, '', ...lines, ''];
  });
  return [`## ${t('findings')}`, '', ...(groups.length > 0 ? groups : [t('none'), ''])];
}

function requirementLines(title: string, matches: RequirementMatch[], t: Say, locale: string): string[] {
  if (matches.length === 0) return [];
  const lines = matches.flatMap(({ requirement, status, why, evidence }) => [
    `- ${t(`status.${status}`)}: **${requirement.question ? say(requirement.question, locale) : requirement.text}**${
      requirement.level === 'preferred' ? ` (${t('preferred')})` : ''
    }`,
    `  ${say(why, locale)}`,
    ...quoted(evidence),
  ]);
  return [`## ${t(title)}`, '', ...lines, ''];
}

/**
 * The whole analysis as Markdown that reads as plain text too: figures with their sums, findings from the gravest on, each
 * requirement with its evidence. The same result gives the same text.
 */
export function analysisAsText(result: AnalysisResult, { what, job }: TextHeading, locale = 'en'): string {
  const t: Say = (key, values) => say({ key: `analyze.text.${key}`, ...(values && { values }) }, locale);
  const title = [t('title', { what }), ...(job ? [t('for', { job })] : [])].join(' ');
  const lines = [
    `# ${title}`,
    '',
    t('honest'),
    '',
    ...figureLines(result, t, locale),
    ...findingLines(result, t, locale),
    ...requirementLines('requirements', result.requirements, t, locale),
    ...requirementLines('knockouts', result.knockouts, t, locale),
  ];
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}
