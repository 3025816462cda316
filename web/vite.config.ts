import adapter from '@sveltejs/adapter-static';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { messages } from './messages.ts';
import { swaggerAssets } from './swagger-assets.ts';

/** The Worker under `wrangler dev`. Written out: the string shorthand would change the Origin that writes are checked by. */
const worker = { target: process.env.CANDOR_API ?? 'http://localhost:8787', changeOrigin: false };

export default defineConfig({
  plugins: [
    messages(),
    swaggerAssets(),
    await sveltekit({
      adapter: adapter({ pages: 'build', fallback: '200.html' }),
      // Shells are served at /c/<id> and /s/<token>, so that no asset may be addressed relative to the page.
      paths: { relative: false },
      csp: {
        mode: 'hash',
        directives: {
          'default-src': ['self'],
          'script-src': ['self'],
          'style-src': ['self', 'unsafe-inline'],
          'img-src': ['self', 'blob:', 'data:'],
          'font-src': ['self'],
          'connect-src': ['self'],
          'object-src': ['none'],
          'base-uri': ['none'],
          'form-action': ['self'],
        },
      },
    }),
  ],
  server: {
    port: 5173,
    proxy: { '/api': worker, '/s/': worker, '/docs': worker, '/swagger': worker },
    fs: { allow: ['..'] },
  },
  build: { chunkSizeWarningLimit: 700 },
});
