import { createRoute, z } from '@hono/zod-openapi';
import { exportFormats } from '#core/render/schema.ts';
import { makeExport, publicExport } from '#worker/services/export/make.ts';
import { found } from '#worker/services/found.ts';
import { download, fileAnswer } from '../bytes.ts';
import { limited } from '../guards/limits.ts';
import { localeOf } from '../locale.ts';
import { resources } from '../resources.ts';
import { idParam, json, jsonBody, ownedProblems, ownedRouter, problems } from '../router.ts';

export const exports = ownedRouter()
  .openapi(
    createRoute({
      method: 'post',
      path: '/',
      tags: ['exports'],
      summary: 'Render a résumé, with a receipt of what a parser reads from the bytes',
      middleware: [limited('export')] as const,
      request: { body: jsonBody(z.object({ resumeId: z.uuid(), format: z.enum(exportFormats) })) },
      responses: { 201: json(resources.export, 'Made'), ...problems(...ownedProblems, 'conflict', 'rate_limited') },
    }),
    async (c) => {
      const ask = { ...c.req.valid('json'), locale: localeOf(c) };
      return c.json(await makeExport(c.get('ports'), c.get('edge'), c.get('user').id, ask), 201);
    },
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
      responses: { 200: fileAnswer, ...problems(...ownedProblems, 'file_missing') },
    }),
    async (c) => {
      const { exports, files } = c.get('ports');
      const row = found(await exports.get(c.get('user').id, c.req.valid('param').id));
      return download(files, row.objectKey, row.fileName);
    },
  );
