import type { Suggestion } from '#core/coach/record.ts';
import type { UIMessage } from 'ai';

/** Parts of our own, beside text: what each card needs to find its data. */
export type CoachParts = {
  read: { resumeId: string };
  findings: { analysisId: string };
  match: { analysisId: string };
  suggestion: { suggestionId: string; suggestion?: Suggestion };
  analysis: { analysisId: string };
  file: { uploadId: string; fileName: string; size: number };
  job: { jobId: string; title?: string };
  notice: { code: string; detail?: string; retryAfter?: number };
};

export type CoachMetadata = {
  state?: 'complete' | 'interrupted';
  coach?: string;
  intent?: string;
  /** The answer ends in a question. */
  asks?: boolean;
  createdAt?: string;
  /** The message whose place this one takes; not kept by the server, which keeps the branch. */
  edits?: string;
};

export type CoachMessage = UIMessage<CoachMetadata, CoachParts>;
export type CoachPart = CoachMessage['parts'][number];

export interface Focus {
  findingId?: string;
  requirementId?: string;
  pointer?: string;
}

export function textOf(message: CoachMessage): string {
  return message.parts.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('\n\n');
}

/** A model's answer, or one that was given because the model did not: then something may have been sent as well. */
export function mayHaveBeenSent({ parts, metadata }: CoachMessage): boolean {
  if (metadata?.coach !== undefined && metadata.coach !== 'embedded') return true;
  return parts.some((part) => part.type === 'data-notice' && isOfModel(part.data.code));
}

/** Said of the model that should have answered, not of an analysis. */
export const isOfModel = (code: string): boolean => code.startsWith('model_');

/** Ids of the suggestions a message brings, in order. */
export function suggestionsOf(message: CoachMessage): string[] {
  return message.parts.flatMap((part) => (part.type === 'data-suggestion' ? [part.data.suggestionId] : []));
}
