import { CandorError } from '#core/errors.ts';

interface DatabaseFault {
  name?: string;
  code?: unknown;
  constraint?: unknown;
  cause?: unknown;
}

/** The driver's own error inside drizzle's wrapper, whose message holds the parameters and so résumé text. */
function driverError(error: unknown): DatabaseFault | null {
  for (let fault = error as DatabaseFault | undefined; fault; fault = fault.cause as DatabaseFault | undefined) {
    if (fault.name === 'NeonDbError') return fault;
  }
  return null;
}

/** What a SQLSTATE means to a caller; `unavailable` may be tried again. */
function codeOf(sqlState: string): 'unavailable' | 'not_found' | 'conflict' | 'input_invalid' | 'internal' {
  if (/^(08|53|57|40)/.test(sqlState)) return 'unavailable';
  // A foreign key fails when the owner, résumé or chat is gone or belongs to somebody else.
  if (sqlState === '23503') return 'not_found';
  if (sqlState === '23505') return 'conflict';
  return sqlState.startsWith('22') ? 'input_invalid' : 'internal';
}

/** A vendor's error as ours, without its text; anything that is not the database's passes unchanged. */
export function translateFault(error: unknown): unknown {
  if (error instanceof CandorError) return error;
  const fault = driverError(error);
  if (!fault) return error;
  if (typeof fault.code !== 'string') return new CandorError('unavailable', { detail: 'database', retryAfter: 5 });
  const code = codeOf(fault.code);
  const where = typeof fault.constraint === 'string' ? ` ${fault.constraint}` : '';
  return new CandorError(code, {
    ...(code === 'unavailable' ? { retryAfter: 2 } : {}),
    ...(code === 'internal' ? { detail: `database ${fault.code}${where}` } : {}),
    cause: new Error(`SQLSTATE ${fault.code}${where}`),
  });
}

/** The same store with its faults translated. */
export function translating<Store extends object>(store: Store): Store {
  const call = async (method: (...args: unknown[]) => unknown, args: unknown[]) => {
    try {
      return await method(...args);
    } catch (error) {
      throw translateFault(error);
    }
  };
  const entries = Object.entries(store).map(([name, method]) => [name, (...args: unknown[]) => call(method, args)]);
  return Object.fromEntries(entries) as Store;
}
