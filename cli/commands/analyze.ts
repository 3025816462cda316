import { analyze as analyzeResume } from '#core/analyze/analyze.ts';
import { figureNames, severities, type AnalysisResult, type Finding } from '#core/analyze/schema.ts';
import { readJob } from '#core/job/read-job.ts';
import { say } from '#core/messages/catalogue.ts';
import { readJobText, readResume } from '../input.ts';
import { note, print, printJson, tell } from '../output.ts';

export interface AnalyzeOptions {
  job?: string;
  json?: boolean;
  minMatch?: number;
}

/** `candor analyze RESUME [--job FILE]`. Gives 1 when match is below `minMatch` or cannot be told. */
export async function analyze(file: string, options: AnalyzeOptions): Promise<number> {
  const { resume, ...parsed } = await readResume(file);
  const jobText = options.job === undefined ? undefined : await readJobText(options.job);
  const job = jobText === undefined ? null : readJob(jobText);
  const now = new Date().toISOString().slice(0, 10);
  const result = analyzeResume({ resume, parsed, job, jobText, now });
  await (options.json ? printJson(result) : print(report(result, job !== null)));
  const minimum = options.minMatch;
  if (minimum === undefined || (result.figures.match.value ?? -1) >= minimum) return 0;
  note(tell('cli.analyze.below', { minimum }));
  return 1;
}

function report(result: AnalysisResult, withJob: boolean): string {
  const lines = [...figures(result, withJob), '', tell('cli.analyze.findings'), ...findings(result)];
  if (withJob) lines.push('', tell('cli.analyze.requirements'), ...requirements(result));
  return lines.join('\n') + '\n';
}

function figures(result: AnalysisResult, withJob: boolean): string[] {
  return figureNames
    .filter((name) => withJob || name !== 'match')
    .map((name) => {
      const { value, reason } = result.figures[name];
      const label = tell(`cli.analyze.${name}`);
      if (value !== null) return tell('cli.analyze.figure', { label, value });
      return tell('cli.analyze.unscored', { label, reason: reason ? say(reason) : '' });
    });
}

function findings(result: AnalysisResult): string[] {
  const rank = (finding: Finding) => severities.indexOf(finding.severity);
  const sorted = [...result.findings].sort((a, b) => rank(a) - rank(b));
  if (sorted.length === 0) return [`  ${tell('cli.analyze.none')}`];
  return sorted.flatMap((finding) => [
    `  ${finding.severity.padEnd(8)} ${finding.check}  ${say(finding.title)}`,
    ...finding.quotes.slice(0, 3).map((quote) => `           “${shortened(quote.text)}”`),
  ]);
}

/** The same shapes as on the screen: status never by colour alone. */
const marks = { met: '●', partly: '◐', missing: '○', unknown: '?' } as const;

function requirements(result: AnalysisResult): string[] {
  return [...result.requirements, ...result.knockouts].map(
    ({ requirement, status, why }) =>
      `  ${marks[status]} ${status.padEnd(7)} ${shortened(requirement.text)} — ${say(why)}`,
  );
}

const shortened = (text: string): string => (text.length > 100 ? `${text.slice(0, 99)}…` : text);
