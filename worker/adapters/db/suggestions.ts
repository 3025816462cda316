import type { Suggestion, SuggestionState } from '#core/coach/record.ts';
import { CandorError } from '#core/errors.ts';
import type { ResumeRecord } from '#core/resume/record.ts';
import type { Correction } from '#core/resume/correction.ts';
import type { Resume } from '#core/resume/schema.ts';
import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import type { SuggestionStore } from '../../services/ports.ts';
import type { Database } from './connect.ts';
import { keepVersion, nextVersion, toRecord } from './resume-rows.ts';
import { resumes, suggestions } from './schema.ts';

type SuggestionRow = typeof suggestions.$inferSelect;

function toSuggestion({ owner: _owner, position: _position, updatedAt: _updated, ...row }: SuggestionRow): Suggestion {
  const { proposal, createdAt, ...rest } = row;
  return { ...rest, ...proposal, createdAt: createdAt.toISOString() };
}

const toProposal = ({ patch, reason, diff, deltas, claims }: Suggestion) => ({ patch, reason, diff, deltas, claims });

function toRow(owner: string, suggestion: Suggestion): typeof suggestions.$inferInsert {
  const { id, chatId, messageId, resumeId, baseVersion, state, acceptedVersion } = suggestion;
  const createdAt = new Date(suggestion.createdAt);
  const proposal = toProposal(suggestion);
  return { id, owner, chatId, messageId, resumeId, baseVersion, state, acceptedVersion, proposal, createdAt };
}

const undecided: SuggestionState[] = ['open', 'draft'];
/** What was taken back can be put back. */
const acceptable: SuggestionState[] = [...undecided, 'undone'];

interface Turn {
  from: SuggestionState[];
  expectedVersion: number;
  resume: Resume;
  /** As they are after it; left alone when absent. */
  corrections?: Correction[] | undefined;
  cause: 'suggestion' | 'undo';
  set: Partial<SuggestionRow>;
}

/** More than a conversation or a résumé has in practice; the oldest are left out. */
const mostListed = 1_000;

export function createSuggestionStore(db: Database): SuggestionStore {
  const mine = (owner: string, id: string) => and(eq(suggestions.owner, owner), eq(suggestions.id, id));

  const get = async (owner: string, id: string) => {
    const [row] = await db.select().from(suggestions).where(mine(owner, id));
    return row ? toSuggestion(row) : null;
  };

  /** Why a turn changed nothing: not theirs (null), or somebody was faster (`conflict` with the version there is now). */
  const explain = async (owner: string, id: string): Promise<null> => {
    const [row] = await db
      .select({ state: suggestions.state, version: resumes.version })
      .from(suggestions)
      .innerJoin(resumes, eq(resumes.id, suggestions.resumeId))
      .where(mine(owner, id));
    if (!row) return null;
    throw new CandorError('conflict', { version: row.version, detail: `suggestion is ${row.state}` });
  };

  /**
   * Résumé, its snapshot and the suggestion move together or not at all (R20). `target` locks both rows, so a second
   * tab waits there and then finds the version or the state changed.
   */
  const turn = async (owner: string, id: string, { from, expectedVersion, resume, corrections, cause, set }: Turn) => {
    const target = db.$with('target').as(
      db
        .select({ id: suggestions.id, resumeId: suggestions.resumeId })
        .from(suggestions)
        .innerJoin(resumes, and(eq(resumes.owner, suggestions.owner), eq(resumes.id, suggestions.resumeId)))
        .where(and(mine(owner, id), inArray(suggestions.state, from), eq(resumes.version, expectedVersion)))
        .for('update'),
    );
    const changed = db.$with('changed').as(
      db
        .update(resumes)
        .set({ resume, ...(corrections && { corrections }), ...nextVersion() })
        .where(sql`${resumes.id} in (select resume_id from target)`)
        .returning(),
    );
    const turned = db.$with('turned').as(
      db
        .update(suggestions)
        .set({ ...set, updatedAt: sql`now()` })
        .where(sql`${suggestions.id} in (select target.id from target, changed)`)
        .returning(),
    );
    const [row] = await db
      .with(target, changed, keepVersion(db, cause, id), turned)
      .select()
      .from(changed)
      .innerJoin(turned, eq(turned.resumeId, changed.id));
    if (!row) return explain(owner, id);
    return { suggestion: toSuggestion(row.turned), resume: toRecord(row.changed) };
  };

  return {
    get,

    async insert(owner, made) {
      if (made.length === 0) return;
      await db
        .insert(suggestions)
        .values(made.map((suggestion) => toRow(owner, suggestion)))
        .onConflictDoNothing();
    },

    async list(owner, { chatId, resumeId }) {
      const rows = await db
        .select()
        .from(suggestions)
        .where(
          and(
            eq(suggestions.owner, owner),
            chatId ? eq(suggestions.chatId, chatId) : undefined,
            resumeId ? eq(suggestions.resumeId, resumeId) : undefined,
          ),
        )
        .orderBy(desc(suggestions.position))
        .limit(mostListed);
      return rows.map(toSuggestion).reverse();
    },

    accept: (owner, id, { expectedVersion, resume, corrections, suggestion }): Promise<Turned | null> =>
      turn(owner, id, {
        from: acceptable,
        expectedVersion,
        resume,
        corrections,
        cause: 'suggestion',
        set: { state: 'accepted', acceptedVersion: expectedVersion + 1, proposal: toProposal(suggestion) },
      }),

    undo: (owner, id, { expectedVersion, resume, corrections }): Promise<Turned | null> =>
      turn(owner, id, {
        from: ['accepted'],
        expectedVersion,
        resume,
        corrections,
        cause: 'undo',
        set: { state: 'undone' },
      }),

    async reject(owner, id) {
      const [row] = await db
        .update(suggestions)
        .set({ state: 'rejected', updatedAt: sql`now()` })
        .where(and(mine(owner, id), inArray(suggestions.state, undecided)))
        .returning();
      return row ? toSuggestion(row) : explain(owner, id);
    },
  };
}

interface Turned {
  suggestion: Suggestion;
  resume: ResumeRecord;
}
