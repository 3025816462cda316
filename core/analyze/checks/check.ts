import type { Message } from '../../messages/message.ts';
import type { Facts } from '../facts.ts';
import type { Matched } from '../match/match.ts';
import type { Finding, Quote, Severity } from '../schema.ts';

/** One finding of a check before its texts are attached. */
export interface Found {
  /** Picks another text of the same check: `analyze.C03.<variant>.title`. */
  variant?: string;
  values?: Message['values'];
  quotes?: Quote[];
  severity?: Severity;
}

export interface Outcome {
  findings: Found[];
  /** Share (0–1) of the check's points that is earned; absent: all without findings, none with one. */
  share?: number;
}

/** One check of the catalogue: a pure function of the résumé's facts and its match. */
export interface Check {
  id: string;
  severity: Severity;
  /** Where the rule comes from; `own` for a rule or threshold of ours. */
  source: string;
  /** False where there is nothing to mend. */
  fixable?: boolean;
  run(facts: Facts, matched: Matched): Outcome;
}

export const pass: Outcome = { findings: [] };

export const when = (failed: boolean, found: Found = {}): Outcome => (failed ? { findings: [found] } : pass);

/** Gives a finding its id and texts. Ids are stable between runs: check, then the pointer or a running number. */
export function toFinding(check: Check, found: Found, index: number, figure: Finding['figure']): Finding {
  const base = `analyze.${check.id}${found.variant ? `.${found.variant}` : ''}`;
  const values = found.values && { values: found.values };
  return {
    id: `${check.id}-${index + 1}`,
    check: check.id,
    severity: found.severity ?? check.severity,
    ...(figure && { figure }),
    title: { key: `${base}.title`, ...values },
    why: { key: `${base}.why`, ...values },
    ...(check.fixable !== false && { fix: { key: `${base}.fix`, ...values } }),
    quotes: found.quotes ?? [],
    source: check.source,
  };
}
