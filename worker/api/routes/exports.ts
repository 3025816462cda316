import { createRoute, z } from '@hono/zod-openapi';
import { CandorError } from '#core/errors.ts';
import { designSchema } from '#core/render/design.ts';
import { exportFormats } from '#core/render/schema.ts';
import { publicExport, requestExport, retryExport } from '#worker/services/export/request.ts';
import { found } from '#worker/services/found.ts';
import { download, fileAnswer } from '../bytes.ts';
import { limited } from '../guards/limits.ts';
import { localeOf } from '../locale.ts';
import { resources } from '../resources.ts';
import { idParam, json, jsonBody, ownedProblems, ownedRouter, pageOf, pageQuery, problems } from '../router.ts';

const askBody = z.object({
  resumeId: z.uuid(),
  format: z.enum(exportFormats),
  /** The version that the person looks at; without it, whatever stands now. */
  expectedVersion: z.int().nonnegative().optional(),
  design: designSchema.optional(),
  /** For what the résumé itself does not tell; the language of the request when absent. */
  locale: z.string().max(35).optional(),
});

export const exports = ownedRouter()
  .openapi(
    createRoute({
      method: 'post',
      path: '/',
      tags: ['exports'],
      summary: 'Have a file made of a résumé, with a receipt of what a parser reads from the bytes',
      middleware: [limited('export')] as const,
      request: { body: jsonBody(askBody) },
      responses: {
        202: json(resources.export, 'Queued; look at it until it is done or failed'),
        ...problems(...ownedProblems, 'conflict', 'rate_limited'),
      },
    }),
    async (c) => {
      const ask = c.req.valid('json');
      const locale = ask.locale ?? localeOf(c);
      return c.json(await requestExport(c.get('ports'), c.get('user').id, { ...ask, locale }), 202);
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/',
      tags: ['exports'],
      request: { query: pageQuery.extend({ resumeId: z.uuid() }) },
      responses: { 200: json(pageOf(resources.export), 'Newest first'), ...problems('unauthorized') },
    }),
    async (c) => {
      const { resumeId, ...page } = c.req.valid('query');
      const { items, next } = await c.get('ports').exports.list(c.get('user').id, resumeId, page);
      return c.json({ items: items.map(publicExport), next }, 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/{id}/retry',
      tags: ['exports'],
      summary: 'Make it again after a failure, from the same version and look',
      middleware: [limited('export')] as const,
      request: { params: idParam },
      responses: { 200: json(resources.export, 'Queued again'), ...problems(...ownedProblems, 'rate_limited') },
    }),
    async (c) => c.json(await retryExport(c.get('ports'), c.get('user').id, c.req.valid('param').id), 200),
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/{id}',
      tags: ['exports'],
      request: { params: idParam },
      responses: { 200: json(resources.export, 'The export'), ...problems(...ownedProblems) },
    }),
    async (c) => {
      const row = found(await c.get('ports').exports.get(c.get('user').id, c.req.valid('param').id));
      return c.json(publicExport(row), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/{id}/file',
      tags: ['exports'],
      request: { params: idParam },
      responses: { 200: fileAnswer, ...problems(...ownedProblems, 'file_missing', 'conflict') },
    }),
    async (c) => {
      const { exports, files } = c.get('ports');
      const row = found(await exports.get(c.get('user').id, c.req.valid('param').id));
      if (row.state !== 'done') throw new CandorError('conflict', { version: row.resumeVersion });
      return download(files, row.objectKey, row.fileName ?? '');
    },
  );
