import { z } from '@hono/zod-openapi';
import { comparisonSchema } from '#core/analyze/compare/schema.ts';
import { analysisRecordSchema, analysisSummarySchema } from '#core/analyze/record.ts';
import { modelCallSchema } from '#core/coach/model-call.ts';
import { chatMessageSchema, chatSchema, foundChatSchema, suggestionSchema } from '#core/coach/record.ts';
import { insightSchema } from '#core/insight/schema.ts';
import { jobRecordSchema, jobSummarySchema } from '#core/job/record.ts';
import { uploadSchema } from '#core/parse/upload.ts';
import { exportRecordSchema } from '#core/render/record.ts';
import { designSchema } from '#core/render/design.ts';
import { savedDesignSchema } from '#core/render/saved-design.ts';
import { resumeRecordSchema, resumeSummarySchema, resumeVersionSchema } from '#core/resume/record.ts';
import { shareSchema, sharedViewSchema } from '#core/share/record.ts';

/** The core's own schemas under their names in the OpenAPI document; `meta` makes a copy that can bear one. */
function named<T extends z.ZodType>(name: string, schema: T): T {
  return schema.meta({}).openapi(name) as T;
}

export const resources = {
  upload: named('Upload', uploadSchema),
  resume: named('Resume', resumeRecordSchema.extend({ design: designSchema })),
  resumeSummary: named('ResumeSummary', resumeSummarySchema.extend({ design: designSchema })),
  resumeVersion: named('ResumeVersion', resumeVersionSchema.omit({ resume: true, corrections: true })),
  job: named('Job', jobRecordSchema),
  jobSummary: named('JobSummary', jobSummarySchema),
  analysis: named('Analysis', analysisRecordSchema),
  analysisSummary: named('AnalysisSummary', analysisSummarySchema),
  comparison: named('Comparison', comparisonSchema),
  insight: named('Insight', insightSchema),
  chat: named('Chat', chatSchema),
  foundChat: named('FoundChat', foundChatSchema),
  message: named('ChatMessage', chatMessageSchema),
  modelCall: named('ModelCall', modelCallSchema),
  suggestion: named('Suggestion', suggestionSchema),
  export: named('Export', exportRecordSchema),
  design: named('SavedDesign', savedDesignSchema),
  share: named('Share', shareSchema),
  sharedView: named('SharedView', sharedViewSchema),
  user: z.object({ id: z.string(), isAnonymous: z.boolean(), name: z.string() }).openapi('User'),
};
