import bold from '#core/render/fonts/source-serif-bold.ttf';
import italic from '#core/render/fonts/source-serif-italic.ttf';
import regular from '#core/render/fonts/source-serif-regular.ttf';
import { readEnv } from './env.ts';
import { createModel } from './models/openai.ts';
import type { Edge } from './services/edge.ts';

const fonts = { regular: new Uint8Array(regular), bold: new Uint8Array(bold), italic: new Uint8Array(italic) };

/** What a request has at hand beside the stores. Apart from context.ts, because typefaces load only in the bundle. */
export function createEdge(bindings: object, waitUntil: Edge['waitUntil']): Edge {
  const env = readEnv(bindings);
  return {
    // Assets answer `/share.html` with a redirect to the address without its ending.
    asset: async (path) => {
      const response = await env.ASSETS.fetch(`https://assets.local${path.replace(/\.html$/, '')}`);
      return response as unknown as Response;
    },
    fonts: async () => fonts,
    model: createModel(env),
    waitUntil,
  };
}
