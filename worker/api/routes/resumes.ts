import { createRoute, z } from '@hono/zod-openapi';
import { patchSchema } from '#core/edit/schema.ts';
import { resumeSchema } from '#core/resume/schema.ts';
import { designSchema } from '#core/render/design.ts';
import { resumeViews } from '#core/resume/record.ts';
import { changeResume } from '#worker/services/edit/change.ts';
import { copyResume } from '#worker/services/edit/copy.ts';
import { createResume } from '#worker/services/edit/create.ts';
import { bringBackResume, purgeResume, removeResume } from '#worker/services/edit/remove.ts';
import { restoreVersion } from '#worker/services/edit/restore.ts';
import { updateResume } from '#worker/services/edit/update.ts';
import { found } from '#worker/services/found.ts';
import { transcribe } from '#worker/services/parse/transcribe.ts';
import { retryReading } from '#worker/services/parse/retry.ts';
import { limited } from '../guards/limits.ts';
import { resources } from '../resources.ts';
import { idParam, json, jsonBody, ownedProblems, ownedRouter, pageOf, pageQuery, problems } from '../router.ts';

const expectedVersion = z.int().nonnegative();
const title = z.string().min(1).max(200);
// Strict: a body that fits neither kind is refused, and never taken for the other with half of it left out.
const changeBody = z.union([
  z.strictObject({ expectedVersion, patches: z.array(patchSchema).min(1).max(500) }),
  z
    .strictObject({ title, design: designSchema, archived: z.boolean() })
    .partial()
    .refine((body) => Object.values(body).some((value) => value !== undefined), { error: 'nothing to change' }),
]);
const createBody = z.union([
  z.strictObject({ title: title.optional(), resume: resumeSchema, design: designSchema.optional() }),
  z.strictObject({ title: title.optional(), fromId: z.uuid(), jobId: z.uuid().optional() }),
]);
const listQuery = pageQuery.extend({
  view: z.enum(resumeViews).default('active'),
  q: z.string().trim().max(200).optional(),
});

export const resumes = ownedRouter()
  .openapi(
    createRoute({
      method: 'get',
      path: '/',
      tags: ['resumes'],
      request: { query: listQuery },
      responses: { 200: json(pageOf(resources.resumeSummary), 'Newest first'), ...problems('unauthorized') },
    }),
    async (c) => {
      const { view, q: query, ...page } = c.req.valid('query');
      return c.json(await c.get('ports').resumes.list(c.get('user').id, { view, query }, page), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/',
      tags: ['resumes'],
      middleware: [limited('write')] as const,
      summary: 'A résumé without a file, or a copy of another one, tailored to a job when one is named',
      request: { body: jsonBody(createBody) },
      responses: {
        201: json(resources.resume, 'Version 1'),
        ...problems(...ownedProblems, 'rate_limited', 'conflict'),
      },
    }),
    async (c) => {
      const body = c.req.valid('json');
      const owner = c.get('user').id;
      if ('fromId' in body) return c.json(await copyResume(c.get('ports'), owner, body), 201);
      return c.json(await createResume(c.get('ports'), owner, body), 201);
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/{id}',
      tags: ['resumes'],
      request: { params: idParam },
      responses: { 200: json(resources.resume, 'The résumé'), ...problems(...ownedProblems) },
    }),
    async (c) => c.json(found(await c.get('ports').resumes.get(c.get('user').id, c.req.valid('param').id)), 200),
  )
  .openapi(
    createRoute({
      method: 'patch',
      path: '/{id}',
      tags: ['resumes'],
      middleware: [limited('write')] as const,
      summary: 'Change the content at a known version, or what stands beside it: title, design, archived',
      request: { params: idParam, body: jsonBody(changeBody) },
      responses: {
        200: json(resources.resume, 'The next version'),
        ...problems(...ownedProblems, 'rate_limited', 'conflict'),
      },
    }),
    async (c) => {
      const owner = c.get('user').id;
      const { id } = c.req.valid('param');
      const body = c.req.valid('json');
      if ('patches' in body) return c.json(await changeResume(c.get('ports'), owner, id, body), 200);
      return c.json(await updateResume(c.get('ports'), owner, id, body), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'delete',
      path: '/{id}',
      tags: ['resumes'],
      middleware: [limited('write')] as const,
      summary: 'Throw it away; it can be brought back for a day, unless it is wished gone for good',
      request: { params: idParam, query: z.object({ for_good: z.enum(['true', 'false']).optional() }) },
      responses: {
        204: { description: 'Gone, with all that hung on it' },
        ...problems(...ownedProblems, 'rate_limited'),
      },
    }),
    async (c) => {
      const remove = c.req.valid('query').for_good === 'true' ? purgeResume : removeResume;
      await remove(c.get('ports'), c.get('user').id, c.req.valid('param').id);
      return c.body(null, 204);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/{id}/bring-back',
      tags: ['resumes'],
      middleware: [limited('write')] as const,
      summary: 'Bring back one that was thrown away',
      request: { params: idParam },
      responses: { 200: json(resources.resume, 'As it was'), ...problems(...ownedProblems, 'rate_limited') },
    }),
    async (c) => c.json(await bringBackResume(c.get('ports'), c.get('user').id, c.req.valid('param').id), 200),
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/{id}/retry',
      tags: ['resumes'],
      summary: 'Read the file again after a failure',
      middleware: [limited('upload')] as const,
      request: { params: idParam },
      responses: { 200: json(resources.resumeSummary, 'Queued again'), ...problems(...ownedProblems, 'rate_limited') },
    }),
    async (c) => c.json(await retryReading(c.get('ports'), c.get('user').id, c.req.valid('param').id), 200),
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/{id}/transcriptions',
      tags: ['resumes'],
      summary: 'Let the model read the picture of a file that has no text; the file is sent to it',
      middleware: [limited('upload')] as const,
      request: { params: idParam },
      responses: {
        200: json(resources.resumeSummary, 'Read; each field is one to check'),
        ...problems(
          ...ownedProblems,
          'conflict',
          'rate_limited',
          'model_unavailable',
          'file_missing',
          'file_not_resume',
        ),
      },
    }),
    async (c) =>
      c.json(await transcribe(c.get('ports'), c.get('edge'), c.get('user').id, c.req.valid('param').id), 200),
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/{id}/versions',
      tags: ['resumes'],
      request: { params: idParam, query: pageQuery },
      responses: { 200: json(pageOf(resources.resumeVersion), 'Newest first'), ...problems(...ownedProblems) },
    }),
    async (c) => {
      const owner = c.get('user').id;
      const { id } = c.req.valid('param');
      found(await c.get('ports').resumes.get(owner, id));
      return c.json(await c.get('ports').resumes.versions(owner, id, c.req.valid('query')), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/{id}/restore',
      tags: ['resumes'],
      middleware: [limited('write')] as const,
      summary: 'Make an older version the newest',
      request: { params: idParam, body: jsonBody(z.object({ expectedVersion, version: z.int().positive() })) },
      responses: {
        200: json(resources.resume, 'The next version'),
        ...problems(...ownedProblems, 'rate_limited', 'conflict'),
      },
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await restoreVersion(c.get('ports'), c.get('user').id, id, c.req.valid('json')), 200);
    },
  );
