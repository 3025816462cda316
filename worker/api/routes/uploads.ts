import { createRoute, z } from '@hono/zod-openapi';
import { CandorError } from '#core/errors.ts';
import { found } from '#worker/services/found.ts';
import { cleanFileName } from '#worker/services/upload/file-name.ts';
import { publicUpload, storeUpload } from '#worker/services/upload/store.ts';
import { binary, download, fileAnswer } from '../bytes.ts';
import { limited } from '../guards/limits.ts';
import { resources } from '../resources.ts';
import { fileRouter, idParam, json, ownedProblems, problems } from '../router.ts';

const stored = z.object({ upload: resources.upload, resume: resources.resumeSummary });

export const uploads = fileRouter()
  .openapi(
    createRoute({
      method: 'post',
      path: '/',
      tags: ['uploads'],
      summary: 'Store a résumé file and have it read',
      description: 'The body is the file itself. `X-File-Name` is its name, percent-encoded.',
      middleware: [limited('upload')] as const,
      request: {
        headers: z.object({ 'x-file-name': z.string().min(1).max(1_000) }),
        body: { required: true, content: { 'application/octet-stream': { schema: binary } } },
      },
      responses: {
        201: json(stored, 'Stored; reading has begun'),
        200: json(stored, 'Known already: the résumé there is'),
        ...problems(
          ...ownedProblems,
          'rate_limited',
          'file_empty',
          'file_too_large',
          'file_type_unsupported',
          'file_type_mismatch',
        ),
      },
    }),
    async (c) => {
      const length = c.req.header('content-length');
      const incoming = {
        body: c.req.raw.body,
        fileName: cleanFileName(decodeName(c.req.valid('header')['x-file-name'])),
        size: length === undefined ? undefined : Number(length),
      };
      const { upload, resume, created } = await storeUpload(c.get('ports'), c.get('user').id, incoming);
      return created ? c.json({ upload, resume }, 201) : c.json({ upload, resume }, 200);
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/{id}',
      tags: ['uploads'],
      request: { params: idParam },
      responses: { 200: json(resources.upload, 'The upload'), ...problems(...ownedProblems) },
    }),
    async (c) => {
      const upload = found(await c.get('ports').uploads.get(c.get('user').id, c.req.valid('param').id));
      return c.json(publicUpload(upload), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/{id}/file',
      tags: ['uploads'],
      summary: 'The original bytes',
      request: { params: idParam },
      responses: { 200: fileAnswer, ...problems(...ownedProblems, 'file_missing') },
    }),
    async (c) => {
      const { uploads, files } = c.get('ports');
      const upload = found(await uploads.get(c.get('user').id, c.req.valid('param').id));
      return download(files, upload.objectKey, upload.fileName);
    },
  );

function decodeName(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch (cause) {
    throw new CandorError('input_invalid', {
      fields: [{ path: 'X-File-Name', message: 'is not percent-encoded' }],
      cause,
    });
  }
}
