import { createRoute, z } from '@hono/zod-openapi';
import { maskingSchema } from '#core/mask/schema.ts';
import { found } from '#worker/services/found.ts';
import { createChat } from '#worker/services/coach/create-chat.ts';
import { updateChat } from '#worker/services/coach/update-chat.ts';
import { limited } from '../guards/limits.ts';
import { resources } from '../resources.ts';
import { idParam, json, jsonBody, ownedProblems, ownedRouter, pageOf, pageQuery, problems } from '../router.ts';

const chatBody = z.object({
  title: z.string().max(200).optional(),
  pinned: z.boolean().optional(),
  resumeId: z.uuid().nullable().optional(),
  jobId: z.uuid().nullable().optional(),
  masking: maskingSchema.optional(),
});

export const chats = ownedRouter()
  .openapi(
    createRoute({
      method: 'get',
      path: '/',
      tags: ['chats'],
      request: { query: pageQuery.extend({ q: z.string().max(200).optional() }) },
      responses: {
        200: json(pageOf(resources.foundChat), 'Newest first; `q`: words of the title or of a message'),
        ...problems('unauthorized'),
      },
    }),
    async (c) => {
      const { q, ...page } = c.req.valid('query');
      return c.json(await c.get('ports').chats.list(c.get('user').id, { query: q }, page), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/',
      tags: ['chats'],
      middleware: [limited('write')] as const,
      request: { body: jsonBody(chatBody) },
      responses: { 201: json(resources.chat, 'The conversation'), ...problems(...ownedProblems, 'rate_limited') },
    }),
    async (c) => c.json(await createChat(c.get('ports'), c.get('user').id, c.req.valid('json')), 201),
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/{id}',
      tags: ['chats'],
      request: { params: idParam },
      responses: { 200: json(resources.chat, 'The conversation'), ...problems(...ownedProblems) },
    }),
    async (c) => c.json(found(await c.get('ports').chats.get(c.get('user').id, c.req.valid('param').id)), 200),
  )
  .openapi(
    createRoute({
      method: 'patch',
      path: '/{id}',
      tags: ['chats'],
      middleware: [limited('write')] as const,
      request: { params: idParam, body: jsonBody(chatBody.extend({ branch: z.int().nonnegative().optional() })) },
      responses: { 200: json(resources.chat, 'The conversation'), ...problems(...ownedProblems, 'rate_limited') },
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await updateChat(c.get('ports'), c.get('user').id, id, c.req.valid('json')), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'delete',
      path: '/{id}',
      tags: ['chats'],
      middleware: [limited('write')] as const,
      request: { params: idParam },
      responses: { 204: { description: 'Removed' }, ...problems(...ownedProblems, 'rate_limited') },
    }),
    async (c) => {
      found((await c.get('ports').chats.remove(c.get('user').id, c.req.valid('param').id)) || null);
      return c.body(null, 204);
    },
  );
