import { createRoute, z } from '@hono/zod-openapi';
import { json, publicRouter } from '../router.ts';

const state = z.object({ ok: z.boolean(), failing: z.array(z.string()) });

export const health = publicRouter()
  .openapi(
    createRoute({
      method: 'get',
      path: '/live',
      tags: ['health'],
      responses: { 200: json(state, 'The Worker runs') },
    }),
    (c) => c.json({ ok: true, failing: [] as string[] }, 200),
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/ready',
      tags: ['health'],
      responses: { 200: json(state, 'Database and cache answer'), 503: json(state, 'What does not') },
    }),
    async (c) => {
      const found = await c.get('ports').health.check();
      if (found.ok) return c.json(found, 200);
      c.header('Retry-After', '2');
      return c.json(found, 503);
    },
  );
