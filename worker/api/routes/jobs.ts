import { createRoute, z } from '@hono/zod-openapi';
import { found } from '#worker/services/found.ts';
import { addJob } from '#worker/services/job/add.ts';
import { limited } from '../guards/limits.ts';
import { resources } from '../resources.ts';
import { idParam, json, jsonBody, ownedProblems, ownedRouter, pageOf, pageQuery, problems } from '../router.ts';

export const jobs = ownedRouter()
  .openapi(
    createRoute({
      method: 'post',
      path: '/',
      tags: ['jobs'],
      middleware: [limited('write')] as const,
      summary: 'Keep a job description and read its requirements',
      request: { body: jsonBody(z.object({ text: z.string().max(1_000_000) })) },
      responses: {
        201: json(resources.job, 'The job'),
        ...problems('unauthorized', 'rate_limited', 'input_invalid', 'job_too_long'),
      },
    }),
    async (c) => c.json(await addJob(c.get('ports'), c.get('user').id, c.req.valid('json').text), 201),
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/',
      tags: ['jobs'],
      request: { query: pageQuery },
      responses: { 200: json(pageOf(resources.jobSummary), 'Newest first'), ...problems('unauthorized') },
    }),
    async (c) => c.json(await c.get('ports').jobs.list(c.get('user').id, c.req.valid('query')), 200),
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/{id}',
      tags: ['jobs'],
      request: { params: idParam },
      responses: { 200: json(resources.job, 'The job'), ...problems(...ownedProblems) },
    }),
    async (c) => c.json(found(await c.get('ports').jobs.get(c.get('user').id, c.req.valid('param').id)), 200),
  );
