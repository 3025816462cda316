import { createRoute, z } from '@hono/zod-openapi';
import { designSchema } from '#core/render/design.ts';
import { audited } from '#worker/services/audited.ts';
import { found } from '#worker/services/found.ts';
import { limited } from '../guards/limits.ts';
import { resources } from '../resources.ts';
import { idParam, json, jsonBody, ownedProblems, ownedRouter, pageOf, pageQuery, problems } from '../router.ts';

/** Looks of a person's own, to be used again: a template with its styling under a name. */
export const designs = ownedRouter()
  .openapi(
    createRoute({
      method: 'get',
      path: '/',
      tags: ['designs'],
      request: { query: pageQuery },
      responses: { 200: json(pageOf(resources.design), 'Newest first'), ...problems('unauthorized') },
    }),
    async (c) => c.json(await c.get('ports').designs.list(c.get('user').id, c.req.valid('query')), 200),
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/',
      tags: ['designs'],
      middleware: [limited('write')] as const,
      request: { body: jsonBody(z.object({ name: z.string().trim().min(1).max(80), design: designSchema })) },
      responses: {
        201: json(resources.design, 'Kept'),
        ...problems('unauthorized', 'rate_limited', 'input_invalid'),
      },
    }),
    async (c) => {
      const ports = c.get('ports');
      const row = { id: ports.newId(), ...c.req.valid('json'), createdAt: ports.now().toISOString() };
      const kept = await ports.designs.insert(c.get('user').id, row);
      await audited(ports, c.get('user').id, 'design.created', kept.id);
      return c.json(kept, 201);
    },
  )
  .openapi(
    createRoute({
      method: 'delete',
      path: '/{id}',
      tags: ['designs'],
      middleware: [limited('write')] as const,
      request: { params: idParam },
      responses: { 204: { description: 'Removed' }, ...problems(...ownedProblems, 'rate_limited') },
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      found((await c.get('ports').designs.remove(c.get('user').id, id)) || null);
      await audited(c.get('ports'), c.get('user').id, 'design.removed', id);
      return c.body(null, 204);
    },
  );
