import { createRoute, z } from '@hono/zod-openapi';
import { patchSchema } from '#core/edit/schema.ts';
import { compareSides } from '#worker/services/analyze/compare.ts';
import { insightOf } from '#worker/services/analyze/insight.ts';
import { previewEdit } from '#worker/services/analyze/preview.ts';
import { found } from '#worker/services/found.ts';
import { requestAnalysis } from '#worker/services/analyze/request.ts';
import { retryAnalysis } from '#worker/services/analyze/retry.ts';
import { limited } from '../guards/limits.ts';
import { resources } from '../resources.ts';
import { idParam, json, jsonBody, ownedProblems, ownedRouter, pageOf, pageQuery, problems } from '../router.ts';
import { streamAnalysis } from '../stream-analysis.ts';

const side = { version: z.coerce.number().int().positive(), jobId: z.uuid().optional() };
const sides = z.object({
  resumeId: z.uuid(),
  beforeVersion: side.version,
  beforeJobId: side.jobId,
  afterVersion: side.version,
  afterJobId: side.jobId,
});
const edit = z.object({ expectedVersion: z.int().positive(), patches: z.array(patchSchema).min(1).max(100) });

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
      path: '/summaries',
      tags: ['analyses'],
      summary: 'The figures of a résumé over time',
      request: { query: pageQuery.extend({ resumeId: z.uuid() }) },
      responses: {
        200: json(pageOf(resources.analysisSummary), 'Finished analyses, newest first'),
        ...problems('unauthorized'),
      },
    }),
    async (c) => {
      const { resumeId, ...page } = c.req.valid('query');
      return c.json(await c.get('ports').analyses.summaries(c.get('user').id, { resumeId }, page), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/comparison',
      tags: ['analyses'],
      summary: 'What differs between two versions of a résumé, or against two jobs',
      description: 'Both sides are worked out by the rules of today.',
      middleware: [limited('write')] as const,
      request: { query: sides },
      responses: {
        200: json(resources.comparison, 'Figures, findings and requirements that differ'),
        ...problems(...ownedProblems, 'rate_limited'),
      },
    }),
    async (c) => {
      const { resumeId, beforeVersion, beforeJobId, afterVersion, afterJobId } = c.req.valid('query');
      const before = { version: beforeVersion, jobId: beforeJobId };
      const after = { version: afterVersion, jobId: afterJobId };
      return c.json(await compareSides(c.get('ports'), c.get('user').id, { resumeId, before, after }), 200);
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
      path: '/{id}/previews',
      tags: ['analyses'],
      summary: 'What an edit would change, before it is accepted; stores nothing',
      description: 'Worked out from the résumé as it stands, at `expectedVersion`, with the job of the analysis.',
      middleware: [limited('write')] as const,
      request: { params: idParam, body: jsonBody(edit) },
      responses: {
        200: json(resources.comparison, 'Figures, findings and requirements before and after'),
        ...problems(...ownedProblems, 'rate_limited', 'conflict'),
      },
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await previewEdit(c.get('ports'), c.get('user').id, id, c.req.valid('json')), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/{id}/insight',
      tags: ['analyses'],
      summary: 'What jobs of this kind ask for and what is usual in the country',
      description: "Counted over the person's own job descriptions; nothing is said of a market that nobody here sees.",
      request: { params: idParam },
      responses: { 200: json(resources.insight, 'Occupation and country'), ...problems(...ownedProblems) },
    }),
    async (c) => c.json(await insightOf(c.get('ports'), c.get('user').id, c.req.valid('param').id), 200),
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
