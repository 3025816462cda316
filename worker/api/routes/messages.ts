import { createRoute, z } from '@hono/zod-openapi';
import { forkSchema } from '#core/coach/record.ts';
import { readBranch } from '#worker/services/coach/branches.ts';
import { addNote } from '#worker/services/coach/note.ts';
import { stopAnswer } from '#worker/services/coach/stop.ts';
import { found } from '#worker/services/found.ts';
import { limited } from '../guards/limits.ts';
import { localeOf } from '../locale.ts';
import { resources } from '../resources.ts';
import { idParam, json, jsonBody, ownedProblems, ownedRouter, problems } from '../router.ts';

/** All that a person writes at once; a job description has a place of its own. */
const mostCharacters = 20_000;
const flat = z.record(z.string().max(60), z.union([z.string().max(1_000), z.number(), z.boolean(), z.null()]));
const clientPart = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string() }),
  z.object({ type: z.literal('data-file'), data: flat }),
  z.object({ type: z.literal('data-job'), data: flat }),
]);
type ClientPart = z.infer<typeof clientPart>;
const lengthOf = (all: ClientPart[]) =>
  all.reduce((sum, part) => sum + (part.type === 'text' ? part.text.length : 0), 0);

/** What a client may say: words, and what it brought. All other parts are the server's to write. */
const parts = z
  .array(z.looseObject({ type: z.string().max(60) }))
  .min(1)
  .max(50)
  .pipe(
    z.array(clientPart).refine((all) => lengthOf(all) <= mostCharacters, `hold more than ${mostCharacters} characters`),
  );
const said = z.object({
  message: z.object({ id: z.string().min(1).max(64), role: z.literal('user'), parts }),
  focus: z
    .object({ findingId: z.string().max(200), requirementId: z.string().max(200), pointer: z.string().max(500) })
    .partial()
    .optional(),
  trigger: z.enum(['submit', 'regenerate']).default('submit'),
  edits: z.string().min(1).max(64).optional().describe('Message whose place this one takes, in a branch of its own'),
  branch: z.int().nonnegative().optional().describe('Branch it is said in; without it, the one talked in last'),
});

/** What is said in a conversation. Mounted under `/chats`. */
export const messages = ownedRouter()
  .openapi(
    createRoute({
      method: 'get',
      path: '/{id}/messages',
      tags: ['messages'],
      request: { params: idParam, query: z.object({ branch: z.coerce.number().int().nonnegative().optional() }) },
      responses: {
        200: json(
          z.object({
            branch: z.int(),
            items: z.array(resources.message),
            forks: z.array(forkSchema),
            suggestions: z.array(resources.suggestion),
          }),
          'One branch, in order, with the places where others leave it; suggestions of all branches',
        ),
        ...problems(...ownedProblems),
      },
    }),
    async (c) => {
      const ports = c.get('ports');
      const owner = c.get('user').id;
      const { id: chatId } = c.req.valid('param');
      const [read, made] = await Promise.all([
        readBranch(ports, owner, chatId, c.req.valid('query').branch),
        ports.suggestions.list(owner, { chatId }),
      ]);
      return c.json({ ...read, suggestions: made }, 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/{id}/messages',
      tags: ['messages'],
      summary: 'Say something and hear the coach answer',
      description: 'Answers with an AI SDK UI message stream. Send only the new message: the server keeps the rest.',
      middleware: [limited('chat')] as const,
      request: { params: idParam, body: jsonBody(said) },
      responses: {
        200: { description: 'UI message stream', content: { 'text/event-stream': { schema: z.string() } } },
        ...problems(...ownedProblems, 'rate_limited'),
      },
    }),
    async (c) => {
      const ask = { ...c.req.valid('json'), chatId: c.req.valid('param').id, locale: localeOf(c) };
      // Late: it brings the AI SDK, which no other route needs.
      const { answer } = await import('#worker/services/coach/answer.ts');
      return answer(c.get('ports'), c.get('edge'), c.get('user').id, ask);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/{id}/stop',
      tags: ['messages'],
      middleware: [limited('write')] as const,
      summary: 'Stop the answer to a message; what has been said of it is kept',
      request: { params: idParam, body: jsonBody(z.object({ messageId: z.string().min(1).max(64) })) },
      responses: {
        204: { description: 'It stops within a second' },
        ...problems(...ownedProblems, 'rate_limited', 'unavailable'),
      },
    }),
    async (c) => {
      const { messageId } = c.req.valid('json');
      await stopAnswer(c.get('ports'), c.get('user').id, c.req.valid('param').id, messageId);
      return c.body(null, 204);
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/{id}/messages/{messageId}/calls',
      tags: ['messages'],
      summary: 'What was sent to a model for an answer, to the letter',
      request: { params: idParam.extend({ messageId: z.string().min(1).max(64) }) },
      responses: {
        200: json(z.object({ items: z.array(resources.modelCall) }), 'In order; empty when no model was asked'),
        ...problems(...ownedProblems),
      },
    }),
    async (c) => {
      const { chats, modelCalls } = c.get('ports');
      const owner = c.get('user').id;
      const { id, messageId } = c.req.valid('param');
      found(await chats.get(owner, id));
      return c.json({ items: await modelCalls.list(owner, id, messageId) }, 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/{id}/notes',
      tags: ['messages'],
      middleware: [limited('write')] as const,
      summary: 'Keep a message without asking the coach',
      request: { params: idParam, body: jsonBody(z.object({ parts, branch: z.int().nonnegative().optional() })) },
      responses: { 201: json(resources.message, 'The message'), ...problems(...ownedProblems, 'rate_limited') },
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const { parts: brought, branch } = c.req.valid('json');
      return c.json(await addNote(c.get('ports'), c.get('user').id, id, brought, branch), 201);
    },
  );
