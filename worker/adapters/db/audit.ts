import type { Audit } from '../../services/ports.ts';
import type { Database } from './connect.ts';
import { audit } from './schema.ts';

export function createAudit(db: Database): Audit {
  return {
    async record(owner, action, subjectId) {
      await db.insert(audit).values({ owner, action, subjectId: subjectId ?? null });
    },
  };
}
