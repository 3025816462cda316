import type { AnalysisStep } from '#core/analyze/record.ts';

/** In the order in which they happen. Written out here so that the page does not load the schemas to know it. */
export const analysisSteps: readonly AnalysisStep[] = ['uploaded', 'reading', 'structuring', 'checking', 'matching'];
