import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Listening {
  /** Base address, without a trailing slash. */
  url: string;
  close(): Promise<void>;
}

export interface Answer {
  status: number;
  body: unknown;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** A JSON server on 127.0.0.1; port 0 takes a free one. Rejects with EADDRINUSE when the port is taken. */
export function serveJson(
  port: number,
  handle: (request: IncomingMessage, body: string) => Promise<Answer>,
): Promise<Listening> {
  const respond = async (request: IncomingMessage, response: ServerResponse) => {
    const { status, body } = await readBody(request)
      .then((text) => handle(request, text))
      .catch((error: Error) => ({ status: 500, body: { message: error.message } }));
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };
  const server = createServer((request, response) => void respond(request, response));
  server.keepAliveTimeout = 60_000;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const { port: actual } = server.address() as AddressInfo;
      resolve({
        url: `http://127.0.0.1:${actual}`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}
