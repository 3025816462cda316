import { createRoute, z } from '@hono/zod-openapi';
import { acceptSuggestion } from '#worker/services/coach/accept.ts';
import { rejectSuggestion } from '#worker/services/coach/reject.ts';
import { undoSuggestion } from '#worker/services/coach/undo.ts';
import { found } from '#worker/services/found.ts';
import { limited } from '../guards/limits.ts';
import { resources } from '../resources.ts';
import { idParam, json, jsonBody, ownedProblems, ownedRouter, problems } from '../router.ts';

const settled = z.object({ suggestion: resources.suggestion, resume: resources.resume });
const expectedVersion = z.int().nonnegative();

export const suggestions = ownedRouter()
  .openapi(
    createRoute({
      method: 'get',
      path: '/',
      tags: ['suggestions'],
      request: { query: z.object({ chatId: z.uuid().optional(), resumeId: z.uuid().optional() }) },
      responses: {
        200: json(z.object({ items: z.array(resources.suggestion) }), 'In order'),
        ...problems('unauthorized'),
      },
    }),
    async (c) => c.json({ items: await c.get('ports').suggestions.list(c.get('user').id, c.req.valid('query')) }, 200),
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/{id}',
      tags: ['suggestions'],
      request: { params: idParam },
      responses: { 200: json(resources.suggestion, 'The suggestion'), ...problems(...ownedProblems) },
    }),
    async (c) => c.json(found(await c.get('ports').suggestions.get(c.get('user').id, c.req.valid('param').id)), 200),
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/{id}/accept',
      tags: ['suggestions'],
      middleware: [limited('write')] as const,
      summary: 'Write the suggestion into the résumé',
      description: '`after` replaces the suggested text; its claims are checked again.',
      request: {
        params: idParam,
        body: jsonBody(z.object({ expectedVersion, after: z.string().max(20_000).optional() })),
      },
      responses: {
        200: json(settled, 'Written'),
        ...problems(...ownedProblems, 'rate_limited', 'conflict', 'claim_unstated'),
      },
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await acceptSuggestion(c.get('ports'), c.get('user').id, id, c.req.valid('json')), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/{id}/reject',
      tags: ['suggestions'],
      middleware: [limited('write')] as const,
      request: { params: idParam },
      responses: {
        200: json(settled, 'Rejected; the résumé is as it was'),
        ...problems(...ownedProblems, 'rate_limited', 'conflict'),
      },
    }),
    async (c) => c.json(await rejectSuggestion(c.get('ports'), c.get('user').id, c.req.valid('param').id), 200),
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/{id}/undo',
      tags: ['suggestions'],
      middleware: [limited('write')] as const,
      summary: 'Take an accepted suggestion back',
      request: { params: idParam, body: jsonBody(z.object({ expectedVersion })) },
      responses: { 200: json(settled, 'Taken back'), ...problems(...ownedProblems, 'rate_limited', 'conflict') },
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      return c.json(
        await undoSuggestion(c.get('ports'), c.get('user').id, id, c.req.valid('json').expectedVersion),
        200,
      );
    },
  );
