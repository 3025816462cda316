import type { ResumeVersion } from '#core/resume/record.ts';
import { and, desc, eq, exists, getTableColumns, isNull, lt } from 'drizzle-orm';
import type { Page, PageRequest } from '../../services/ports.ts';
import type { Database } from './connect.ts';
import { invalidCursor, toPage } from './pages.ts';
import { resumes, resumeVersions } from './schema.ts';

const { resume: _resume, corrections: _corrections, ...light } = getTableColumns(resumeVersions);

type Weight = 'resume' | 'corrections';
type LightRow = Omit<typeof resumeVersions.$inferSelect, Weight>;

const toEntry = ({ version, cause, suggestionId, createdAt }: LightRow): Omit<ResumeVersion, Weight> => ({
  version,
  cause,
  suggestionId,
  createdAt: createdAt.toISOString(),
});

const of = (owner: string, resumeId: string) =>
  and(eq(resumeVersions.owner, owner), eq(resumeVersions.resumeId, resumeId));

export async function findVersion(
  db: Database,
  owner: string,
  resumeId: string,
  version: number,
): Promise<ResumeVersion | null> {
  const kept = db
    .select({ id: resumes.id })
    .from(resumes)
    .where(and(eq(resumes.id, resumeId), isNull(resumes.deletedAt)));
  const [row] = await db
    .select()
    .from(resumeVersions)
    .where(and(of(owner, resumeId), eq(resumeVersions.version, version), exists(kept)));
  return row ? { ...toEntry(row), resume: row.resume, corrections: row.corrections } : null;
}

/** Newest first. The version is the key, and so the cursor. */
export async function listVersions(
  db: Database,
  owner: string,
  resumeId: string,
  { cursor, limit }: PageRequest,
): Promise<Page<Omit<ResumeVersion, Weight>>> {
  if (cursor && !/^\d{1,9}$/.test(cursor)) throw invalidCursor();
  const older = cursor ? lt(resumeVersions.version, Number(cursor)) : undefined;
  const rows = await db
    .select(light)
    .from(resumeVersions)
    .where(and(of(owner, resumeId), older))
    .orderBy(desc(resumeVersions.version))
    .limit(limit + 1);
  return toPage(rows, limit, toEntry, ({ version }) => String(version));
}
