import { figureNames, type AnalysisResult } from '../analyze/schema.ts';
import { checkClaims } from '../claims/check.ts';
import { createLedger } from '../claims/ledger.ts';
import type { Statement } from '../claims/schema.ts';
import { applyPatch } from '../edit/apply.ts';
import type { Patch } from '../edit/schema.ts';
import { wordDiff } from '../edit/word-diff.ts';
import type { Job } from '../job/schema.ts';
import type { ParsedResume } from '../parse/document.ts';
import { textLeaves, valueAt } from '../resume/pointer.ts';
import type { Resume } from '../resume/schema.ts';
import { measure } from './measure.ts';
import type { AssessedProposal, FigureDelta, Proposal } from './schema.ts';

export interface AssessContext {
  resume: Resume;
  parsed?: Omit<ParsedResume, 'resume'> | null | undefined;
  job?: Job | null | undefined;
  jobText?: string | undefined;
  statements: Statement[];
  now: string;
  /** Analysis of `resume` as it stands, when it is at hand. */
  analysis?: AnalysisResult | undefined;
}

/** What a value says, as a person would read it: its texts, one a line. */
export function readable(value: unknown): string {
  return [...textLeaves(value)].map(({ text }) => text).join('\n');
}

function textsOf(resume: Resume, patch: Patch): [string, string] {
  if (patch.op === 'move') {
    const moved = readable(valueAt(resume, patch.from ?? ''));
    return [moved, moved];
  }
  const before = patch.op === 'add' ? undefined : valueAt(resume, patch.path);
  return [readable(before), patch.op === 'remove' ? '' : readable(patch.after)];
}

function deltasBetween(before: AnalysisResult, after: AnalysisResult): FigureDelta[] {
  return figureNames.map((figure) => ({
    figure,
    before: before.figures[figure].value,
    after: after.figures[figure].value,
  }));
}

/**
 * A proposal with everything the person needs to decide: word diff, what it does to the figures, and its claims.
 * Throws `conflict` or `input_invalid` when it cannot be applied to `resume`.
 */
export function assessProposal(proposal: Proposal, context: AssessContext): AssessedProposal {
  const { resume, statements } = context;
  const next = applyPatch(resume, proposal.patch);
  const ledger = createLedger({ resume, statements });
  const before = context.analysis ?? measure(context);
  return {
    ...proposal,
    diff: wordDiff(...textsOf(resume, proposal.patch)),
    deltas: deltasBetween(before, measure({ ...context, resume: next })),
    claims: checkClaims(proposal.patch, { resume, ledger }),
  };
}

/** Whether it may be accepted as it stands. */
export const isDraft = (proposal: Pick<AssessedProposal, 'claims'>): boolean =>
  proposal.claims.some((claim) => claim.status === 'new');
