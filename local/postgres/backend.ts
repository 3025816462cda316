/** A query as Neon's HTTP protocol sends it: parameters are text or null. */
export interface SqlQuery {
  query: string;
  params: (string | null)[];
}

/** An answer as Neon's HTTP protocol wants it: rows are arrays of raw text. */
export interface SqlResult {
  command: string;
  rowCount: number;
  fields: { name: string; dataTypeID: number }[];
  rows: (string | null)[][];
}

export interface BatchOptions {
  isolationLevel?: string | undefined;
  readOnly?: boolean | undefined;
  deferrable?: boolean | undefined;
}

export interface SqlBackend {
  query(query: SqlQuery): Promise<SqlResult>;
  /** All or nothing. */
  batch(queries: SqlQuery[], options: BatchOptions): Promise<SqlResult[]>;
  close(): Promise<void>;
}

const isolationLevels: Record<string, string> = {
  ReadUncommitted: 'READ UNCOMMITTED',
  ReadCommitted: 'READ COMMITTED',
  RepeatableRead: 'REPEATABLE READ',
  Serializable: 'SERIALIZABLE',
};

/** The SET TRANSACTION statement for the batch headers, or null when all is as usual. */
export function transactionMode(options: BatchOptions): string | null {
  const modes = [];
  const level = isolationLevels[options.isolationLevel ?? ''];
  if (level) modes.push(`ISOLATION LEVEL ${level}`);
  if (options.readOnly) modes.push('READ ONLY');
  if (options.deferrable) modes.push('DEFERRABLE');
  return modes.length > 0 ? `SET TRANSACTION ${modes.join(' ')}` : null;
}
