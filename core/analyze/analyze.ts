import { checks } from './checks/all.ts';
import { toFindings, type Check, type Outcome } from './checks/check.ts';
import { textLayer } from './checks/file-layout.ts';
import { gatherFacts, type AnalyzeInput, type Facts } from './facts.ts';
import { gatherEvidence } from './match/evidence.ts';
import { matchJob } from './match/match.ts';
import { checkPoints, figureOf } from './points.ts';
import { analysisVersion, severities, type AnalysisResult, type Figure, type Finding } from './schema.ts';

const round = (value: number) => Math.round(value * 100) / 100;

interface Ran {
  check: Check;
  outcome: Outcome;
}

/** Sum of the points of the checks that belong to a figure. */
function figureFrom(figure: 'readability' | 'writing', ran: Ran[]): Figure {
  const points = ran.flatMap(({ check, outcome }) => {
    const possible = checkPoints[figure][check.id];
    if (possible === undefined) return [];
    const share = outcome.share ?? (outcome.findings.length > 0 ? 0 : 1);
    return [{ id: check.id, label: { key: `analyze.${check.id}.label` }, earned: round(possible * share), possible }];
  });
  return { value: Math.round(points.reduce((sum, point) => sum + point.earned, 0)), points };
}

const unscored = (key: string): Figure => ({ value: null, points: [], reason: { key } });

const bySeverity = (a: Finding, b: Finding) => severities.indexOf(a.severity) - severities.indexOf(b.severity);

/** Without any text there is nothing that could be written well or badly. */
function writingOf(facts: Facts, ran: Ran[]): Figure {
  return facts.words < 20 ? unscored('analyze.writing.too-short') : figureFrom('writing', ran);
}

/**
 * All figures, findings and the match of one résumé against at most one job. A pure function of its input: no clock, no
 * chance, no locale of the machine; the same input gives the same bytes.
 */
export function analyze(input: AnalyzeInput): AnalysisResult {
  const facts = gatherFacts(input);
  const matched = matchJob(facts, gatherEvidence(facts));
  const scan = textLayer.run(facts, matched);
  const isTranscribed = input.parsed?.document.transcribedBy !== undefined;
  if (scan.findings.length > 0 && !isTranscribed) {
    const reason = unscored('analyze.no-text');
    const findings = toFindings(textLayer, scan.findings, 'readability');
    return {
      version: analysisVersion,
      figures: { readability: reason, writing: reason, match: reason },
      findings,
      requirements: [],
      knockouts: [],
    };
  }
  const ran = checks.map((check) => ({ check, outcome: check.run(facts, matched) }));
  // A model has read the picture, so its words can be judged; what other machines read of it is still nothing.
  if (isTranscribed) ran.unshift({ check: textLayer, outcome: scan });
  const findings = ran.flatMap(({ check, outcome }) => toFindings(check, outcome.findings, figureOf(check.id)));
  const readability = isTranscribed ? unscored('analyze.no-text') : figureFrom('readability', ran);
  return {
    version: analysisVersion,
    figures: { readability, writing: writingOf(facts, ran), match: matched.figure },
    findings: findings.sort(bySeverity),
    requirements: matched.requirements,
    knockouts: matched.knockouts,
  };
}
