import { createRoute, z } from '@hono/zod-openapi';
import { found } from '#worker/services/found.ts';
import { requestAnalysis } from '#worker/services/analyze/request.ts';
import { retryAnalysis } from '#worker/services/analyze/retry.ts';
import { limited } from '../guards/limits.ts';
import { resources } from '../resources.ts';
import { idParam, json, jsonBody, ownedProblems, ownedRouter, pageOf, pageQuery, problems } from '../router.ts';
import { streamAnalysis } from '../stream-analysis.ts';

const ask = z.object({ resumeId: z.uuid(), jobId: z.uuid().optional(), chatId: z.uuid().optional() });

export const analyses = ownedRouter()
  .openapi(
    createRoute({
      method: 'post',
      path: '/',
      tags: ['analyses'],
      summary: 'Analyse a résumé, with or without a job; waits for its reading',
      middleware: [limited('analysis')] as const,
      request: { body: jsonBody(ask) },
      responses: { 202: json(resources.analysis, 'Queued'), ...problems(...ownedProblems, 'rate_limited') },
    }),
    async (c) => c.json(await requestAnalysis(c.get('ports'), c.get('user').id, c.req.valid('json')), 202),
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/',
      tags: ['analyses'],
      request: { query: pageQuery.extend({ resumeId: z.uuid().optional() }) },
      responses: { 200: json(pageOf(resources.analysis), 'Newest first'), ...problems('unauthorized') },
    }),
    async (c) => {
      const { resumeId, ...page } = c.req.valid('query');
      return c.json(await c.get('ports').analyses.list(c.get('user').id, { resumeId }, page), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/{id}',
      tags: ['analyses'],
      request: { params: idParam },
      responses: { 200: json(resources.analysis, 'The analysis'), ...problems(...ownedProblems) },
    }),
    async (c) => c.json(found(await c.get('ports').analyses.get(c.get('user').id, c.req.valid('param').id)), 200),
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/{id}/events',
      tags: ['analyses'],
      summary: 'Steps as they happen, then `done` or `failed`',
      description: 'Server-sent events, numbered from 1; `Last-Event-ID` resumes; `: ping` every 15 s.',
      request: { params: idParam, headers: z.object({ 'last-event-id': z.string().optional() }) },
      responses: {
        200: { description: 'Events', content: { 'text/event-stream': { schema: z.string() } } },
        ...problems(...ownedProblems),
      },
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      found(await c.get('ports').analyses.get(c.get('user').id, id));
      return streamAnalysis(c, id, Number(c.req.valid('header')['last-event-id']) || 0);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/{id}/retry',
      tags: ['analyses'],
      summary: 'Start a failed analysis again',
      middleware: [limited('analysis')] as const,
      request: { params: idParam },
      responses: { 200: json(resources.analysis, 'Queued again'), ...problems(...ownedProblems, 'rate_limited') },
    }),
    async (c) => c.json(await retryAnalysis(c.get('ports'), c.get('user').id, c.req.valid('param').id), 200),
  );
