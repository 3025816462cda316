import { CandorError } from '#core/errors.ts';
import { betterAuth } from 'better-auth/minimal';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { APIError } from 'better-auth/api';
import { anonymous, bearer } from 'better-auth/plugins';
import type { Sessions, SessionUser } from '../services/ports.ts';
import type { Database } from './db/connect.ts';
import { translateFault } from './db/faults.ts';
import { account, session, user, verification } from './db/schema.ts';

export interface SessionSettings {
  /** Public address of the app; https makes the cookies `__Host-` and Secure (S6). */
  appUrl: string;
  secret: string;
}

/** A guest has no way back in but the cookie, and reading a session never prolongs it. */
const guestLifeSeconds = 30 * 24 * 3_600;

function createAuth(db: Database, { appUrl, secret }: SessionSettings) {
  const secure = appUrl.startsWith('https:');
  return betterAuth({
    appName: 'Candor',
    baseURL: appUrl,
    basePath: '/api/auth',
    secret,
    // A proxy in front (vite dev) keeps the Host, so the request's own origin is always right.
    trustedOrigins: (request) => (request ? [new URL(request.url).origin] : []),
    database: drizzleAdapter(db, { provider: 'pg', schema: { user, session, account, verification } }),
    session: { expiresIn: guestLifeSeconds },
    plugins: [
      anonymous({
        generateName: () => 'Guest',
        // A reserved ending (RFC 2606), so that no mail can ever reach a stranger.
        generateRandomEmail: () => `${crypto.randomUUID()}@guest.invalid`,
        disableDeleteAnonymousUser: true,
      }),
      bearer(),
    ],
    rateLimit: { enabled: true, window: 60, max: 60 },
    advanced: {
      // Said aloud: left out, better-auth drops both checks wherever NODE_ENV says "test".
      disableOriginCheck: false,
      disableCSRFCheck: false,
      // better-auth's own switch would say `__Secure-`; the prefix and the attribute together make `__Host-`.
      useSecureCookies: false,
      cookiePrefix: secure ? '__Host-candor' : 'candor',
      defaultCookieAttributes: { secure, httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { ipAddressHeaders: ['cf-connecting-ip'] },
    },
    // Its error lines quote query parameters. What fails is thrown and logged by the API.
    logger: { disabled: true },
    telemetry: { enabled: false },
  });
}

/**
 * What of better-auth's own interface is open. The rest makes guests past the limit of POST /sessions, tells scripts the
 * session's token (get-session, list-sessions), which HttpOnly is there to keep from them, or needs accounts.
 */
const openPaths = new Set(['/api/auth/sign-out']);

/** Its refusals as ours (D2). */
function refusal(status: number): CandorError {
  if (status >= 500) return sessionsAway();
  if (status === 429) return new CandorError('rate_limited', { retryAfter: 60 });
  if (status === 403) return new CandorError('forbidden', { detail: 'origin' });
  return new CandorError(status === 401 ? 'unauthorized' : 'input_invalid');
}

const sessionsAway = () => new CandorError('unavailable', { detail: 'sessions', retryAfter: 5 });

/** better-auth hides what went wrong behind its own 500; for a session that is the database. */
function translate(error: unknown): unknown {
  const hidden = error instanceof APIError && error.statusCode >= 500;
  return hidden ? sessionsAway() : translateFault(error);
}

const toUser = (row: { id: string; name: string; isAnonymous?: boolean | null | undefined }): SessionUser => ({
  id: row.id,
  name: row.name,
  isAnonymous: row.isAnonymous ?? false,
});

const mayHoldSession = (headers: Headers) => headers.has('authorization') || headers.has('cookie');

/** Sessions and guests by better-auth, kept in our database. */
export function createSessions(db: Database, settings: SessionSettings): Sessions {
  const auth = createAuth(db, settings);
  const orTranslated = <T>(work: Promise<T>): Promise<T> =>
    work.catch((error: unknown) => {
      throw translate(error);
    });

  return {
    async read(headers) {
      if (!mayHoldSession(headers)) return null;
      const found = await orTranslated(auth.api.getSession({ headers, query: { disableRefresh: true } }));
      return found ? toUser(found.user) : null;
    },

    async createGuest(headers) {
      const made = await orTranslated(auth.api.signInAnonymous({ headers, returnHeaders: true }));
      return { user: toUser({ ...made.response.user, isAnonymous: true }), headers: made.headers };
    },

    async handle(request) {
      if (!openPaths.has(new URL(request.url).pathname)) throw new CandorError('not_found');
      const response = await orTranslated(auth.handler(request));
      if (!response.ok) throw refusal(response.status);
      return response;
    },
  };
}
