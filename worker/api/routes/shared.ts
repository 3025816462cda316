import { createRoute, z } from '@hono/zod-openapi';
import { resources } from '../resources.ts';
import { json, problems, publicRouter } from '../router.ts';
import { viewShare } from '../view-share.ts';

/** What the holder of a link sees; no session. */
export const shared = publicRouter().openapi(
  createRoute({
    method: 'get',
    path: '/{token}',
    tags: ['shares'],
    summary: 'What a link shows',
    request: { params: z.object({ token: z.string().max(200) }) },
    responses: { 200: json(resources.sharedView, 'The analysis'), ...problems('not_found', 'rate_limited') },
  }),
  async (c) => {
    const view = await viewShare(c, c.req.valid('param').token);
    c.header('Cache-Control', 'private, no-store');
    c.header('X-Robots-Tag', 'noindex');
    c.header('Referrer-Policy', 'no-referrer');
    return c.json(view, 200);
  },
);
