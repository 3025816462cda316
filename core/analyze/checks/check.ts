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

/** FNV-1a in base 36: short, and the same everywhere. */
function short(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(36);
}

/** What a finding is about, so that its id survives when its neighbours are mended. */
function subject({ variant = '', values = {} }: Found): string {
  const about = values.what ?? values.role ?? values.verb ?? values.heading ?? '';
  return `${variant}${about}`;
}

/** Gives the findings of a check their ids (check, and what it is about) and texts. */
export function toFindings(check: Check, found: Found[], figure: Finding['figure']): Finding[] {
  const ids = new Map<string, number>();
  return found.map((one) => {
    const about = subject(one);
    const id = about === '' ? check.id : `${check.id}-${short(about)}`;
    const count = (ids.get(id) ?? 0) + 1;
    ids.set(id, count);
    return toFinding(check, one, count === 1 ? id : `${id}-${count}`, figure);
  });
}

function toFinding(check: Check, found: Found, id: string, figure: Finding['figure']): Finding {
  const base = `analyze.${check.id}${found.variant ? `.${found.variant}` : ''}`;
  const values = found.values && { values: found.values };
  return {
    id,
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
