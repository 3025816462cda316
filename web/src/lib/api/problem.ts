import type { ErrorCode } from '#core/errors.ts';

/** What problem+json says, for code that has to decide; `sentence` says it to the person. */
export class ApiProblem extends Error {
  readonly code: ErrorCode | 'offline';
  readonly status: number;
  readonly detail?: string;
  /** Seconds after which the same call may succeed. */
  readonly retryAfter?: number;
  /** For `conflict`: the version that is current now. */
  readonly version?: number;
  readonly requestId?: string;
  readonly claims?: unknown;

  constructor(code: ErrorCode | 'offline', status: number, extra: Partial<ProblemBody> & { retryAfter?: number } = {}) {
    super(code);
    this.name = 'ApiProblem';
    this.code = code;
    this.status = status;
    this.detail = extra.detail;
    this.version = extra.version;
    this.requestId = extra.request_id;
    this.claims = extra.claims;
    this.retryAfter = extra.retryAfter;
  }
}

export interface ProblemBody {
  code: ErrorCode;
  detail?: string;
  request_id?: string;
  version?: number;
  claims?: unknown;
}

type Answered = Pick<Response, 'status' | 'headers'> & { json(): Promise<unknown> };

/** The problem in an answer that is not ok; what is not problem+json is `internal`, or `unavailable` for a gateway. */
export async function problemOf(response: Answered): Promise<ApiProblem> {
  const body = (await response.json().catch(() => ({}))) as Partial<ProblemBody>;
  const after = Number(response.headers.get('Retry-After') ?? Number.NaN);
  const code =
    body.code ?? (response.status >= 502 ? 'unavailable' : response.status === 404 ? 'not_found' : 'internal');
  return new ApiProblem(code, response.status, { ...body, retryAfter: Number.isFinite(after) ? after : undefined });
}

/** Any thrown thing as a problem: a failed fetch means that the network or the server is away. */
export function asProblem(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error;
  if (error instanceof TypeError) return new ApiProblem('offline', 0);
  return new ApiProblem('internal', 0);
}
