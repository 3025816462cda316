import { memoryEdge, memoryPorts } from '#worker/services/testing/memory-ports.ts';
import type { Edge } from '#worker/services/edge.ts';
import { createApp } from '../app.ts';
import { conform } from './conform.ts';

export const host = 'http://candor.test';

/** The app over stores in memory; every JSON answer is held against the document. `call` speaks as `user`, from our own origin, in JSON. */
export function testApp(change: Partial<Edge> = {}) {
  const memory = memoryPorts();
  const edge = memoryEdge(change);
  const app = createApp(() => ({ ports: memory.ports, edge }));
  const request = async (path: string, init: RequestInit = {}) => {
    const response = await app.request(host + path, init);
    const isJson = response.headers.get('content-type')?.match(/json/) && !path.endsWith('/openapi.json');
    if (isJson) conform(init.method ?? 'GET', path, response.status, await response.clone().json());
    return response;
  };
  const call = (user: string | null, method: string, path: string, body?: unknown) =>
    request(path, {
      method,
      headers: {
        origin: host,
        ...(user && { authorization: `Bearer ${user}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  const upload = (user: string, text: string, fileName = 'ada.txt') =>
    request('/api/v1/uploads', {
      method: 'POST',
      headers: { origin: host, authorization: `Bearer ${user}`, 'x-file-name': encodeURIComponent(fileName) },
      body: new TextEncoder().encode(text),
    });
  return { ...memory, edge, app, request, call, upload };
}
