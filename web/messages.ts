import { paraglideVitePlugin } from '@inlang/paraglide-js';

/** Absolute, so that the tests may start elsewhere. */
const here = (path: string) => decodeURIComponent(new URL(path, import.meta.url).pathname);

export const options = {
  project: here('./project.inlang'),
  outdir: here('./src/lib/paraglide'),
  strategy: ['globalVariable', 'baseLocale'] as ['globalVariable', 'baseLocale'],
  emitTsDeclarations: true,
  disableAsyncLocalStorage: true,
};

/** Compiles `messages/*.json` into `src/lib/paraglide`, for the build and for the tests alike. */
export const messages = () => paraglideVitePlugin(options);
