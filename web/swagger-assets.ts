import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const names = ['swagger-ui-bundle.js', 'swagger-ui.css'];

/** Swagger UI's own files become files of the static build, so that `/docs` loads nothing from elsewhere. */
export function swaggerAssets(): Plugin {
  const resolve = createRequire(import.meta.url).resolve;
  return {
    name: 'swagger-assets',
    applyToEnvironment: (environment) => environment.name === 'client',
    generateBundle() {
      for (const name of names) {
        const source = readFileSync(resolve(`swagger-ui-dist/${name}`));
        this.emitFile({ type: 'asset', fileName: `swagger/${name}`, source });
      }
    },
  };
}
