import type { Patch } from '../../edit/schema.ts';
import { valueAt } from '../../resume/pointer.ts';
import type { Resume } from '../../resume/schema.ts';
import { checkClaims } from '../check.ts';
import { createLedger } from '../ledger.ts';
import { statementsIn } from '../statements.ts';

/** What a corpus of rewrites of one résumé needs: the rewrites, and the claims in them that nobody made. */
export const attackOn = (resume: Resume) => ({
  fresh: (patch: Patch, said: string[] = []) =>
    checkClaims(patch, { resume, ledger: createLedger({ resume, statements: said.flatMap(statementsIn) }) })
      .filter((claim) => claim.status === 'new')
      .map((claim) => claim.text),
  rewrite: (path: string, after: unknown): Patch => ({ op: 'replace', path, before: valueAt(resume, path), after }),
});
