import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, testDatabaseUrl, type TestDatabase } from '../../tests/database/open.ts';
import { connectDatabase } from './db/connect.ts';
import { session, user } from './db/schema.ts';
import { createSessions } from './sessions.ts';

const secret = 'a secret of at least thirty-two characters';
let test: TestDatabase;
let sessions: ReturnType<typeof createSessions>;

beforeAll(async () => {
  test = await openTestDatabase();
  sessions = createSessions(test.db, { appUrl: 'http://localhost:8787', secret });
}, 60_000);
afterAll(() => test.close());

const cookieOf = (headers: Headers) =>
  headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
const newGuest = async (headers: Record<string, string> = {}) => {
  const made = await sessions.createGuest(new Headers(headers));
  return { ...made, cookie: cookieOf(made.headers) };
};

describe('a guest', () => {
  it('is known again by the cookie', async () => {
    const { user: guest, cookie } = await newGuest();
    expect(guest).toMatchObject({ isAnonymous: true, name: 'Guest' });
    expect(await sessions.read(new Headers({ cookie }))).toEqual(guest);
  });

  it('is known again by a bearer token', async () => {
    const { user: guest, headers } = await newGuest();
    const token = headers.get('set-auth-token');
    expect(await sessions.read(new Headers({ authorization: `Bearer ${token}` }))).toEqual(guest);
  });

  it('has an address nobody can have, and the one that Cloudflare saw', async () => {
    const forged = { 'x-forwarded-for': '198.51.100.9', 'cf-connecting-ip': '203.0.113.7' };
    const { user: guest } = await newGuest(forged);
    const [row] = await test.db.select().from(user).where(eq(user.id, guest.id));
    expect(row).toMatchObject({ isAnonymous: true, email: expect.stringMatching(/@guest\.invalid$/) });
    const [kept] = await test.db.select().from(session).where(eq(session.userId, guest.id));
    expect(kept?.ipAddress).toBe('203.0.113.7');
  });

  it('is gone with the user row', async () => {
    const { user: guest, cookie } = await newGuest();
    await test.db.delete(user).where(eq(user.id, guest.id));
    expect(await sessions.read(new Headers({ cookie }))).toBeNull();
  });
});

describe('nobody', () => {
  it.each([
    {},
    { cookie: 'candor.session_token=forged.c2lnbmF0dXJl' },
    { authorization: 'Bearer nonsense' },
    { authorization: 'Basic eDp5' },
  ])('is who comes with %j', async (headers) => {
    expect(await sessions.read(new Headers(headers as Record<string, string>))).toBeNull();
  });

  it('is who comes with a cookie signed by another secret', async () => {
    const other = createSessions(test.db, { appUrl: 'http://localhost:8787', secret: `${secret} of others` });
    const { headers } = await other.createGuest(new Headers());
    expect(await sessions.read(new Headers({ cookie: cookieOf(headers) }))).toBeNull();
  });
});

describe('cookies', () => {
  it('are __Host-, Secure and HttpOnly on https (S6)', async () => {
    const live = createSessions(test.db, { appUrl: 'https://candor.example', secret });
    const { headers, user: guest } = await live.createGuest(new Headers());
    const [cookie] = headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-candor\.session_token=/);
    for (const attribute of [/; Secure/i, /; HttpOnly/i, /; SameSite=Lax/i, /; Path=\/(;|$)/i]) {
      expect(cookie).toMatch(attribute);
    }
    expect(cookie).not.toMatch(/domain=/i);
    expect(await live.read(new Headers({ cookie: cookieOf(headers) }))).toEqual(guest);
  });

  it('have plain names on http', async () => {
    const { headers } = await newGuest();
    expect(headers.getSetCookie()[0]).toMatch(/^candor\.session_token=/);
    expect(headers.getSetCookie()[0]).not.toMatch(/secure/i);
  });
});

describe("better-auth's own routes", () => {
  it('end a session', async () => {
    const { cookie } = await newGuest();
    const request = new Request('http://localhost:8787/api/auth/sign-out', {
      method: 'POST',
      headers: { origin: 'http://localhost:8787', 'content-type': 'application/json', cookie },
      body: '{}',
    });
    expect((await sessions.handle(request)).status).toBe(200);
    expect(await sessions.read(new Headers({ cookie }))).toBeNull();
  });

  it('take no orders from another site (S7)', async () => {
    const { cookie } = await newGuest();
    const request = new Request('http://localhost:8787/api/auth/sign-out', {
      method: 'POST',
      headers: { origin: 'https://evil.example', 'content-type': 'application/json', cookie },
      body: '{}',
    });
    await expect(sessions.handle(request)).rejects.toMatchObject({ code: 'forbidden' });
    expect(await sessions.read(new Headers({ cookie }))).not.toBeNull();
  });

  // Makes guests past the limit; changes who one is (S2); tells the token that HttpOnly hides.
  it.each([
    ['POST', 'sign-in/anonymous'],
    ['POST', 'update-user'],
    ['GET', 'get-session'],
    ['GET', 'list-sessions'],
  ])('are shut but for that: %s %s', async (method, path) => {
    const { cookie } = await newGuest();
    const request = new Request(`http://localhost:8787/api/auth/${path}`, {
      method,
      headers: { origin: 'http://localhost:8787', 'content-type': 'application/json', cookie },
      ...(method === 'POST' && { body: '{}' }),
    });
    await expect(sessions.handle(request)).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('with the database down', () => {
  it('says unavailable instead of taking everybody for a stranger (R7)', async () => {
    const { cookie } = await newGuest();
    const down = createSessions(connectDatabase(testDatabaseUrl, 'http://127.0.0.1:9/sql'), {
      appUrl: 'http://localhost:8787',
      secret,
    });
    const start = Date.now();
    await expect(down.read(new Headers({ cookie }))).rejects.toMatchObject({ code: 'unavailable' });
    await expect(down.createGuest(new Headers())).rejects.toMatchObject({ code: 'unavailable' });
    expect(Date.now() - start).toBeLessThan(4_000);
  });
});
