import type { Quote, RequirementMatch, RequirementStatus } from '../schema.ts';

/** How a condition was judged, with what it rests on. */
export interface Verdict {
  status: RequirementStatus;
  evidence: Quote[];
  why: RequirementMatch['why'];
}
