import { fileURLToPath } from 'node:url';
import { paraglideVitePlugin } from '@inlang/paraglide-js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Compiles `messages/*.json` into `src/lib/paraglide`, for the build and for the tests alike. */
export const messages = () =>
  paraglideVitePlugin({
    project: here('./project.inlang'),
    outdir: here('./src/lib/paraglide'),
    strategy: ['globalVariable', 'baseLocale'],
    emitTsDeclarations: true,
    disableAsyncLocalStorage: true,
  });
