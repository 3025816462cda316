import { createRoute, z } from '@hono/zod-openapi';
import { CandorError } from '#core/errors.ts';
import { spend } from '../guards/limits.ts';
import { json, problems, publicRouter } from '../router.ts';
import { resources } from '../resources.ts';

const coach = z.string().describe('Who answers: `embedded`, or the name of a model that what is said is sent to');
const answer = z.object({ user: resources.user, coach });

export const sessions = publicRouter()
  .openapi(
    createRoute({
      method: 'post',
      path: '/',
      tags: ['sessions'],
      summary: 'Begin as a guest, or go on with the session there is',
      responses: {
        200: json(answer, 'Who the session belongs to'),
        ...problems('forbidden', 'rate_limited', 'unavailable'),
      },
    }),
    async (c) => {
      const { sessions } = c.get('ports');
      const known = await sessions.read(c.req.raw.headers);
      const coach = c.get('edge').voice.name;
      if (known) return c.json({ user: known, coach }, 200);
      await spend(c, 'session');
      const { user, headers } = await sessions.createGuest(c.req.raw.headers);
      for (const cookie of headers.getSetCookie()) c.header('Set-Cookie', cookie, { append: true });
      return c.json({ user, coach }, 200);
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/coach',
      tags: ['sessions'],
      summary: 'Who will answer, told before anything is said; needs no session',
      responses: { 200: json(z.object({ coach }), 'Who answers') },
    }),
    (c) => c.json({ coach: c.get('edge').voice.name }, 200),
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/current',
      tags: ['sessions'],
      summary: 'Whose session this is',
      responses: { 200: json(answer, 'Who the session belongs to'), ...problems('unauthorized') },
    }),
    async (c) => {
      const user = await c.get('ports').sessions.read(c.req.raw.headers);
      if (!user) throw new CandorError('unauthorized');
      return c.json({ user, coach: c.get('edge').voice.name }, 200);
    },
  );
