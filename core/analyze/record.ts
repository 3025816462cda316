import { z } from 'zod';
import { errorCodes } from '../errors.ts';
import { analysisResultSchema, severities } from './schema.ts';

/** Steps a person is shown, in order. `uploaded`–`structuring` come from the résumé's reading. */
export const analysisSteps = ['uploaded', 'reading', 'structuring', 'checking', 'matching'] as const;
export type AnalysisStep = (typeof analysisSteps)[number];

export const analysisStates = ['queued', 'running', 'done', 'failed'] as const;
export type AnalysisState = (typeof analysisStates)[number];

/** An analysis of one version of a résumé against at most one job. */
export const analysisRecordSchema = z.object({
  id: z.uuid(),
  resumeId: z.uuid(),
  /** Version that was analysed; 0 while queued. */
  resumeVersion: z.number().int().nonnegative(),
  jobId: z.uuid().nullable(),
  chatId: z.uuid().nullable(),
  state: z.enum(analysisStates),
  error: z.object({ code: z.enum(errorCodes), detail: z.string().optional() }).nullable(),
  /** Steps begun so far with their times; the last one is under way unless the state is final. */
  steps: z.array(z.object({ step: z.enum(analysisSteps), at: z.iso.datetime() })),
  result: analysisResultSchema.nullable(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type AnalysisRecord = z.infer<typeof analysisRecordSchema>;

/** Events of `/analyses/{id}/events`; SSE event name = `type`, id = running number from 1. */
export const analysisEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('step'), step: z.enum(analysisSteps), at: z.iso.datetime() }),
  z.object({ type: z.literal('done'), analysisId: z.uuid() }),
  z.object({ type: z.literal('failed'), code: z.enum(errorCodes), detail: z.string().optional() }),
]);
export type AnalysisEvent = z.infer<typeof analysisEventSchema>;

const figure = z.number().nullable();

/** One finished analysis as a point of the history: its figures and how many findings of which weight. */
export const analysisSummarySchema = analysisRecordSchema
  .pick({ id: true, resumeId: true, resumeVersion: true, jobId: true, createdAt: true })
  .extend({
    /** Rules that it was made by: figures of different rules are not to be held against each other. */
    rules: z.string(),
    figures: z.object({ readability: figure, writing: figure, match: figure }),
    findings: z.record(z.enum(severities), z.number().int().nonnegative()),
  });
export type AnalysisSummary = z.infer<typeof analysisSummarySchema>;

/** The summary of a finished analysis; null while there is nothing to sum up. */
export function summarise({
  id,
  resumeId,
  resumeVersion,
  jobId,
  createdAt,
  result,
}: AnalysisRecord): AnalysisSummary | null {
  if (!result) return null;
  const { readability, writing, match } = result.figures;
  const count = (severity: (typeof severities)[number]) =>
    result.findings.filter((finding) => finding.severity === severity).length;
  return {
    ...{ id, resumeId, resumeVersion, jobId, createdAt, rules: result.version },
    figures: { readability: readability.value, writing: writing.value, match: match.value },
    findings: Object.fromEntries(
      severities.map((severity) => [severity, count(severity)]),
    ) as AnalysisSummary['findings'],
  };
}
