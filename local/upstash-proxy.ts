import type { IncomingMessage } from 'node:http';
import { serveJson, type Answer, type Listening } from './http.ts';
import type { RedisBackend, Reply } from './redis/backend.ts';
import { openMemoryRedis } from './redis/memory/memory.ts';
import { connectRedis } from './redis/server.ts';

export interface UpstashProxyOptions {
  /** 0 takes a free port. */
  port: number;
  /** What the client sends as its bearer token. */
  token: string;
  /** A real Redis; without it one lives in this process. */
  redisUrl?: string | undefined;
}

const plain = (reply: Reply): Reply => reply;

/** Upstash's client asks for base64, so that binary replies survive JSON; a bare OK stays as it is. */
function base64(reply: Reply): Reply {
  if (Array.isArray(reply)) return reply.map(base64);
  return typeof reply === 'string' && reply !== 'OK' ? Buffer.from(reply, 'utf8').toString('base64') : reply;
}

const toWords = (command: unknown): string[] => (command as unknown[]).map(String);

async function answer(backend: RedisBackend, request: IncomingMessage, body: string): Promise<Answer> {
  const encode = request.headers['upstash-encoding'] === 'base64' ? base64 : plain;
  const wrap = (reply: Reply | Error) =>
    reply instanceof Error ? { error: reply.message } : { result: encode(reply) };
  const parsed = JSON.parse(body) as unknown[];
  if (request.url === '/pipeline') {
    const results = [];
    for (const command of parsed) results.push(await backend.command(toWords(command)).then(wrap, wrap));
    return { status: 200, body: results };
  }
  if (request.url === '/multi-exec') {
    return { status: 200, body: (await backend.transaction(parsed.map(toWords))).map(wrap) };
  }
  const reply = wrap(await backend.command(toWords(parsed)).catch((error: Error) => error));
  return { status: 'error' in reply ? 400 : 200, body: reply };
}

/** Upstash's REST protocol in front of an embedded or a real Redis. */
export async function startUpstashProxy(options: UpstashProxyOptions): Promise<Listening> {
  const backend = options.redisUrl ? connectRedis(options.redisUrl) : openMemoryRedis();
  const server = await serveJson(options.port, async (request, body) => {
    if (request.headers.authorization !== `Bearer ${options.token}`)
      return { status: 401, body: { error: 'WRONGPASS invalid token' } };
    return answer(backend, request, body);
  }).catch(async (error: unknown) => {
    await backend.close();
    throw error;
  });
  return {
    url: server.url,
    async close() {
      await server.close();
      await backend.close();
    },
  };
}
