import type { z } from '@hono/zod-openapi';
import { createApp } from '../app.ts';
import { problemSchema } from '../problem.ts';

interface Route {
  method: string;
  pattern: RegExp;
  responses: Record<string, { content?: Record<string, { schema?: z.ZodType }> }>;
}

let known: Route[] | undefined;

/** What the routes promise, from the same registry as the OpenAPI document. */
function routes(): Route[] {
  const { definitions } = createApp(() => {
    throw new Error('only for its document');
  }).openAPIRegistry;
  return definitions.flatMap((definition) => {
    if (definition.type !== 'route') return [];
    const { method, path, responses } = definition.route;
    const pattern = new RegExp(`^${path.replace(/\/$/, '').replace(/\{\w+\}/g, '[^/]+')}/?$`);
    return [{ method, pattern, responses: responses as Route['responses'] }];
  });
}

/** Throws when a JSON answer is not what the document says about it (D1), or an error is no problem (D2). */
export function conform(method: string, path: string, status: number, body: unknown): void {
  const isHealth = path.includes('/health/');
  if (status >= 400 && !isHealth) return void problemSchema.parse(body);
  known ??= routes();
  const url = path.split('?')[0] ?? '';
  const route = known.find((one) => one.method === method.toLowerCase() && one.pattern.test(url));
  const schema = route?.responses[status]?.content?.['application/json']?.schema;
  if (!schema) throw new Error(`${method} ${url} does not promise ${status}`);
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw new Error(`${method} ${url} ${status}: ${parsed.error.message}`);
}
