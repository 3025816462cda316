import { createRoute, z } from '@hono/zod-openapi';
import { createShare, revokeShare } from '#worker/services/share/create.ts';
import { limited } from '../guards/limits.ts';
import { resources } from '../resources.ts';
import { idParam, json, jsonBody, ownedProblems, ownedRouter, problems } from '../router.ts';

const wish = z.object({
  analysisId: z.uuid(),
  /** 14 unless given; a guest's link lives 7 days at most, as their work does. */
  days: z.int().min(1).max(90).optional(),
  showIdentity: z.boolean().default(false),
});
const made = z.object({ share: resources.share, token: z.string(), url: z.string() });

export const shares = ownedRouter()
  .openapi(
    createRoute({
      method: 'post',
      path: '/',
      tags: ['shares'],
      middleware: [limited('write')] as const,
      summary: 'A link to an analysis; the token is told only here',
      request: { body: jsonBody(wish) },
      responses: { 201: json(made, 'The link'), ...problems(...ownedProblems, 'rate_limited', 'conflict') },
    }),
    async (c) => {
      const { id, isAnonymous: isGuest } = c.get('user');
      const { share, token } = await createShare(c.get('ports'), id, { ...c.req.valid('json'), isGuest });
      return c.json({ share, token, url: new URL(`/s/${token}`, c.req.url).href }, 201);
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/',
      tags: ['shares'],
      request: { query: z.object({ analysisId: z.uuid().optional() }) },
      responses: {
        200: json(z.object({ items: z.array(resources.share) }), 'Newest first'),
        ...problems('unauthorized'),
      },
    }),
    async (c) =>
      c.json({ items: await c.get('ports').shares.list(c.get('user').id, c.req.valid('query').analysisId) }, 200),
  )
  .openapi(
    createRoute({
      method: 'delete',
      path: '/{id}',
      tags: ['shares'],
      middleware: [limited('write')] as const,
      summary: 'Revoke a link',
      request: { params: idParam },
      responses: { 204: { description: 'Revoked' }, ...problems(...ownedProblems, 'rate_limited') },
    }),
    async (c) => {
      await revokeShare(c.get('ports'), c.get('user').id, c.req.valid('param').id);
      return c.body(null, 204);
    },
  );
