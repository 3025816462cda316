import type { OpenAPIHono } from '@hono/zod-openapi';
import type { AppEnv } from './app-env.ts';

/** OpenAPI 3.1, generated from the routes themselves (D1). */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export function addDocument(app: OpenAPIHono<AppEnv, any, any>): void {
  app.openAPIRegistry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: 'candor.session_token',
  });
  app.doc31('/api/v1/openapi.json', (c) => ({
    openapi: '3.1.0',
    info: {
      title: 'Candor',
      version: '1',
      description:
        'A résumé coach that tells the truth. Writes need the `Origin` of this host; errors are problem+json with a stable `code`.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: new URL(c.req.url).origin }],
    security: [{ session: [] }],
  }));
}
